package dk.forloeb.evaluation.rest;

import dk.forloeb.evaluation.domain.AskedIf;
import dk.forloeb.evaluation.domain.LocalizedText;
import dk.forloeb.evaluation.domain.OptionDefinition;
import dk.forloeb.evaluation.domain.QuestionDefinition;
import dk.forloeb.shared.rest.ApiNames;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A question of a survey.
 *
 * @param kind scale, choice, multiple or text
 * @param text in the language asked for by Accept-Language
 * @param texts in both languages
 * @param claims the words that finish the published sentence; a scale alone has them
 * @param options in the order shown; empty for text questions
 * @param askedIf when it is asked; null for a question to everybody
 * @param required whether whoever is asked has to answer
 */
@Schema(name = "Question")
public record QuestionJson(
        String key,
        @Nullable String kind,
        String text,
        LocalizedText texts,
        @Nullable LocalizedText claims,
        List<OptionJson> options,
        @Nullable AskedIf askedIf,
        boolean required) {

    /** An option of a scale. */
    @Schema(name = "Option")
    public record OptionJson(String key, String label, LocalizedText labels, boolean agreeing, boolean dontKnow) {

        static OptionJson of(OptionDefinition option, Locale locale) {
            return new OptionJson(
                    option.key(), option.label().in(locale), option.label(), option.agreeing(), option.dontKnow());
        }
    }

    static QuestionJson of(QuestionDefinition question, Locale locale) {
        return new QuestionJson(
                question.key(),
                ApiNames.of(question.kind()),
                question.text().in(locale),
                question.text(),
                question.claim(),
                question.options().stream()
                        .map(option -> OptionJson.of(option, locale))
                        .toList(),
                question.askedIf(),
                question.required());
    }
}
