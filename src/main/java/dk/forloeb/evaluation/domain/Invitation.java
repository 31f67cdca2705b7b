package dk.forloeb.evaluation.domain;

import dk.forloeb.evaluation.domain.disclosure.GroupLabel;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a link leads to.
 *
 * @param id 16 random bytes
 * @param confirmation of the submission that used it; null before. After closing every invitation has one, which of an
 *     unused one confirms nothing
 */
public record Invitation(
        byte[] id, UUID surveyId, GroupLabel label, Progress progress, byte @Nullable [] confirmation) {

    /** How far it came; stored as its ordinal. */
    public enum Progress {
        /** Not answered. */
        UNUSED,
        /** Answered; the envelope may still be in the box. */
        ANSWERED,
        /** Answered, and the box was emptied since. */
        COUNTED,
        /** Not answered when the survey began to close. */
        EXPIRED,
        /** The survey is closed, and whether it was answered is forgotten. */
        CLOSED
    }
}
