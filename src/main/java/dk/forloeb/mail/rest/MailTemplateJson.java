package dk.forloeb.mail.rest;

import dk.forloeb.mail.application.MailTemplateView;
import dk.forloeb.mail.application.WordingCommand;
import dk.forloeb.mail.domain.Wording;
import dk.forloeb.shared.rest.JsonInput;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A kind of mail and its wordings, as clients see it. */
@Schema(name = "MailTemplate")
public record MailTemplateJson(
        @Schema(readOnly = true) String key,
        @Schema(readOnly = true) boolean hasLink,

        @Schema(readOnly = true, description = "What a wording may use in braces, with an example of each")
        Map<String, String> placeholders,

        @Schema(description = "In a change: null for the product's own wording") @Nullable
        Text da,

        @Nullable Text en) {

    /** Subject and body in one language. */
    @Schema(name = "MailWording")
    public record Text(
            String subject,
            String body,

            @Schema(readOnly = true, description = "Whether it is not the product's own")
            boolean edited) {}

    static MailTemplateJson of(MailTemplateView view) {
        return new MailTemplateJson(
                view.key(), view.hasLink(), view.placeholders(), text(view, "da"), text(view, "en"));
    }

    private static @Nullable Text text(MailTemplateView view, String language) {
        Wording wording = view.wordings().get(language);
        return wording == null
                ? null
                : new Text(wording.subject(), wording.body(), view.edited().contains(language));
    }

    static Map<String, WordingCommand> commands(JsonInput in, MailTemplateJson current) {
        in.onlyComponentsOf(MailTemplateJson.class);
        in.unchanged(current, "key", "hasLink", "placeholders");
        Map<String, WordingCommand> commands = new LinkedHashMap<>();
        for (String language : new String[] {"da", "en"}) {
            JsonInput text = in.object(language);
            if (text != null) {
                text.only("subject", "body", "edited");
                commands.put(language, new WordingCommand(text.text("subject"), text.text("body")));
            }
        }
        in.refuseAny();
        return commands;
    }
}
