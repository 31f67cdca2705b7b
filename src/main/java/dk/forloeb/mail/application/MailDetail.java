package dk.forloeb.mail.application;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mail with all that is known of it.
 *
 * @param messageId the header's value, without angle brackets
 * @param from the sender's name and address
 * @param rendered what the recipient sees; null once forgotten
 */
public record MailDetail(
        MailLogRow row,
        String messageId,
        String from,
        List<MailAttemptRow> attempts,
        @Nullable RenderedMail rendered) {}
