package dk.forloeb.participation.rest;

import dk.forloeb.participation.application.ColleagueCommand;
import dk.forloeb.participation.domain.ParticipantRole;
import dk.forloeb.shared.rest.JsonInput;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The colleague who takes over a seat. */
@Schema(name = "Colleague")
public record ColleagueJson(
        String name,
        String email,

        @Schema(enumeration = {"caseworker", "adviser", "team-leader"})
        String role) {

    static ColleagueCommand command(JsonInput in) {
        in.onlyComponentsOf(ColleagueJson.class);
        ColleagueCommand command =
                new ColleagueCommand(in.text("name"), in.text("email"), in.oneOf("role", ParticipantRole.class));
        in.refuseAny();
        return command;
    }
}
