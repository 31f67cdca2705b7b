package dk.forloeb.mail.smtp;

import dk.forloeb.mail.application.MailConfiguration;
import dk.forloeb.mail.application.WrittenMail;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Date;

/** A written mail in the form of RFC 5322 and MIME: plain text and HTML, the same Message-ID at every attempt. */
final class MimeMail extends MimeMessage {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final String messageId;

    MimeMail(Session session, WrittenMail mail, MailConfiguration configuration) throws MessagingException {
        super(session);
        messageId = "<" + mail.id() + "@" + configuration.host() + ">";
        setFrom(address(configuration.from(), configuration.fromName()));
        setRecipient(
                Message.RecipientType.TO,
                address(mail.recipient().address(), mail.recipient().name()));
        if (configuration.replyTo().isPresent()) {
            setReplyTo(new InternetAddress[] {
                new InternetAddress(configuration.replyTo().get(), true)
            });
        }
        setSubject(mail.subject(), UTF_8);
        setSentDate(Date.from(mail.date()));
        setContentLanguage(new String[] {mail.language()});
        // No out-of-office reply to a machine (RFC 3834).
        setHeader("Auto-Submitted", "auto-generated");
        setContent(new MimeMultipart("alternative", part(mail.text(), "plain"), part(mail.html(), "html")));
        saveChanges();
    }

    /** The name is quoted or encoded as it needs, the address checked once more: no line end gets past this. */
    static InternetAddress address(String address, String name) throws MessagingException {
        int at = address.lastIndexOf('@');
        String ascii = address.substring(0, at + 1) + IDN.toASCII(address.substring(at + 1));
        InternetAddress made = new InternetAddress(ascii, true);
        try {
            made.setPersonal(name, UTF_8);
        } catch (UnsupportedEncodingException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
        return made;
    }

    private static MimeBodyPart part(String text, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text.replace("\n", "\r\n"), UTF_8, subtype);
        part.setHeader("Content-Transfer-Encoding", "quoted-printable");
        return part;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }
}
