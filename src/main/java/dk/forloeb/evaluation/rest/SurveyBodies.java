package dk.forloeb.evaluation.rest;

import dk.forloeb.evaluation.application.QuestionWording;
import dk.forloeb.evaluation.application.SurveyChange;
import dk.forloeb.evaluation.domain.LocalizedText;
import dk.forloeb.shared.rest.JsonInput;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What requests about surveys carry; the records describe it for the OpenAPI document. */
final class SurveyBodies {

    /** What the OpenAPI document says of answers. */
    static final String ANSWERS =
            "By question: an option's key, a list of keys where several can be chosen, or text. Answers"
                    + " to follow-up questions that the other answers do not call for are left out";

    private SurveyBodies() {}

    /** A survey to be made. */
    @Schema(name = "NewSurvey")
    record NewSurvey(
            @Nullable UUID programmeId,
            @Nullable UUID initiativeId,
            @Nullable String title,
            @Nullable String template) {}

    /** Changes to a draft. */
    @Schema(name = "SurveyPatch")
    record SurveyPatch(String title, int minimumGroup, int dominanceLimit, Map<String, Wording> wording) {}

    /** New words for one question. */
    @Schema(name = "Wording")
    record Wording(LocalizedText text, LocalizedText claim) {}

    /** How many were invited in all. */
    @Schema(name = "Invited")
    record Invited(@Nullable Integer invited) {}

    /** Links wanted: either a number of them, or one for each participant. */
    @Schema(name = "NewInvitations")
    record NewInvitations(int count, List<UUID> participantIds) {}

    /** The answers of a form. */
    @Schema(name = "NewResponse")
    record NewResponse(
            String token, @Schema(description = ANSWERS) Map<String, Object> answers) {}

    /** The receipt of the answers meant. */
    @Schema(name = "ReceiptRequest")
    record ReceiptRequest(String receipt) {}

    /** All answers anew, and the receipt of those they replace. */
    @Schema(name = "Correction")
    record Correction(
            String receipt, @Schema(description = ANSWERS) Map<String, Object> answers) {}

    /** What a patch changes; the rest stays as it is. */
    static SurveyChange change(JsonInput body, SurveyJson current) {
        body.only("title", "minimumGroup", "dominanceLimit", "wording", "id", "version", "state", "template");
        body.unchanged(current, "id", "version", "state", "template");
        SurveyChange change = new SurveyChange(
                body.text("title"),
                body.integer("minimumGroup"),
                body.integer("dominanceLimit"),
                wording(body.object("wording"), current));
        body.refuseAny();
        return change;
    }

    private static Map<String, QuestionWording> wording(@Nullable JsonInput body, SurveyJson current) {
        Map<String, QuestionWording> wording = new LinkedHashMap<>();
        if (body != null) {
            for (String key : body.names()) {
                JsonInput question = body.object(key);
                if (question != null) {
                    wording.put(key, wording(question, key, current));
                }
            }
        }
        return wording;
    }

    private static QuestionWording wording(JsonInput body, String key, SurveyJson current) {
        body.only("text", "claim");
        QuestionJson before = current.questions().stream()
                .filter(question -> question.key().equals(key))
                .findFirst()
                .orElse(null);
        LocalizedText text = text(body.object("text"), before == null ? null : before.texts());
        LocalizedText claim =
                body.has("claim") ? text(body.object("claim"), before == null ? null : before.claims()) : null;
        return new QuestionWording(text, claim);
    }

    private static LocalizedText text(@Nullable JsonInput body, @Nullable LocalizedText before) {
        LocalizedText old = before == null ? new LocalizedText("", "") : before;
        if (body == null) {
            return old;
        }
        body.only("da", "en");
        return new LocalizedText(or(body.text("da"), old.da()), or(body.text("en"), old.en()));
    }

    private static String or(@Nullable String given, String before) {
        return given == null ? before : given;
    }

    /** Question keys and what was answered: an option, several in a list, or text; null is no answer. */
    static Map<String, @Nullable String> answers(@Nullable JsonInput answers) {
        Map<String, @Nullable String> given = new LinkedHashMap<>();
        if (answers != null) {
            answers.names().forEach(key -> given.put(key, joined(answers.textOrTexts(key))));
        }
        return given;
    }

    private static @Nullable String joined(List<String> options) {
        return options.isEmpty() ? null : String.join(",", options);
    }
}
