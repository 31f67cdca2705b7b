package dk.forloeb.effect.domain;

import dk.forloeb.shared.statistics.Share;
import java.util.Optional;

/**
 * Appealed cases that were decided on the merits.
 *
 * @param reversed changed, annulled or remitted; 0 to {@code merits}
 */
public record Tally(int reversed, int merits) {

    public static final Tally NONE = new Tally(0, 0);

    public Tally {
        if (reversed < 0 || reversed > merits) {
            throw new IllegalArgumentException("Not a tally: " + reversed + " of " + merits);
        }
    }

    public Tally plus(Tally other) {
        return new Tally(Math.addExact(reversed, other.reversed), Math.addExact(merits, other.merits));
    }

    /** @throws IllegalArgumentException where the other is no part of it */
    Tally minus(Tally part) {
        return new Tally(reversed - part.reversed, merits - part.merits);
    }

    public boolean isEmpty() {
        return merits == 0;
    }

    /** The reversal rate; none where nothing was decided on the merits. */
    public Optional<Share> rate() {
        return Share.of(reversed, merits);
    }

    /** Logarithm of the odds of reversal: infinite where none or all were reversed, NaN where nothing was decided. */
    double logit() {
        return Math.log(reversed) - Math.log((double) merits - reversed);
    }
}
