package dk.forloeb.mail.application;

/** Speaks SMTP. */
public interface SmtpServers {

    MailServer at(SmtpSettings settings);
}
