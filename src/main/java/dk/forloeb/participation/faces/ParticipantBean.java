package dk.forloeb.participation.faces;

import dk.forloeb.participation.application.ColleagueCommand;
import dk.forloeb.participation.application.EnrolmentService;
import dk.forloeb.participation.application.ParticipantCommand;
import dk.forloeb.participation.application.ParticipantRow;
import dk.forloeb.participation.application.ParticipantService;
import dk.forloeb.participation.application.ParticipationRow;
import dk.forloeb.participation.application.ParticipationService;
import dk.forloeb.participation.domain.EnrolmentStatus;
import dk.forloeb.participation.domain.ParticipantRole;
import dk.forloeb.programme.application.ProgrammeService;
import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Texts;
import dk.forloeb.shared.Violation;
import dk.forloeb.shared.rest.ApiNames;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/**
 * The form with which a person is enrolled ({@code ?programme=}), corrected, cancelled, replaced by a colleague or removed
 * ({@code ?id=}).
 */
@Named
@ViewScoped
public class ParticipantBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ParticipantService participants;

    @Inject
    private EnrolmentService enrolments;

    @Inject
    private ParticipationService participations;

    @Inject
    private ProgrammeService programmes;

    private @Nullable String id;
    private @Nullable String programme;
    private @Nullable String programmeTitle;
    private long version;
    private @Nullable String municipalityCode;
    private @Nullable String name;
    private @Nullable String email;
    private @Nullable ParticipantRole role;
    private boolean madeUp;
    private @Nullable EnrolmentStatus status;
    private long waitingPosition;
    private @Nullable String colleagueName;
    private @Nullable String colleagueEmail;
    private @Nullable ParticipantRole colleagueRole;

    /** Fills the form; the address decides for whom. */
    public void load() {
        if (id != null) {
            fill(participants.get(ApiNames.pathId(id, "participant-not-found")));
        }
        programmeTitle = programmes.get(programmeId()).title();
        List<ParticipationRow> choices = getMunicipalities();
        if (id == null && municipalityCode == null && choices.size() == 1) {
            municipalityCode = choices.get(0).municipalityCode();
        }
    }

    private void fill(ParticipantRow row) {
        programme = row.programmeId().toString();
        version = row.version();
        municipalityCode = row.municipalityCode();
        name = row.name();
        email = row.email();
        role = row.role();
        madeUp = row.madeUp();
        status = row.status();
        waitingPosition = row.waitingPosition();
    }

    public void save() throws IOException {
        back(store());
    }

    /** Enrols the person and offers an empty form for the next one from the same municipality. */
    public void saveAndAddAnother() throws IOException {
        say(store());
        Faces.redirect(
                "participation/participant?programme=%s&municipality=%s", programme, String.valueOf(municipalityCode));
    }

    /** Returns the key of what to say. */
    private String store() {
        ParticipantCommand command = new ParticipantCommand(programmeId(), municipalityCode, name, email, role, false);
        if (id != null) {
            participants.edit(participantId(), version, command);
            return "participant.saved";
        }
        boolean seated = participants.add(command).status() == EnrolmentStatus.ENROLLED;
        return seated ? "participant.added" : "added.waiting";
    }

    public void remove() throws IOException {
        participants.remove(participantId(), version);
        back("participant.removed");
    }

    /** Cancels for the person. */
    public void cancel() throws IOException {
        enrolments.cancel(participantId(), version);
        back("cancel.done");
    }

    /** Gives the person's seat to a colleague. */
    public void transfer() throws IOException {
        ColleagueCommand colleague = new ColleagueCommand(colleagueName, colleagueEmail, colleagueRole);
        name = transferred(colleague).name();
        back("transfer.done");
    }

    /** Faults are told at the fields of the colleague, which have names of their own on the page. */
    private ParticipantRow transferred(ColleagueCommand colleague) {
        try {
            return enrolments.transfer(participantId(), version, colleague);
        } catch (DomainException refusal) {
            throw refusal.violations().isEmpty() ? refusal : DomainException.invalid(atColleague(refusal));
        }
    }

    private static List<Violation> atColleague(DomainException refusal) {
        return refusal.violations().stream()
                .map(v -> new Violation("colleague." + v.field(), v.code(), v.args()))
                .toList();
    }

    private UUID participantId() {
        return ApiNames.pathId(String.valueOf(id), "participant-not-found");
    }

    private void back(String message) throws IOException {
        say(message);
        Faces.redirect("programme/detail?id=%s&tab=participants", programme);
    }

    private void say(String key) {
        Messages.create(Texts.get(Faces.getLocale(), key, String.valueOf(name)))
                .flash()
                .add();
    }

    private UUID programmeId() {
        return ApiNames.pathId(String.valueOf(programme), "programme-not-found");
    }

    /** The participating municipalities from which the person can come. */
    public List<ParticipationRow> getMunicipalities() {
        return participations.list(programmeId());
    }

    public ParticipantRole[] getRoles() {
        return ParticipantRole.values();
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getProgramme() {
        return programme;
    }

    public void setProgramme(@Nullable String programme) {
        this.programme = programme;
    }

    public @Nullable String getProgrammeTitle() {
        return programmeTitle;
    }

    public @Nullable String getMunicipalityCode() {
        return municipalityCode;
    }

    public void setMunicipalityCode(@Nullable String municipalityCode) {
        this.municipalityCode = municipalityCode;
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

    public @Nullable ParticipantRole getRole() {
        return role;
    }

    public void setRole(@Nullable ParticipantRole role) {
        this.role = role;
    }

    public @Nullable EnrolmentStatus getStatus() {
        return status;
    }

    /** Place on the waiting list, 1 for the next. */
    public long getWaitingPosition() {
        return waitingPosition;
    }

    public @Nullable String getColleagueName() {
        return colleagueName;
    }

    public void setColleagueName(@Nullable String colleagueName) {
        this.colleagueName = colleagueName;
    }

    public @Nullable String getColleagueEmail() {
        return colleagueEmail;
    }

    public void setColleagueEmail(@Nullable String colleagueEmail) {
        this.colleagueEmail = colleagueEmail;
    }

    public @Nullable ParticipantRole getColleagueRole() {
        return colleagueRole;
    }

    public void setColleagueRole(@Nullable ParticipantRole colleagueRole) {
        this.colleagueRole = colleagueRole;
    }

    public boolean isMadeUp() {
        return madeUp;
    }
}
