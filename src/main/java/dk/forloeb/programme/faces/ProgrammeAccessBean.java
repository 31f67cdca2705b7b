package dk.forloeb.programme.faces;

import dk.forloeb.identity.application.CurrentUser;
import dk.forloeb.identity.domain.Permission;
import dk.forloeb.programme.application.ProgrammeService;
import dk.forloeb.programme.domain.ProgrammeChange;
import dk.forloeb.shared.rest.ApiNames;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;

/** What pages offer to the person who looks at them; the services decide what is really allowed. */
@Named
@RequestScoped
public class ProgrammeAccessBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CurrentUser currentUser;

    @Inject
    ProgrammeService programmes;

    public boolean isMayEdit() {
        return currentUser.may(Permission.EDIT_PROGRAMMES);
    }

    /** Whether the life of a programme still lets it change so. */
    public boolean accepts(Object programmeId, ProgrammeChange change) {
        return programmes.accepts(id(programmeId), change);
    }

    /** The state of a programme as message keys name it. */
    public String state(Object programmeId) {
        return String.valueOf(ApiNames.of(programmes.get(id(programmeId)).state()));
    }

    private static UUID id(Object programmeId) {
        return ApiNames.pathId(programmeId.toString(), "programme-not-found");
    }
}
