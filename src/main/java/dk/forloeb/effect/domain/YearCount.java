package dk.forloeb.effect.domain;

/**
 * The cases of a municipality in a year.
 *
 * @param municipality code of four digits
 * @param cases those that were published
 * @param hidden figures on the merits that were suppressed, each of {@code 0} to {@value #MOST_HIDDEN} cases
 */
public record YearCount(String municipality, int year, Tally cases, int hidden) {

    /** How many cases a suppressed figure stands for at most. */
    static final int MOST_HIDDEN = 2;

    /** Whether the cases are all known, and there are any. */
    public boolean isKnown() {
        return hidden == 0 && !cases.isEmpty();
    }
}
