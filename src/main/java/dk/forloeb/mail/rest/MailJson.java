package dk.forloeb.mail.rest;

import dk.forloeb.mail.application.MailLogRow;
import dk.forloeb.mail.domain.MailState;
import dk.forloeb.shared.rest.ApiNames;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A mail in the log, as clients see it. */
@Schema(name = "Mail")
public record MailJson(
        String id,
        String template,
        String language,

        @Schema(description = "null once the recipient is forgotten") @Nullable
        String recipientName,

        @Nullable String recipientAddress,
        About about,

        @Schema(enumeration = {"queued", "sending", "sent", "failed", "cancelled"})
        String state,

        Instant queuedAt,

        @Schema(description = "When it is tried next, while it is queued") @Nullable
        Instant dueAt,

        @Nullable Instant sentAt,
        int attempts,

        @Schema(description = "Why the last attempt did not succeed") @Nullable
        String failure,

        @Nullable String failureReply) {

    /** What a mail is about. */
    @Schema(name = "MailAbout")
    public record About(
            String type,
            String id,
            @Nullable String programmeId,
            @Nullable String municipalityCode) {}

    static MailJson of(MailLogRow row) {
        return new MailJson(
                row.id().toString(),
                row.template(),
                row.language(),
                row.recipientName(),
                row.recipientAddress(),
                new About(
                        row.about().type(),
                        row.about().id().toString(),
                        row.about().programmeId() == null
                                ? null
                                : row.about().programmeId().toString(),
                        row.about().municipalityCode()),
                String.valueOf(ApiNames.of(row.state())),
                row.queuedAt(),
                row.state() == MailState.QUEUED ? row.dueAt() : null,
                row.sentAt(),
                row.attempts(),
                ApiNames.of(row.failure()),
                row.failureReply());
    }
}
