package dk.forloeb.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forloeb.testing.MailServer;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a mail server received, as those read it to whom it went. */
final class Inbox {
    private static final Pattern ADDRESS_OF_PAGE = Pattern.compile("https?://\\S+");

    private final MailServer server;

    Inbox(MailServer server) {
        this.server = server;
    }

    /** Recipient and subject of every mail. */
    List<String> all() {
        return server.received().stream().map(Inbox::label).toList();
    }

    /** How a mail stands in {@link #all()}. */
    static String label(String recipient, String subject) {
        return recipient + ": " + subject;
    }

    /** The one address that stands in the text of a mail; in its HTML it stands as well. */
    String link(String label) {
        MimeMessage mail = one(label);
        List<String> links = ADDRESS_OF_PAGE
                .matcher(part(mail, 0, "text/plain"))
                .results()
                .map(MatchResult::group)
                .toList();
        assertThat(links).as(label).hasSize(1);
        assertThat(part(mail, 1, "text/html")).contains("\"" + links.get(0) + "\"");
        return links.get(0);
    }

    /** Every mail says it twice, as text and as HTML, and both say these words. */
    void assertWrittenTwice(String words) {
        for (MimeMessage mail : server.received()) {
            assertThat(part(mail, 0, "text/plain")).as(label(mail)).contains(words);
            assertThat(part(mail, 1, "text/html")).as(label(mail)).contains("<html", words);
        }
    }

    private MimeMessage one(String label) {
        List<MimeMessage> found = server.received().stream()
                .filter(mail -> label(mail).equals(label))
                .toList();
        assertThat(found).as(label).hasSize(1);
        return found.get(0);
    }

    private static String label(MimeMessage mail) {
        try {
            assertThat(mail.getAllRecipients()).hasSize(1);
            return label(((InternetAddress) mail.getAllRecipients()[0]).getAddress(), mail.getSubject());
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String part(MimeMessage mail, int number, String type) {
        try {
            assertThat(mail.getContentType()).startsWith("multipart/alternative");
            BodyPart part = ((MimeMultipart) mail.getContent()).getBodyPart(number);
            assertThat(part.getContentType()).startsWith(type);
            return part.getContent().toString();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
