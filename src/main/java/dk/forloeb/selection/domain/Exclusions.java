package dk.forloeb.selection.domain;

import dk.forloeb.shared.DomainException;

/**
 * What keeps a municipality from being a candidate.
 *
 * @param running other initiatives that run at the same time
 * @param takingPart that it takes part in the programme already
 * @param recentYears that it took part in another programme that ended fewer than so many years before this one begins;
 *     0 for no such rule
 */
public record Exclusions(boolean running, boolean takingPart, int recentYears) {

    public static final int MOST_YEARS = 20;
    public static final Exclusions DEFAULT = new Exclusions(true, true, 2);

    /** @throws DomainException INVALID {@code number-out-of-range} at {@code recentYears} */
    public Exclusions checked() {
        if (recentYears < 0 || recentYears > MOST_YEARS) {
            throw DomainException.invalid("recentYears", "number-out-of-range", 0, MOST_YEARS);
        }
        return this;
    }
}
