package dk.forloeb.evaluation.rest;

import dk.forloeb.evaluation.domain.AskedIf;
import dk.forloeb.evaluation.domain.LocalizedText;
import dk.forloeb.evaluation.domain.OptionDefinition;
import dk.forloeb.evaluation.domain.QuestionDefinition;
import dk.forloeb.evaluation.domain.QuestionKind;
import dk.forloeb.shared.rest.JsonInput;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The questions that a request brings; the records describe them for the OpenAPI document. */
final class QuestionBodies {

    private QuestionBodies() {}

    /** All questions of a draft, in the form's order. */
    @Schema(name = "Questions")
    record Questions(List<NewQuestion> questions) {}

    /** A question; one of text has no options, and only a scale has claims. */
    @Schema(name = "NewQuestion")
    record NewQuestion(
            String key,

            @Schema(enumeration = {"scale", "choice", "multiple", "text"})
            String kind,

            LocalizedText texts,
            @Nullable LocalizedText claims,
            @Nullable List<NewOption> options,
            @Nullable AskedIf askedIf,
            @Nullable Boolean required) {}

    /** An option of a scale. */
    @Schema(name = "NewOption")
    record NewOption(String key, LocalizedText labels, boolean agreeing, boolean dontKnow) {}

    static List<QuestionDefinition> read(JsonInput body) {
        body.only("questions");
        List<QuestionDefinition> questions =
                body.objects("questions").stream().map(QuestionBodies::question).toList();
        body.refuseAny();
        return questions;
    }

    private static QuestionDefinition question(JsonInput body) {
        body.only("key", "kind", "text", "texts", "claims", "options", "askedIf", "required");
        QuestionKind kind = body.oneOf("kind", QuestionKind.class);
        if (kind == null && !body.has("kind")) {
            body.note("kind", "required");
        }
        return new QuestionDefinition(
                Objects.requireNonNullElse(body.text("key"), ""),
                kind == null ? QuestionKind.TEXT : kind,
                words(body.object("texts")),
                body.has("claims") ? words(body.object("claims")) : null,
                body.objects("options").stream().map(QuestionBodies::option).toList(),
                askedIf(body.object("askedIf")),
                Boolean.TRUE.equals(body.flag("required")));
    }

    private static @Nullable AskedIf askedIf(@Nullable JsonInput body) {
        if (body == null) {
            return null;
        }
        body.only("question", "options");
        return new AskedIf(Objects.requireNonNullElse(body.text("question"), ""), body.texts("options"));
    }

    private static OptionDefinition option(JsonInput body) {
        body.only("key", "label", "labels", "agreeing", "dontKnow");
        return new OptionDefinition(
                Objects.requireNonNullElse(body.text("key"), ""),
                words(body.object("labels")),
                Boolean.TRUE.equals(body.flag("agreeing")),
                Boolean.TRUE.equals(body.flag("dontKnow")));
    }

    private static LocalizedText words(@Nullable JsonInput body) {
        if (body == null) {
            return new LocalizedText("", "");
        }
        body.only("da", "en");
        return new LocalizedText(
                Objects.requireNonNullElse(body.text("da"), ""), Objects.requireNonNullElse(body.text("en"), ""));
    }
}
