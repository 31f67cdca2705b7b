package dk.forloeb.effect.domain;

import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Violations;

/**
 * What whoever asks may choose.
 *
 * @param lag years from the last teaching day to the first year that counts as after, 0 to {@value #MOST_LAG}: a decision
 *     made after the teaching is appealed and decided on months later
 * @param beforeYears how many years before the first teaching day are looked at, 1 to {@value #MOST_YEARS}
 */
public record EffectSettings(int lag, int beforeYears) {

    public static final int MOST_LAG = 5;
    public static final int MOST_YEARS = 15;

    /** The year after the last teaching day is the first after; six years before, which three years of selection leave three of. */
    public static final EffectSettings USUAL = new EffectSettings(1, 6);

    /** @throws DomainException INVALID at {@code lag} and {@code beforeYears}: {@code effect-years} */
    public EffectSettings checked() {
        Violations faults = new Violations();
        if (lag < 0 || lag > MOST_LAG) {
            faults.add("lag", "effect-years", 0, MOST_LAG);
        }
        if (beforeYears < 1 || beforeYears > MOST_YEARS) {
            faults.add("beforeYears", "effect-years", 1, MOST_YEARS);
        }
        faults.refuseAny();
        return this;
    }
}
