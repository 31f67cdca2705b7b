package dk.forloeb.mail.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.forloeb.mail.application.DeliveryFailure;
import dk.forloeb.mail.application.MailConfiguration;
import dk.forloeb.mail.application.MailServer;
import dk.forloeb.mail.application.SmtpSettings;
import dk.forloeb.mail.application.SmtpSettings.Login;
import dk.forloeb.mail.application.SmtpSettings.Security;
import dk.forloeb.mail.application.WrittenMail;
import dk.forloeb.mail.domain.MailFailure;
import dk.forloeb.mail.domain.Recipient;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmtpServerTest {

    private static final UUID ID = UUID.fromString("11111111-2222-3333-4444-555555555555");
    private static final MailConfiguration CONFIGURATION = new MailConfiguration() {
        @Override
        public String from() {
            return "forloeb@myndighed.example";
        }

        @Override
        public String fromName() {
            return "Ankestyrelsen, \"Læring\"";
        }

        @Override
        public String bounce() {
            return "retur@myndighed.example";
        }

        @Override
        public Optional<String> replyTo() {
            return Optional.of("svar@myndighed.example");
        }

        @Override
        public String host() {
            return "forloeb.example";
        }
    };

    private static WrittenMail mail(String name, String subject) {
        return new WrittenMail(
                ID,
                "da",
                new Recipient(name, "aase@kommune.dk"),
                subject,
                "Hej\n.\nÅse",
                "<p>Hej</p>",
                Instant.parse("2027-03-05T09:00:00Z"),
                0,
                false);
    }

    private static MailServer at(int port, Optional<Login> login) {
        return new SmtpServer(new SmtpSettings("127.0.0.1", port, Security.NONE, login), CONFIGURATION);
    }

    private static MailFailure failure(int port, Optional<Login> login) {
        try (MailServer.Connection connection = at(port, login).open()) {
            connection.send(mail("Åse", "Hej"));
            throw new AssertionError("It was taken");
        } catch (DeliveryFailure failure) {
            return failure.kind();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "RCPT, 550 5.1.1 no such user, REFUSED",
        "RCPT, 450 4.2.0 greylisted, TEMPORARY",
        "RCPT, 452 full, TEMPORARY",
        "MAIL, 553 not yours, SENDER_REFUSED",
        "MAIL, 451 later, TEMPORARY",
        "., 554 spam, REFUSED",
        "., 451 later, TEMPORARY",
        "., '', UNREACHABLE",
        "EHLO, '', UNREACHABLE"
    })
    void tells_what_passes_from_what_does_not(String command, String answer, MailFailure kind) {
        try (FakeServer server = new FakeServer(Map.of(command, answer))) {
            assertThat(failure(server.port(), Optional.empty())).isEqualTo(kind);
        }
    }

    @Test
    void tells_a_refused_log_in() {
        try (FakeServer server = new FakeServer(Map.of("AUTH", "535 5.7.8 wrong"))) {
            assertThat(failure(server.port(), Optional.of(new Login("u", "p")))).isEqualTo(MailFailure.LOGIN);
        }
    }

    @Test
    void finds_nobody_listening() throws IOException {
        // Bound, and so nobody else's, but not listening: a server that is being closed may take one more.
        try (Socket silent = new Socket()) {
            silent.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            assertThat(failure(silent.getLocalPort(), Optional.empty())).isEqualTo(MailFailure.UNREACHABLE);
        }
    }

    @Test
    void gives_up_rather_than_talk_in_clear() {
        try (FakeServer server = new FakeServer(Map.of())) {
            MailServer wary = new SmtpServer(
                    new SmtpSettings("127.0.0.1", server.port(), Security.STARTTLS, Optional.empty()), CONFIGURATION);
            assertThatThrownBy(wary::open).isInstanceOf(DeliveryFailure.class);
            assertThat(server.heard()).noneMatch(line -> line.startsWith("MAIL"));
        }
    }

    @Test
    void hands_over_mail_after_mail_on_one_connection_from_the_bounce_address() throws DeliveryFailure {
        try (FakeServer server = new FakeServer(Map.of())) {
            try (MailServer.Connection connection =
                    at(server.port(), Optional.empty()).open()) {
                connection.send(mail("Åse", "Første"));
                connection.send(mail("Åse", "Anden"));
            }
            assertThat(server.heard())
                    .filteredOn(line -> line.startsWith("EHLO"))
                    .containsExactly("EHLO forloeb.example");
            assertThat(server.heard())
                    .filteredOn(line -> line.startsWith("MAIL"))
                    .hasSize(2)
                    .allMatch(line -> line.startsWith("MAIL FROM:<retur@myndighed.example>"));
            assertThat(server.heard()).contains("Message-ID: <" + ID + "@forloeb.example>", "..");
        }
    }

    @Property(tries = 300)
    void writes_the_same_headers_whatever_subject_and_name_hold(@ForAll String subject)
            throws MessagingException, IOException {
        String oneLine = subject.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}]", " ");
        assertThat(headers(mail("Åse \"X\" <x@y.dk>, Bo; (c)", oneLine)))
                .containsExactlyInAnyOrder(
                        "From",
                        "Reply-To",
                        "To",
                        "Subject",
                        "Date",
                        "Content-Language",
                        "Auto-Submitted",
                        "MIME-Version",
                        "Content-Type",
                        "Message-ID");
    }

    private static List<String> headers(WrittenMail mail) throws MessagingException, IOException {
        MimeMail mime = new MimeMail(Session.getInstance(new Properties()), mail, CONFIGURATION);
        assertThat(mime.getAllRecipients()).hasSize(1);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        mime.writeTo(bytes);
        String head = bytes.toString(StandardCharsets.US_ASCII).split("\r\n\r\n", 2)[0];
        return Arrays.stream(head.split("\r\n(?![ \t])"))
                .map(line -> line.split(":", 2)[0])
                .toList();
    }
}
