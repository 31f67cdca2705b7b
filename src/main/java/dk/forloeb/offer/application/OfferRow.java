package dk.forloeb.offer.application;

import dk.forloeb.offer.domain.ContactPerson;
import dk.forloeb.offer.domain.Fit;
import dk.forloeb.offer.domain.GivenAnswer;
import dk.forloeb.offer.domain.Offer;
import dk.forloeb.offer.domain.OfferState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An offer as it stands.
 *
 * @param municipality the municipality's name
 * @param rank place in the selection; null for one added by hand, and for a municipal contact
 * @param chosen whether the selection chose it rather than kept it in reserve; false for a municipal contact
 * @param note for the authority's own use: null for a municipal contact
 * @param deadline the last day to answer
 * @param contact whom the municipality named
 * @param fits which of the proposed days suit, by their ids
 */
public record OfferRow(
        UUID id,
        long version,
        UUID programmeId,
        String municipalityCode,
        String municipality,
        @Nullable Integer rank,
        boolean chosen,
        @Nullable String note,
        OfferState state,
        @Nullable String address,
        @Nullable LocalDate deadline,
        @Nullable Instant sentAt,
        @Nullable Instant remindedAt,
        @Nullable Instant answeredAt,
        @Nullable String answeredBy,
        @Nullable String declineReason,
        @Nullable Instant closedAt,
        @Nullable String withdrawalReason,
        @Nullable ContactPerson contact,
        Map<UUID, Fit> fits,
        boolean madeUp) {

    /** @param own whether a municipal contact asks, who does not see what the authority keeps for itself */
    static OfferRow of(Offer o, String municipality, boolean own) {
        GivenAnswer answer = o.answer().orElse(null);
        return new OfferRow(
                o.id(),
                o.version(),
                o.programmeId(),
                o.municipalityCode(),
                municipality,
                own ? null : o.rank(),
                !own && o.chosen(),
                own ? null : o.note(),
                o.state(),
                o.address(),
                o.deadline(),
                o.sentAt().orElse(null),
                o.remindedAt().orElse(null),
                answer == null ? null : answer.at(),
                answer == null ? null : answer.by(),
                answer == null ? null : answer.declineReason(),
                o.closedAt().orElse(null),
                o.withdrawalReason(),
                answer == null ? null : answer.contact().orElse(null),
                o.fits(),
                o.madeUp());
    }

    /** Whether this is a step that waits for an answer. */
    public boolean waiting() {
        return state == OfferState.SENT;
    }

    /** What the municipality says of a day; null where it said nothing. */
    public @Nullable Fit fit(UUID dateId) {
        return fits.get(dateId);
    }
}
