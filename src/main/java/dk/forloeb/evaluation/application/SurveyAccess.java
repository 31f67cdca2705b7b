package dk.forloeb.evaluation.application;

import dk.forloeb.evaluation.domain.EvaluationSurvey;
import dk.forloeb.evaluation.domain.SurveyRepository;
import dk.forloeb.evaluation.domain.SurveySubject;
import dk.forloeb.identity.application.CurrentUser;
import dk.forloeb.programme.application.InitiativeService;
import dk.forloeb.programme.application.ProgrammeService;
import dk.forloeb.programme.application.ProgrammeVisibility;
import dk.forloeb.shared.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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

    @Inject
    Instance<ProgrammeVisibility> visibility;

    @Inject
    CurrentUser currentUser;

    /** @throws DomainException NOT_FOUND {@code survey-not-found} where it is not there or may not be seen */
    EvaluationSurvey visible(UUID surveyId) {
        return surveys.find(surveyId)
                .filter(this::isVisible)
                .orElseThrow(() -> DomainException.notFound("survey-not-found"));
    }

    private boolean isVisible(EvaluationSurvey survey) {
        Optional<UUID> programme = survey.programmeId();
        return limit().map(only -> programme.filter(only::contains).isPresent()).orElse(true);
    }

    /**
     * The programmes to which a list of surveys is limited; null where it is not.
     *
     * @param wanted the one programme asked for, or null
     */
    @Nullable
    Set<UUID> programmes(@Nullable UUID wanted) {
        Optional<Set<UUID>> limit = limit();
        if (wanted == null) {
            return limit.orElse(null);
        }
        return limit.filter(only -> !only.contains(wanted)).isPresent() ? Set.of() : Set.of(wanted);
    }

    /** @throws DomainException NOT_FOUND where the programme or initiative is not there */
    void require(SurveySubject subject) {
        if (subject.programmeId() != null) {
            programmes.get(subject.programmeId());
        }
        if (subject.initiativeId() != null) {
            initiatives.get(subject.initiativeId());
        }
    }

    private Optional<Set<UUID>> limit() {
        return currentUser
                .municipality()
                .map(municipality -> visibility.stream()
                        .flatMap(known -> known.programmesOf(municipality).stream())
                        .collect(Collectors.toSet()));
    }
}
