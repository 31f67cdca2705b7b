package dk.forloeb.mail.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which mails somebody wants to see; what is null limits nothing.
 *
 * @param text words of the recipient's name or address, each of which has to be found
 * @param aboutId the thing that the mail is about; looked at only with {@code aboutType}
 * @param descending the latest first
 */
public record MailFilter(
        @Nullable String text,
        @Nullable MailState state,
        @Nullable String template,
        @Nullable UUID programmeId,
        @Nullable String aboutType,
        @Nullable UUID aboutId,
        boolean descending,
        int offset,
        int limit) {}
