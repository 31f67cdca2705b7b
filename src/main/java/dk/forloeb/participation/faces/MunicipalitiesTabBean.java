package dk.forloeb.participation.faces;

import dk.forloeb.identity.application.CurrentUser;
import dk.forloeb.identity.domain.Permission;
import dk.forloeb.participation.application.ParticipationRow;
import dk.forloeb.participation.application.ParticipationService;
import dk.forloeb.programme.application.ProgrammeService;
import dk.forloeb.programme.domain.ProgrammeChange;
import dk.forloeb.programme.domain.ProgrammeKind;
import dk.forloeb.shared.rest.ApiNames;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Faces;

/** The tab "municipalities" of a programme, whose id is the parameter {@code id}. */
@Named
@RequestScoped
public class MunicipalitiesTabBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ParticipationService participations;

    @Inject
    private ProgrammeService programmes;

    @Inject
    private CurrentUser currentUser;

    private transient List<ParticipationRow> rows = List.of();
    private boolean full;
    private boolean open;

    @PostConstruct
    void load() {
        UUID programmeId = ApiNames.pathId(Faces.getRequestParameter("id"), "programme-not-found");
        rows = participations.list(programmeId);
        full = programmes.get(programmeId).kind() == ProgrammeKind.LONG && !rows.isEmpty();
        open = programmes.accepts(programmeId, ProgrammeChange.PARTICIPATION);
    }

    public List<ParticipationRow> getRows() {
        return rows;
    }

    /** How many people come from all of them. */
    public long getParticipants() {
        return rows.stream().mapToLong(ParticipationRow::participants).sum();
    }

    public boolean isAnyMadeUp() {
        return rows.stream().anyMatch(ParticipationRow::madeUp);
    }

    /** Whether contact persons and deputies can be said; the municipality's own contact may do so too. */
    public boolean isContactsEditable() {
        return open && currentUser.may(Permission.EDIT_PARTICIPANTS);
    }

    public boolean isEditable() {
        return open && currentUser.may(Permission.EDIT_PROGRAMMES);
    }

    /** A long programme takes one municipality. */
    public boolean isAddable() {
        return isEditable() && !full;
    }
}
