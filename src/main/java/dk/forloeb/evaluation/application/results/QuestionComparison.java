package dk.forloeb.evaluation.application.results;

import dk.forloeb.evaluation.domain.LocalizedText;
import dk.forloeb.evaluation.domain.statistics.ComparedShares;
import dk.forloeb.shared.statistics.Share;
import org.jspecify.annotations.Nullable;

/**
 * One question of a survey beside the same question of another.
 *
 * @param first share of agreement in the survey asked about; null where it is protected or nobody is in the base
 * @param firstProtected whether that is kept from view
 * @param second the same in the other survey; null also where it was not asked there
 * @param secondProtected whether that is kept from view
 * @param compared null unless the standing is {@link Standing#COMPARED}
 * @param sentence what may be said of the difference, or why nothing can
 */
public record QuestionComparison(
        String key,
        LocalizedText text,
        Standing standing,
        @Nullable Share first,
        boolean firstProtected,
        @Nullable Share second,
        boolean secondProtected,
        @Nullable ComparedShares compared,
        LocalizedText sentence) {

    /** Whether the two can be compared. */
    public enum Standing {
        COMPARED,

        /** The same people may have answered both, so that their answers are not independent. */
        SAME_PEOPLE,

        /** The other survey did not ask, or asked in other words or with other options. */
        NOT_ASKED_ALIKE,

        /** One of the two is protected. */
        PROTECTED,

        /** Nobody is in the base of one of the two: on that of opinions, all said that they do not know. */
        NOBODY
    }
}
