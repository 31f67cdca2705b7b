package dk.forloeb.offer.application;

import dk.forloeb.offer.domain.OfferCounts;
import dk.forloeb.offer.domain.OfferState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A round with all its offers.
 *
 * @param round null as long as the programme has none
 * @param offers in turn: the chosen by rank, those added by hand, the reserve by rank
 * @param dates the proposed days by their start
 * @param selectable how many municipalities the latest confirmed selection would have join the queue, move in it or leave it
 */
public record OfferBoard(
        @Nullable RoundRow round, OfferCounts counts, List<OfferRow> offers, List<DateRow> dates, int selectable) {

    /** How many are shown after those whom the free places would go to. */
    private static final int SPARE = 5;

    /** The offers that were sent, whatever became of them. */
    public List<OfferRow> sent() {
        return offers.stream().filter(o -> o.sentAt() != null).toList();
    }

    /** The first of the queue: whom the free places would go to, and a few after them. */
    public List<OfferRow> soon() {
        return queue().stream().limit(soonCount()).toList();
    }

    /** The rest of the queue. */
    public List<OfferRow> later() {
        return queue().stream().skip(soonCount()).toList();
    }

    private int soonCount() {
        return counts.free() + SPARE;
    }

    /** Those that could be offered a place still, in turn. */
    public List<OfferRow> queue() {
        return offers.stream().filter(o -> o.state() == OfferState.QUEUED).toList();
    }

    /** Those that take part. */
    public List<OfferRow> accepted() {
        return offers.stream().filter(o -> o.state() == OfferState.ACCEPTED).toList();
    }
}
