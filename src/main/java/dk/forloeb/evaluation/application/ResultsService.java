package dk.forloeb.evaluation.application;

import dk.forloeb.evaluation.application.results.GroupNames;
import dk.forloeb.evaluation.application.results.GroupResult;
import dk.forloeb.evaluation.application.results.QuestionResult;
import dk.forloeb.evaluation.application.results.ResultsRenderer;
import dk.forloeb.evaluation.application.results.SurveyResults;
import dk.forloeb.evaluation.domain.BallotRepository;
import dk.forloeb.evaluation.domain.EvaluationSurvey;
import dk.forloeb.evaluation.domain.disclosure.GroupAttribute;
import dk.forloeb.evaluation.domain.release.ReleaseRepository;
import dk.forloeb.evaluation.domain.release.SurveyRelease;
import dk.forloeb.evaluation.domain.statistics.Base;
import dk.forloeb.evaluation.domain.statistics.SentenceSubject;
import dk.forloeb.identity.application.CurrentUser;
import dk.forloeb.identity.application.RequiresPermission;
import dk.forloeb.identity.domain.Permission;
import dk.forloeb.municipality.application.MunicipalityService;
import dk.forloeb.shared.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Shows results, made from the stored release alone: it takes as long for a million responses as for ten.
 *
 * <p>A municipal contact sees totals, and of the municipalities only the own one.
 */
@ApplicationScoped
@Transactional
@RequiresPermission(Permission.VIEW_RESULTS)
public class ResultsService {

    @Inject
    SurveyAccess access;

    @Inject
    ReleaseRepository releases;

    @Inject
    BallotRepository ballots;

    @Inject
    MunicipalityService municipalities;

    @Inject
    CurrentUser currentUser;

    /**
     * The results on one base, broken down by one attribute if one is given.
     *
     * @throws DomainException NOT_FOUND {@code survey-not-found}; CONFLICT {@code results-not-ready} until it is closed
     */
    public SurveyResults results(UUID surveyId, Base base, @Nullable GroupAttribute attribute) {
        EvaluationSurvey survey = access.visible(surveyId);
        ResultsRenderer renderer =
                new ResultsRenderer(release(surveyId), subject(survey), new GroupNames(municipalities.names()), base);
        SurveyResults results = renderer.render(surveyId, survey.questionDefinitions(), attribute);
        return currentUser
                .municipality()
                .map(own -> onlyOwn(results, attribute, own))
                .orElse(results);
    }

    /**
     * What was written, in random order; texts of a question that too few answered are left out.
     *
     * @throws DomainException as {@link #results}; FORBIDDEN {@code comments-not-for-contacts}
     */
    public Comments comments(UUID surveyId) {
        EvaluationSurvey survey = access.visible(surveyId);
        if (currentUser.municipality().isPresent()) {
            throw DomainException.forbidden("comments-not-for-contacts");
        }
        return Comments.of(survey, release(surveyId), ballots);
    }

    private SurveyRelease release(UUID surveyId) {
        return releases.find(surveyId).orElseThrow(() -> DomainException.conflict("results-not-ready"));
    }

    private static SentenceSubject subject(EvaluationSurvey survey) {
        boolean alone = survey.programmeId().isEmpty() && survey.initiativeId().isEmpty();
        return alone ? SentenceSubject.SURVEY : SentenceSubject.PROGRAMME;
    }

    private static SurveyResults onlyOwn(
            SurveyResults results, @Nullable GroupAttribute attribute, String municipality) {
        return results.withQuestions(results.questions().stream()
                .map(question -> question.withGroups(
                        attribute == GroupAttribute.MUNICIPALITY ? own(question, municipality) : List.of()))
                .toList());
    }

    private static List<GroupResult> own(QuestionResult question, String municipality) {
        return question.groups().stream()
                .filter(group -> group.key().equals(municipality))
                .toList();
    }
}
