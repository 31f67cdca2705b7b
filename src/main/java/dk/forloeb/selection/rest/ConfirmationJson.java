package dk.forloeb.selection.rest;

import dk.forloeb.shared.Input;
import dk.forloeb.shared.rest.JsonInput;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a confirmation has to say. */
@Schema(name = "SelectionConfirmation")
public record ConfirmationJson(
        @Schema(required = true, description = "The ranking that is confirmed, as the selection was read with it")
        String ranking) {

    /** @throws dk.forloeb.shared.DomainException INVALID at {@code ranking} without it */
    static String ranking(JsonInput body) {
        body.onlyComponentsOf(ConfirmationJson.class);
        String ranking = body.text("ranking");
        body.refuseAny();
        return Input.present("ranking", ranking);
    }
}
