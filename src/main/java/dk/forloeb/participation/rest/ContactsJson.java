package dk.forloeb.participation.rest;

import dk.forloeb.participation.application.ContactsCommand;
import dk.forloeb.participation.application.ParticipationRow;
import dk.forloeb.participation.domain.Participation;
import dk.forloeb.shared.rest.JsonInput;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who is to be asked in a municipality, and who stands in, in order. */
@Schema(name = "Contacts")
public record ContactsJson(
        @Nullable String contactName,
        @Nullable String contactEmail,

        @Schema(description = "names, as many as deputyEmails; at most " + Participation.MAX_DEPUTIES)
        List<String> deputyNames,

        List<String> deputyEmails) {

    static ContactsJson of(ParticipationRow row) {
        return new ContactsJson(
                row.contactName(),
                row.contactEmail(),
                row.deputies().stream().map(deputy -> deputy.name()).toList(),
                row.deputies().stream().map(deputy -> deputy.email()).toList());
    }

    static ContactsCommand command(JsonInput in) {
        in.onlyComponentsOf(ContactsJson.class);
        List<String> names = in.texts("deputyNames");
        List<String> emails = in.texts("deputyEmails");
        if (names.size() != emails.size()) {
            in.note("deputyEmails", "not-as-many");
        }
        String name = in.text("contactName");
        String email = in.text("contactEmail");
        in.refuseAny();
        List<ContactsCommand.Deputy> deputies = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            deputies.add(new ContactsCommand.Deputy(names.get(i), emails.get(i)));
        }
        return new ContactsCommand(name, email, deputies);
    }
}
