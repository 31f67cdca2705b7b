package dk.forloeb.evaluation.application;

import dk.forloeb.evaluation.domain.EvaluationSurvey;
import dk.forloeb.evaluation.domain.SurveyRepository;
import dk.forloeb.evaluation.domain.SurveySubject;
import dk.forloeb.programme.application.InitiativeService;
import dk.forloeb.programme.application.ProgrammeService;
import dk.forloeb.programme.domain.ProgrammeChange;
import dk.forloeb.shared.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which surveys the person asking may see: all, but for a municipal contact only those of programmes the municipality
 * takes part in.
 */
@ApplicationScoped
public class SurveyAccess {

    @Inject
    SurveyRepository surveys;

    @Inject
    ProgrammeService programmes;

    @Inject
    InitiativeService initiatives;

    /** @throws DomainException NOT_FOUND {@code survey-not-found} where it is not there or may not be seen */
    public EvaluationSurvey visible(UUID surveyId) {
        return surveys.find(surveyId)
                .filter(this::isVisible)
                .orElseThrow(() -> DomainException.notFound("survey-not-found"));
    }

    private boolean isVisible(EvaluationSurvey survey) {
        Optional<UUID> programme = survey.programmeId();
        return programmes
                .limit()
                .map(only -> programme.filter(only::contains).isPresent())
                .orElse(true);
    }

    /** Refuses to go on with a survey whose programme is archived: CONFLICT {@code programme-archived}. */
    public void requireLively(EvaluationSurvey survey) {
        survey.programmeId().ifPresent(programme -> programmes.require(programme, ProgrammeChange.EVALUATION));
    }

    /**
     * The programmes to which a list of surveys is limited; null where it is not.
     *
     * @param wanted the one programme asked for, or null
     */
    @Nullable
    Set<UUID> programmes(@Nullable UUID wanted) {
        Optional<Set<UUID>> limit = programmes.limit();
        if (wanted == null) {
            return limit.orElse(null);
        }
        return limit.filter(only -> !only.contains(wanted)).isPresent() ? Set.of() : Set.of(wanted);
    }

    /**
     * Refuses a subject that takes no evaluation.
     *
     * @throws DomainException NOT_FOUND where the programme or initiative is not there; CONFLICT
     *     {@code programme-archived}
     */
    void require(SurveySubject subject) {
        if (subject.programmeId() != null) {
            programmes.require(subject.programmeId(), ProgrammeChange.EVALUATION);
        }
        if (subject.initiativeId() != null) {
            initiatives.get(subject.initiativeId());
        }
    }

    /** What the survey's programme or initiative is called now. */
    Optional<String> titleOfSubject(EvaluationSurvey survey) {
        return survey.programmeId()
                .map(id -> programmes.titles(Set.of(id)).get(id))
                .or(() -> survey.initiativeId().map(id -> initiatives.get(id).title()));
    }
}
