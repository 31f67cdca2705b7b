package dk.forloeb.participation.application;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is to be asked in a municipality.
 *
 * @param deputies who stands in, in order
 */
public record ContactsCommand(
        @Nullable String contactName, @Nullable String contactEmail, List<Deputy> deputies) {

    public ContactsCommand {
        deputies = List.copyOf(deputies);
    }

    /** Somebody who stands in; one who has neither name nor address is nobody. */
    public record Deputy(@Nullable String name, @Nullable String email) {

        boolean isNobody() {
            return (name == null || name.isBlank()) && (email == null || email.isBlank());
        }
    }
}
