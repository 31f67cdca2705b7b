package dk.forloeb.evaluation.rest;

import dk.forloeb.evaluation.application.results.Agreement;
import dk.forloeb.evaluation.application.results.GroupResult;
import dk.forloeb.evaluation.application.results.QuestionResult;
import dk.forloeb.evaluation.application.results.SurveyResults;
import dk.forloeb.evaluation.domain.AskedIf;
import dk.forloeb.evaluation.domain.LocalizedText;
import dk.forloeb.shared.rest.ApiNames;
import jakarta.json.bind.annotation.JsonbProperty;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Results in one language; figures are null where they are protected or do not exist. */
@Schema(name = "Results")
public record ResultsJson(
        String surveyId,
        @Nullable Integer invited,
        int responses,
        SurveyResults.@Nullable ResponseRate responseRate,
        List<QuestionJson> questions) {

    /** The results of one question. */
    @Schema(name = "QuestionResult")
    public record QuestionJson(
            String key,

            @Schema(enumeration = {"scale", "choice", "multiple", "text"}) @Nullable
            String kind,

            String text,

            @Schema(description = "Of whom it was asked; null for everybody") @Nullable
            AskedIf askedIf,

            @Nullable Integer shown,
            @Nullable Integer answered,
            @Nullable Integer dontKnow,
            @Nullable Integer unanswered,
            List<OptionCountJson> distribution,
            @Nullable Agreement agreement,
            @Nullable LocalizedText sentence,
            List<GroupJson> groups) {

        static QuestionJson of(QuestionResult question, Locale locale) {
            return new QuestionJson(
                    question.key(),
                    ApiNames.of(question.kind()),
                    question.text().in(locale),
                    question.askedIf(),
                    question.shown(),
                    question.answered(),
                    question.dontKnow(),
                    question.unanswered(),
                    question.distribution().stream()
                            .map(option -> new OptionCountJson(
                                    option.option(), option.label().in(locale), option.count()))
                            .toList(),
                    question.agreement(),
                    question.sentence(),
                    question.groups().stream()
                            .map(group -> GroupJson.of(group, locale))
                            .toList());
        }
    }

    /** How often an option was chosen. */
    @Schema(name = "OptionCount")
    public record OptionCountJson(
            String option, String label, @Nullable Integer count) {}

    /** The results of one group. */
    @Schema(name = "GroupResult")
    public record GroupJson(
            String key,
            String label,
            @Nullable Integer responses,
            @Nullable Agreement agreement,
            @JsonbProperty("protected") boolean protectedGroup) {

        static GroupJson of(GroupResult group, Locale locale) {
            return new GroupJson(
                    group.key(),
                    group.label().in(locale),
                    group.responses(),
                    group.agreement(),
                    group.protectedGroup());
        }
    }

    /** The results in {@code locale}'s language. */
    public static ResultsJson of(SurveyResults results, Locale locale) {
        return new ResultsJson(
                results.surveyId(),
                results.invited(),
                results.responses(),
                results.responseRate(),
                results.questions().stream()
                        .map(question -> QuestionJson.of(question, locale))
                        .toList());
    }
}
