package dk.forloeb.evaluation.application.imports;

import dk.forloeb.evaluation.application.SurveyAccess;
import dk.forloeb.evaluation.domain.EvaluationSurvey;
import dk.forloeb.evaluation.domain.QuestionDefinition;
import dk.forloeb.municipality.application.MunicipalityService;
import dk.forloeb.participation.application.ParticipationRow;
import dk.forloeb.participation.application.ParticipationService;
import dk.forloeb.shared.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Says what answers to a survey can be. */
@ApplicationScoped
public class ImportContexts {

    @Inject
    SurveyAccess access;

    @Inject
    ParticipationService participations;

    @Inject
    MunicipalityService municipalities;

    /**
     * Of a survey that takes answers now.
     *
     * @throws DomainException NOT_FOUND {@code survey-not-found}; CONFLICT {@code survey-not-open}, {@code survey-closed}
     *     or {@code programme-archived}
     */
    @Transactional
    ImportContext open(UUID surveyId) {
        EvaluationSurvey survey = access.visible(surveyId);
        survey.requireOpen();
        access.requireLively(survey);
        return new ImportContext(
                surveyId,
                survey.title(),
                survey.thresholds().minimumGroup(),
                survey.questionDefinitions().stream()
                        .map(QuestionDefinition::optional)
                        .toList(),
                new GroupWords(municipalities(survey)));
    }

    /** By code the names of the municipalities that answers may come from: those that take part, or all. */
    Map<String, String> municipalities(EvaluationSurvey survey) {
        return survey.programmeId()
                .map(programme -> participations.list(programme).stream()
                        .collect(Collectors.toMap(ParticipationRow::municipalityCode, ParticipationRow::municipality)))
                .orElseGet(municipalities::names);
    }
}
