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

    /** Largest part of the cases that may be hidden. */
    private static final double MOST_UNKNOWN = 0.1;

    /**
     * Whether the cases are known well enough to be counted: there are some, and suppressed figures are at most one in ten of
     * all. Beyond that the published rest says too little of the rate.
     */
    public boolean isKnown() {
        return !cases.isEmpty() && mostHidden() <= MOST_UNKNOWN * (cases.merits() + mostHidden());
    }

    /** How many cases are hidden at most. */
    int mostHidden() {
        return MOST_HIDDEN * hidden;
    }
}
