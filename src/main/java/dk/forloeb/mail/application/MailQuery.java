package dk.forloeb.mail.application;

import dk.forloeb.mail.domain.MailState;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which mails somebody wants to see; what is null limits nothing.
 *
 * @param text words of the recipient's name or address
 * @param aboutType kind of thing that the mail is about
 * @param aboutId the thing
 * @param descending the latest first
 */
public record MailQuery(
        @Nullable String text,
        @Nullable MailState state,
        @Nullable String template,
        @Nullable UUID programmeId,
        @Nullable String aboutType,
        @Nullable UUID aboutId,
        boolean descending) {}
