package dk.forloeb.mail.smtp;

import dk.forloeb.mail.application.DeliveryFailure;
import dk.forloeb.mail.application.MailConfiguration;
import dk.forloeb.mail.application.MailServer;
import dk.forloeb.mail.application.SmtpSettings;
import dk.forloeb.mail.application.SmtpSettings.Login;
import dk.forloeb.mail.application.SmtpSettings.Security;
import dk.forloeb.mail.application.WrittenMail;
import dk.forloeb.mail.domain.MailFailure;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The configured mail server. No wait on it is without end. */
final class SmtpServer implements MailServer {

    private static final Logger LOG = System.getLogger(SmtpServer.class.getName());
    private static final String CONNECT_MILLIS = "10000";
    private static final String ANSWER_MILLIS = "30000";

    private final SmtpSettings settings;
    private final MailConfiguration configuration;

    SmtpServer(SmtpSettings settings, MailConfiguration configuration) {
        this.settings = settings;
        this.configuration = configuration;
    }

    @Override
    public String name() {
        return settings.name();
    }

    @Override
    public Connection open() throws DeliveryFailure {
        Session session = Session.getInstance(properties());
        @Nullable Login login = settings.user().orElse(null);
        Transport transport = null;
        try {
            transport = session.getTransport(protocol());
            transport.connect(
                    settings.host(),
                    settings.port(),
                    login == null ? null : login.name(),
                    login == null ? null : login.password());
            return new SmtpConnection(session, transport);
        } catch (MessagingException refused) {
            close(transport);
            throw Replies.failure(refused, MailFailure.UNREACHABLE);
        }
    }

    private String protocol() {
        return settings.security() == Security.TLS ? "smtps" : "smtp";
    }

    private Properties properties() {
        Properties properties = new Properties();
        String prefix = "mail." + protocol() + ".";
        properties.setProperty(prefix + "connectiontimeout", CONNECT_MILLIS);
        properties.setProperty(prefix + "timeout", ANSWER_MILLIS);
        properties.setProperty(prefix + "writetimeout", ANSWER_MILLIS);
        properties.setProperty(prefix + "auth", Boolean.toString(settings.user().isPresent()));
        properties.setProperty(prefix + "from", configuration.bounce());
        properties.setProperty(prefix + "localhost", configuration.host());
        properties.setProperty(prefix + "quitwait", "false");
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        boolean startTls = settings.security() == Security.STARTTLS;
        properties.setProperty(prefix + "starttls.enable", Boolean.toString(startTls));
        properties.setProperty(prefix + "starttls.required", Boolean.toString(startTls));
        return properties;
    }

    private static void close(@Nullable Transport transport) {
        try {
            if (transport != null) {
                transport.close();
            }
        } catch (MessagingException alreadyGone) {
            LOG.log(Level.DEBUG, "A connection to the mail server broke off while it was closed", alreadyGone);
        }
    }

    private final class SmtpConnection implements Connection {
        private final Session session;
        private final Transport transport;

        SmtpConnection(Session session, Transport transport) {
            this.session = session;
            this.transport = transport;
        }

        @Override
        public void send(WrittenMail mail) throws DeliveryFailure {
            MimeMail message;
            try {
                message = new MimeMail(session, mail, configuration);
            } catch (MessagingException unwritable) {
                throw new DeliveryFailure(MailFailure.UNWRITABLE, Replies.line(unwritable), unwritable);
            }
            try {
                transport.sendMessage(message, message.getAllRecipients());
            } catch (MessagingException refused) {
                // After a refusal the connection is of further use, after a break it is not.
                throw Replies.failure(
                        refused, transport.isConnected() ? MailFailure.TEMPORARY : MailFailure.UNREACHABLE);
            }
        }

        @Override
        public void close() {
            SmtpServer.close(transport);
        }
    }
}
