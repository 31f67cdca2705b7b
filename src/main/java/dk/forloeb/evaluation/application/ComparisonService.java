package dk.forloeb.evaluation.application;

import dk.forloeb.evaluation.application.results.ComparisonMaker;
import dk.forloeb.evaluation.application.results.SurveyComparison;
import dk.forloeb.evaluation.application.results.SurveyResults;
import dk.forloeb.evaluation.domain.EvaluationSurvey;
import dk.forloeb.evaluation.domain.statistics.Base;
import dk.forloeb.identity.application.RequiresPermission;
import dk.forloeb.identity.domain.Permission;
import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Input;
import dk.forloeb.shared.statistics.Precision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Compares a closed survey with another, such as that of another programme or year. Made from the totals of both releases
 * alone, so that it tells nothing that the results of each do not tell.
 */
@ApplicationScoped
@Transactional
@RequiresPermission(Permission.VIEW_RESULTS)
public class ComparisonService {

    @Inject
    SurveyAccess access;

    @Inject
    ResultsService results;

    /**
     * The survey beside the other. Two surveys of one programme or initiative, or of none, may have asked the same people,
     * whose answers before and after are not independent: they stand side by side, and nothing is tested.
     *
     * @param wanted the other survey; has to be there
     * @throws DomainException NOT_FOUND {@code survey-not-found}; CONFLICT {@code results-not-ready} until both are closed;
     *     INVALID at {@code with} where none is named; RULE {@code comparison-with-itself} at {@code with}; INVALID {@code base-not-comparable} at {@code base} for
     *     those invited, who are no sample
     */
    public SurveyComparison compare(UUID surveyId, @Nullable UUID wanted, Base base) {
        EvaluationSurvey survey = access.visible(surveyId);
        UUID otherId = Input.present("with", wanted);
        if (surveyId.equals(otherId)) {
            throw DomainException.ruleAt("with", "comparison-with-itself");
        }
        if (base == Base.INVITED) {
            throw DomainException.invalid("base", "base-not-comparable");
        }
        EvaluationSurvey other = access.visible(otherId);
        boolean samePeople = survey.programmeId().equals(other.programmeId())
                && survey.initiativeId().equals(other.initiativeId());
        SurveyResults first = results.results(surveyId, base, null);
        SurveyResults second = results.results(otherId, base, null);
        double level = Precision.STANDARD.level();
        return new SurveyComparison(
                surveyId,
                otherId,
                base,
                level,
                samePeople,
                new ComparisonMaker(level, samePeople, other.title()).compare(first, second));
    }
}
