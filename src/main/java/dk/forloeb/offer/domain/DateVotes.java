package dk.forloeb.offer.domain;

import java.io.Serializable;
import java.util.Collection;
import java.util.UUID;

/**
 * What the municipalities that accepted say of a proposed day.
 *
 * @param unknown how many of them said nothing of it
 */
public record DateVotes(int yes, int ifNeeded, int no, int unknown) implements Serializable {

    public static DateVotes of(UUID dateId, Collection<Offer> offers) {
        int[] votes = new int[Fit.values().length + 1];
        offers.stream().filter(offer -> offer.state() == OfferState.ACCEPTED).forEach(offer -> {
            Fit fit = offer.fits().get(dateId);
            votes[fit == null ? Fit.values().length : fit.ordinal()]++;
        });
        return new DateVotes(votes[0], votes[1], votes[2], votes[3]);
    }

    /** Whether somebody has accepted, and everybody who has can come. */
    public boolean suitsEverybody() {
        return yes + ifNeeded > 0 && no == 0 && unknown == 0;
    }
}
