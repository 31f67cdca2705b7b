package dk.forloeb.evaluation.application;

import dk.forloeb.evaluation.domain.QuestionDefinition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A survey with its questions.
 *
 * @param about title of the programme or initiative, as it is for a draft and as it was at the opening for others;
 *     null for a survey that stands alone
 * @param minimumGroup fewest answers in a shown group
 * @param dominanceLimit fewest answers in a shown group that is unanimous
 */
public record SurveyDetail(
        SurveyRow survey,
        String template,
        @Nullable String about,
        int minimumGroup,
        int dominanceLimit,
        List<QuestionDefinition> questions) {}
