package dk.forloeb.evaluation.rest;

import dk.forloeb.evaluation.application.results.QuestionComparison;
import dk.forloeb.evaluation.application.results.SurveyComparison;
import dk.forloeb.evaluation.domain.LocalizedText;
import dk.forloeb.evaluation.domain.statistics.ComparedShares;
import dk.forloeb.shared.statistics.Share;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A survey beside another, in one language. */
@Schema(name = "Comparison")
public record ComparisonJson(
        String surveyId,
        String withSurveyId,

        @Schema(enumeration = {"RESPONDENTS", "ANSWERED", "VALID"})
        String base,

        @Schema(description = "1 minus the rate at which the verdicts may be wrong together")
        double level,

        @Schema(description = "How many claims Holm's correction is for")
        long claims,

        @Schema(description = "The same people may have answered both, so that nothing is tested")
        boolean samePeople,

        List<Question> questions) {

    /** One question. */
    @Schema(name = "QuestionComparison")
    public record Question(
            String key,
            String text,

            @Schema(enumeration = {"COMPARED", "SAME_PEOPLE", "NOT_ASKED_ALIKE", "PROTECTED", "NOBODY"})
            String standing,

            @Nullable Agreeing first,
            @Nullable Agreeing second,
            @Nullable Difference difference,
            LocalizedText sentence) {

        static Question of(QuestionComparison question, Locale locale) {
            return new Question(
                    question.key(),
                    question.text().in(locale),
                    question.standing().name(),
                    Agreeing.of(question.first()),
                    Agreeing.of(question.second()),
                    Difference.of(question.compared()),
                    question.sentence());
        }
    }

    /** A share of agreement; null where it is protected or there is none. */
    @Schema(name = "ComparedShare")
    public record Agreeing(int count, int base, double share, int percent) {

        static @Nullable Agreeing of(@Nullable Share share) {
            return share == null ? null : new Agreeing(share.count(), share.n(), share.value(), share.percent());
        }
    }

    /** First minus second, as unrounded proportions. */
    @Schema(name = "Difference")
    public record Difference(
            double difference,
            double low,
            double high,

            @Schema(description = "Of Newcombe's interval, which is stretched to 0 where no difference is shown")
            double level,

            @Schema(description = "Of the pooled two-proportion z test, two-sided; null where there is none") @Nullable
            Double p,

            @Schema(description = "After Holm's correction, and no smaller than the interval allows") @Nullable
            Double adjustedP,

            @Schema(enumeration = {"HIGHER", "LOWER", "NO_DIFFERENCE_SHOWN"})
            String verdict) {

        static @Nullable Difference of(@Nullable ComparedShares compared) {
            return compared == null
                    ? null
                    : new Difference(
                            compared.shares().difference(),
                            compared.limits().low(),
                            compared.limits().high(),
                            compared.level(),
                            compared.p(),
                            compared.adjustedP(),
                            compared.verdict().name());
        }
    }

    static ComparisonJson of(SurveyComparison comparison, Locale locale) {
        return new ComparisonJson(
                comparison.surveyId().toString(),
                comparison.otherId().toString(),
                comparison.base().name(),
                comparison.level(),
                comparison.claims(),
                comparison.samePeople(),
                comparison.questions().stream()
                        .map(question -> Question.of(question, locale))
                        .toList());
    }
}
