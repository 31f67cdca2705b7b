package dk.forloeb.participation.faces;

import dk.forloeb.participation.application.ContactsCommand;
import dk.forloeb.participation.application.ContactsCommand.Deputy;
import dk.forloeb.participation.application.ContactsService;
import dk.forloeb.participation.application.ParticipationRow;
import dk.forloeb.participation.application.ParticipationService;
import dk.forloeb.participation.domain.ContactPerson;
import dk.forloeb.participation.domain.Participation;
import dk.forloeb.programme.application.ProgrammeService;
import dk.forloeb.shared.Texts;
import dk.forloeb.shared.rest.ApiNames;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The form for a municipality's contact person and deputies, for the authority and for the municipality's own contact. */
@Named
@ViewScoped
public class ContactsBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ContactsService contacts;

    @Inject
    private ParticipationService participations;

    @Inject
    private ProgrammeService programmes;

    private @Nullable String id;
    private @Nullable UUID programmeId;
    private @Nullable String programmeTitle;
    private @Nullable String municipality;
    private long version;
    private @Nullable String contactName;
    private @Nullable String contactEmail;
    private ArrayList<Line> deputies = new ArrayList<>();

    /** Fills the form. */
    public void load() {
        ParticipationRow row = participations.get(participationId());
        programmeId = row.programmeId();
        programmeTitle = programmes.get(row.programmeId()).title();
        municipality = row.municipality();
        version = row.version();
        contactName = row.contactName();
        contactEmail = row.contactEmail();
        deputies = new ArrayList<>();
        for (int i = 0; i < Participation.MAX_DEPUTIES; i++) {
            deputies.add(new Line(i, i < row.deputies().size() ? row.deputies().get(i) : null));
        }
    }

    public void save() throws IOException {
        List<Deputy> wanted =
                deputies.stream().map(line -> new Deputy(line.name, line.email)).toList();
        contacts.edit(participationId(), version, new ContactsCommand(contactName, contactEmail, wanted));
        Messages.create(Texts.get(Faces.getLocale(), "contacts.saved", String.valueOf(municipality)))
                .flash()
                .add();
        Faces.redirect("programme/detail?id=%s&tab=municipalities", String.valueOf(programmeId));
    }

    private UUID participationId() {
        return ApiNames.pathId(String.valueOf(id), "participation-not-found");
    }

    /** One deputy's line of the form. */
    public static final class Line implements Serializable {

        private static final long serialVersionUID = 1L;

        private final int index;
        private @Nullable String name;
        private @Nullable String email;

        Line(int index, @Nullable ContactPerson person) {
            this.index = index;
            this.name = person == null ? null : person.name();
            this.email = person == null ? null : person.email();
        }

        /** Counted from 0. */
        public int getIndex() {
            return index;
        }

        public @Nullable String getName() {
            return name;
        }

        public void setName(@Nullable String name) {
            this.name = name;
        }

        public @Nullable String getEmail() {
            return email;
        }

        public void setEmail(@Nullable String email) {
            this.email = email;
        }
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable UUID getProgrammeId() {
        return programmeId;
    }

    public @Nullable String getProgrammeTitle() {
        return programmeTitle;
    }

    public @Nullable String getMunicipality() {
        return municipality;
    }

    public @Nullable String getContactName() {
        return contactName;
    }

    public void setContactName(@Nullable String contactName) {
        this.contactName = contactName;
    }

    public @Nullable String getContactEmail() {
        return contactEmail;
    }

    public void setContactEmail(@Nullable String contactEmail) {
        this.contactEmail = contactEmail;
    }

    public List<Line> getDeputies() {
        return deputies;
    }
}
