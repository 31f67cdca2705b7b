package dk.forloeb.offer.application;

import dk.forloeb.offer.domain.OfferCounts;

/**
 * How a programme's round of offers stands, for who has to do something about it.
 *
 * @param dueSoon how many municipalities have not answered although their deadline is near
 */
public record OfferStanding(OfferCounts counts, int dueSoon) {

    /** Whether nothing was sent yet although somebody is in the queue. */
    public boolean isUnsent() {
        return counts.sent() == 0 && counts.queued() > 0;
    }

    /** Whether a place is free that nobody is offered. */
    public boolean isWithoutSuccessor() {
        return counts.sent() > 0 && counts.free() > 0;
    }
}
