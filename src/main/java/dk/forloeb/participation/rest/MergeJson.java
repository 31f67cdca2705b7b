package dk.forloeb.participation.rest;

import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.rest.JsonInput;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The entry of the same person that is deleted. */
@Schema(name = "Merge")
public record MergeJson(String other) {

    static UUID other(JsonInput in) {
        in.onlyComponentsOf(MergeJson.class);
        UUID other = in.id("other");
        in.refuseAny();
        if (other == null) {
            throw DomainException.invalid("other", "required");
        }
        return other;
    }
}
