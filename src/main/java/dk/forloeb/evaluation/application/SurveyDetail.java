package dk.forloeb.evaluation.application;

import dk.forloeb.evaluation.domain.QuestionDefinition;
import java.util.List;

/**
 * A survey with its questions.
 *
 * @param minimumGroup fewest answers in a shown group
 * @param dominanceLimit fewest answers in a shown group that is unanimous
 */
public record SurveyDetail(
        SurveyRow survey, String template, int minimumGroup, int dominanceLimit, List<QuestionDefinition> questions) {}
