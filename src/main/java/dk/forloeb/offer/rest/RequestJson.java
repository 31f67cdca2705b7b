package dk.forloeb.offer.rest;

import dk.forloeb.offer.application.RequestDetail;
import dk.forloeb.offer.application.RequestEntryRow;
import dk.forloeb.offer.application.RequestRow;
import dk.forloeb.offer.domain.ContactPerson;
import dk.forloeb.shared.rest.ApiNames;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A request as clients see it. */
@Schema(name = "ProgrammeRequest")
public record RequestJson(
        String id,
        String municipalityCode,
        String municipalityName,

        @Schema(enumeration = {"received", "in-dialogue", "agreed", "declined", "withdrawn"})
        String state,

        @Schema(description = "Null once the time for which contact persons are kept is over") @Nullable
        String contactName,

        @Nullable String contactEmail,
        @Nullable String contactPhone,
        @Nullable String fields,
        @Nullable String motive,
        @Nullable Integer months,
        @Nullable LocalDate start,
        Instant receivedAt,
        Instant changedAt,
        @Nullable String programmeId,
        boolean madeUp,

        @Schema(description = "Steps and notes, first to last; left out in lists")
        List<Entry> entries) {

    /** A step, or a note for the authority's own use, which has no state. */
    @Schema(name = "ProgrammeRequestEntry")
    public record Entry(
            Instant occurredAt,
            String actor,
            @Nullable String state,
            @Nullable String content) {

        static Entry of(RequestEntryRow row) {
            return new Entry(row.occurredAt(), row.actor(), ApiNames.of(row.state()), row.content());
        }
    }

    static RequestJson of(RequestDetail detail) {
        return of(detail.request(), detail.entries().stream().map(Entry::of).toList());
    }

    static RequestJson of(RequestRow r) {
        return of(r, List.of());
    }

    private static RequestJson of(RequestRow r, List<Entry> entries) {
        ContactPerson contact = r.contact();
        return new RequestJson(
                r.id().toString(),
                r.municipalityCode(),
                r.municipality(),
                String.valueOf(ApiNames.of(r.state())),
                contact == null ? null : contact.name(),
                contact == null ? null : contact.email(),
                contact == null ? null : contact.phone(),
                r.wish().fields(),
                r.wish().motive(),
                r.wish().months(),
                r.wish().start(),
                r.receivedAt(),
                r.changedAt(),
                r.programmeId() == null ? null : r.programmeId().toString(),
                r.madeUp(),
                entries);
    }
}
