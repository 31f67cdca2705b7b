package dk.forloeb.offer.rest;

import dk.forloeb.offer.application.OfferRow;
import dk.forloeb.offer.domain.ContactPerson;
import dk.forloeb.shared.rest.ApiNames;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An offer as clients see it. */
@Schema(name = "Offer")
public record OfferJson(
        String id,
        String programmeId,
        String municipalityCode,
        String municipalityName,
        @Nullable Integer rank,

        @Schema(description = "Whether the selection chose the municipality rather than kept it in reserve")
        boolean chosen,

        @Nullable String note,

        @Schema(enumeration = {"queued", "sent", "accepted", "declined", "expired", "withdrawn"})
        String state,

        @Nullable String address,
        @Nullable LocalDate deadline,
        @Nullable Instant sentAt,
        @Nullable Instant remindedAt,
        @Nullable Instant answeredAt,
        @Nullable String answeredBy,
        @Nullable String declineReason,
        @Nullable Instant closedAt,
        @Nullable String withdrawalReason,
        @Nullable Contact contact,

        @Schema(description = "Proposed day → yes, if-needed or no")
        Map<String, String> fits,

        boolean madeUp) {

    /** Whom a municipality named. */
    @Schema(name = "OfferContact")
    public record Contact(
            String name, String email, @Nullable String phone) {

        static @Nullable Contact of(@Nullable ContactPerson person) {
            return person == null ? null : new Contact(person.name(), person.email(), person.phone());
        }
    }

    static OfferJson of(OfferRow o) {
        Map<String, String> fits = new TreeMap<>();
        o.fits().forEach((date, fit) -> fits.put(date.toString(), String.valueOf(ApiNames.of(fit))));
        return new OfferJson(
                o.id().toString(),
                o.programmeId().toString(),
                o.municipalityCode(),
                o.municipality(),
                o.rank(),
                o.chosen(),
                o.note(),
                String.valueOf(ApiNames.of(o.state())),
                o.address(),
                o.deadline(),
                o.sentAt(),
                o.remindedAt(),
                o.answeredAt(),
                o.answeredBy(),
                o.declineReason(),
                o.closedAt(),
                o.withdrawalReason(),
                Contact.of(o.contact()),
                fits,
                o.madeUp());
    }
}
