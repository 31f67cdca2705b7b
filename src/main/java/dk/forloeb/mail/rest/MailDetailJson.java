package dk.forloeb.mail.rest;

import dk.forloeb.mail.application.MailAttemptRow;
import dk.forloeb.mail.application.MailDetail;
import dk.forloeb.mail.application.RenderedMail;
import dk.forloeb.shared.rest.ApiNames;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A mail with its text and the attempts to hand it over. */
@Schema(name = "MailDetail")
public record MailDetailJson(
        MailJson mail,
        String messageId,
        String from,

        @Schema(description = "null once the recipient is forgotten") @Nullable
        String subject,

        @Schema(description = "Outside demonstrations without the personal link") @Nullable
        String text,

        List<Attempt> attempts) {

    /** One attempt to hand over a mail. */
    @Schema(name = "MailAttempt")
    public record Attempt(
            int number,
            Instant triedAt,
            @Nullable String server,
            @Nullable String failure,
            @Nullable String reply) {

        static Attempt of(MailAttemptRow row) {
            return new Attempt(row.number(), row.triedAt(), row.server(), ApiNames.of(row.failure()), row.reply());
        }
    }

    static MailDetailJson of(MailDetail detail) {
        RenderedMail rendered = detail.rendered();
        return new MailDetailJson(
                MailJson.of(detail.row()),
                detail.messageId(),
                detail.from(),
                rendered == null ? null : rendered.subject(),
                rendered == null ? null : rendered.text(),
                detail.attempts().stream().map(Attempt::of).toList());
    }
}
