package dk.forloeb.mail.application;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A mail that is to be sent.
 *
 * @param template key of a {@link MailTemplate}
 * @param language Danish or English; any other counts as Danish
 * @param recipientName a person's or an office's, on one line, at most 120 characters
 * @param recipientAddress one plain address
 * @param values what the template's placeholders stand for, one for each that the template declares; dates and the like
 *     already in words of the language; never a token or an address that holds one
 * @param link the personal link, where the template has one
 * @param about what the mail is about
 */
public record MailOrder(
        String template,
        Locale language,
        String recipientName,
        String recipientAddress,
        Map<String, String> values,
        @Nullable MailLink link,
        MailAbout about) {

    public MailOrder {
        values = Map.copyOf(values);
    }
}
