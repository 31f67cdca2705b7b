package dk.forloeb.evaluation.domain.release;

import java.util.Optional;
import java.util.UUID;

/** The releases of closed surveys; each is stored once and never changed. */
public interface ReleaseRepository {

    void add(UUID surveyId, SurveyRelease release);

    Optional<SurveyRelease> find(UUID surveyId);
}
