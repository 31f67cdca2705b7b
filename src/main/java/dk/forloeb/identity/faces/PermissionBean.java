package dk.forloeb.identity.faces;

import dk.forloeb.identity.application.CurrentUser;
import dk.forloeb.identity.domain.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Keeps forms and links from people whom the service behind them would refuse. */
@Named
@RequestScoped
public class PermissionBean {

    @Inject
    CurrentUser currentUser;

    /** @throws dk.forloeb.shared.DomainException FORBIDDEN {@code permission-missing}, which leads to the page of refusals */
    public void require(Permission permission) {
        currentUser.requireAnyOf(permission);
    }

    /** Whether what needs this permission is worth offering. */
    public boolean may(Permission permission) {
        return currentUser.may(permission);
    }

    /** Whether what is one municipality's alone is worth offering. */
    public boolean reaches(String municipality) {
        return currentUser.municipality().map(municipality::equals).orElse(true);
    }
}
