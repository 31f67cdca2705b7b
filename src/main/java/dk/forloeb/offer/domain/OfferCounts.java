package dk.forloeb.offer.domain;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * How the offers of a round stand, and so how many places are to be offered still.
 *
 * @param wanted how many municipalities are to take part
 * @param queued how many more could be offered a place
 * @param waiting how many have not answered yet
 * @param sent how many were ever sent, whatever became of them
 */
public record OfferCounts(
        int wanted, int queued, int waiting, int accepted, int declined, int expired, int withdrawn, int sent) {

    /**
     * Those that a selection chose, by rank and then those it chose without one; those that somebody added by hand, with a
     * reason; the selection's reserve, by rank.
     */
    public static final Comparator<Offer> IN_TURN = Comparator.comparing(Offer::isWanted)
            .reversed()
            .thenComparing(Offer::chosen, Comparator.reverseOrder())
            .thenComparing(Offer::rank, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Offer::municipalityCode);

    public static OfferCounts of(int wanted, Collection<Offer> offers) {
        return new OfferCounts(
                wanted,
                count(offers, OfferState.QUEUED),
                count(offers, OfferState.SENT),
                count(offers, OfferState.ACCEPTED),
                count(offers, OfferState.DECLINED),
                count(offers, OfferState.EXPIRED),
                count(offers, OfferState.WITHDRAWN),
                (int) offers.stream()
                        .filter(offer -> offer.sentAt().isPresent())
                        .count());
    }

    private static int count(Collection<Offer> offers, OfferState state) {
        return (int) offers.stream().filter(offer -> offer.state() == state).count();
    }

    /** How many places nobody holds: neither accepted nor waiting for an answer. At least 0. */
    public int free() {
        return Math.max(0, wanted - accepted - waiting);
    }

    /** Whether places are free that nobody is left to be offered. */
    public boolean isExhausted() {
        return sent() > 0 && free() > queued;
    }

    /** Whose turn it is: the queued ones {@link #IN_TURN}, as many as there are free places. */
    public List<Offer> next(Collection<Offer> offers) {
        return offers.stream()
                .filter(offer -> offer.state() == OfferState.QUEUED)
                .sorted(IN_TURN)
                .limit(free())
                .toList();
    }
}
