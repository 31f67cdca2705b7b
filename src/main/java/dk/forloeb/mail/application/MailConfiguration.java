package dk.forloeb.mail.application;

import dk.forloeb.mail.application.SmtpSettings.Login;
import dk.forloeb.mail.application.SmtpSettings.Security;
import dk.forloeb.mail.domain.Backoff;
import dk.forloeb.platform.Configuration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** What the operator configured of mail; the launcher has refused what makes no sense. */
@ApplicationScoped
public class MailConfiguration {

    private static final int SUBMISSION = 587;
    private static final int SUBMISSION_TLS = 465;
    private static final int SMTP = 25;
    private static final int FIRST_RETRY_SECONDS = 10;
    private static final int LONGEST_RETRY_SECONDS = 3600;
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);
    private static final int RETRY_DAYS = 5;
    private static final int RETENTION_DAYS = 365;

    @Inject
    Configuration configuration;

    /** The mail server ({@code FORLOEB_SMTP_HOST} and others); none where the installation has none. */
    public Optional<SmtpSettings> server() {
        return text("forloeb.smtp.host").map(host -> {
            Security security = text("forloeb.smtp.tls")
                    .map(name -> Security.valueOf(name.toUpperCase(Locale.ROOT)))
                    .orElse(isLoopback(host) ? Security.NONE : Security.STARTTLS);
            Optional<Login> login = text("forloeb.smtp.user")
                    .map(user -> new Login(user, text("forloeb.smtp.password").orElseThrow()));
            return new SmtpSettings(host, number("forloeb.smtp.port", usualPort(security)), security, login);
        });
    }

    /** The launcher decides by the same names. */
    private static boolean isLoopback(String host) {
        return host.equals("localhost") || host.equals("::1") || host.startsWith("127.");
    }

    private static int usualPort(Security security) {
        return switch (security) {
            case NONE -> SMTP;
            case STARTTLS -> SUBMISSION;
            case TLS -> SUBMISSION_TLS;
        };
    }

    /** Whom mails are from ({@code FORLOEB_MAIL_FROM}). */
    public String from() {
        return text("forloeb.mail.from").orElse("forloeb@" + host());
    }

    /** The name beside that address. */
    public String fromName() {
        return configuration.authority();
    }

    /** Where mail servers report what could not be delivered ({@code FORLOEB_MAIL_BOUNCE}); the sender by default. */
    public String bounce() {
        return text("forloeb.mail.bounce").orElse(from());
    }

    /** Where answers go ({@code FORLOEB_MAIL_REPLY_TO}), if not to the sender. */
    public Optional<String> replyTo() {
        return text("forloeb.mail.reply.to");
    }

    /** The name by which the installation is known outside. */
    public String host() {
        return Optional.ofNullable(configuration.publicUrl().getHost()).orElse("localhost");
    }

    /** How long to wait before a mail is tried again. */
    Backoff backoff() {
        return new Backoff(
                Duration.ofSeconds(number("forloeb.mail.retry.first.seconds", FIRST_RETRY_SECONDS)),
                Duration.ofSeconds(number("forloeb.mail.retry.longest.seconds", LONGEST_RETRY_SECONDS)));
    }

    /** How long to leave a mail server alone that does not answer: less long, since all mails wait for it. */
    Backoff pause() {
        Duration longest = backoff().longest();
        return new Backoff(backoff().first(), longest.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : longest);
    }

    /** How long a mail is tried ({@code FORLOEB_MAIL_RETRY_DAYS}). */
    Duration giveUpAfter() {
        return Duration.ofDays(number("forloeb.mail.retry.days", RETRY_DAYS));
    }

    /** How long the log names recipients ({@code FORLOEB_MAIL_RETENTION_DAYS}). */
    Duration retention() {
        return Duration.ofDays(number("forloeb.mail.retention.days", RETENTION_DAYS));
    }

    private static Optional<String> text(String property) {
        return config().getOptionalValue(property, String.class);
    }

    private static int number(String property, int otherwise) {
        return config().getOptionalValue(property, Integer.class).orElse(otherwise);
    }

    private static Config config() {
        return ConfigProvider.getConfig();
    }
}
