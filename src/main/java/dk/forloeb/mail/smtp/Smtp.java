package dk.forloeb.mail.smtp;

import dk.forloeb.mail.application.MailConfiguration;
import dk.forloeb.mail.application.MailServer;
import dk.forloeb.mail.application.SmtpServers;
import dk.forloeb.mail.application.SmtpSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

@ApplicationScoped
class Smtp implements SmtpServers {

    @Inject
    MailConfiguration configuration;

    @Override
    public MailServer at(SmtpSettings settings) {
        return new SmtpServer(settings, configuration);
    }
}
