package dk.forloeb.programme.faces;

import dk.forloeb.identity.application.CurrentUser;
import dk.forloeb.identity.domain.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** What pages offer to the person who looks at them; the services decide what is really allowed. */
@Named
@RequestScoped
public class ProgrammeAccessBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CurrentUser currentUser;

    public boolean isMayEdit() {
        return currentUser.may(Permission.EDIT_PROGRAMMES);
    }
}
