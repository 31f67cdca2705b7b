package dk.forloeb.evaluation.domain;

import dk.forloeb.shared.DomainException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a survey evaluates: a programme, an initiative, or neither of them.
 *
 * @throws DomainException INVALID at {@code initiativeId} if both are given
 */
public record SurveySubject(
        @Nullable UUID programmeId, @Nullable UUID initiativeId) {

    /** A survey that stands alone. */
    public static final SurveySubject NONE = new SurveySubject(null, null);

    /** Refuses two subjects. */
    public SurveySubject {
        if (programmeId != null && initiativeId != null) {
            throw DomainException.invalid("initiativeId", "one-subject-only");
        }
    }
}
