package dk.forloeb.participation.faces;

import dk.forloeb.participation.application.ParticipationCommand;
import dk.forloeb.participation.application.ParticipationRow;
import dk.forloeb.participation.application.ParticipationService;
import dk.forloeb.programme.application.ProgrammeService;
import dk.forloeb.shared.Texts;
import dk.forloeb.shared.rest.ApiNames;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The form for a participating municipality: contact person, date, note, and taking it out of the programme. */
@Named
@ViewScoped
public class ParticipationBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ParticipationService participations;

    @Inject
    private ProgrammeService programmes;

    private @Nullable String id;
    private @Nullable UUID programmeId;
    private @Nullable String programmeTitle;
    private long version;
    private long participants;
    private boolean madeUp;
    private @Nullable String municipalityCode;
    private @Nullable String municipality;
    private @Nullable LocalDate joinedOn;
    private @Nullable String contactName;
    private @Nullable String contactEmail;
    private @Nullable String note;

    /** Fills the form. */
    public void load() {
        ParticipationRow row = participations.get(participationId());
        programmeId = row.programmeId();
        programmeTitle = programmes.get(row.programmeId()).title();
        version = row.version();
        participants = row.participants() + row.waiting();
        madeUp = row.madeUp();
        municipalityCode = row.municipalityCode();
        municipality = row.municipality();
        joinedOn = row.joinedOn();
        contactName = row.contactName();
        contactEmail = row.contactEmail();
        note = row.note();
    }

    public void save() throws IOException {
        participations.edit(
                participationId(),
                version,
                new ParticipationCommand(municipalityCode, joinedOn, contactName, contactEmail, note, false));
        back("participation.saved");
    }

    /** Takes the municipality out, with the people the page has told of. */
    public void remove() throws IOException {
        participations.remove(participationId(), version, participants > 0);
        back("participation.removed");
    }

    private void back(String message) throws IOException {
        Messages.create(Texts.get(Faces.getLocale(), message, String.valueOf(municipality)))
                .flash()
                .add();
        Faces.redirect("programme/detail?id=%s&tab=municipalities", String.valueOf(programmeId));
    }

    private UUID participationId() {
        return ApiNames.pathId(String.valueOf(id), "participation-not-found");
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

    public long getParticipants() {
        return participants;
    }

    public boolean isMadeUp() {
        return madeUp;
    }

    public @Nullable LocalDate getJoinedOn() {
        return joinedOn;
    }

    public void setJoinedOn(@Nullable LocalDate joinedOn) {
        this.joinedOn = joinedOn;
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

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }
}
