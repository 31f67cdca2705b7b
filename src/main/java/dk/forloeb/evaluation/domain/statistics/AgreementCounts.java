package dk.forloeb.evaluation.domain.statistics;

/**
 * What was counted for one question among some people, each number being part of the one before.
 *
 * @param shown submitted forms on which the question was shown
 * @param answered those that chose an option, don't know included
 * @param valid those that chose an option other than don't know
 * @param agreeing those that chose an option which the question marks as agreeing
 */
public record AgreementCounts(int shown, int answered, int valid, int agreeing) {
    /** Nobody. */
    public static final AgreementCounts NONE = new AgreementCounts(0, 0, 0, 0);

    public AgreementCounts {
        if (agreeing < 0 || valid < agreeing || answered < valid || shown < answered) {
            throw new IllegalArgumentException("Counts do not nest: shown " + shown + ", answered " + answered
                    + ", valid " + valid + ", agreeing " + agreeing);
        }
    }

    public int dontKnow() {
        return answered - valid;
    }

    public int unanswered() {
        return shown - answered;
    }

    public AgreementCounts plus(AgreementCounts other) {
        return new AgreementCounts(
                shown + other.shown, answered + other.answered, valid + other.valid, agreeing + other.agreeing);
    }
}
