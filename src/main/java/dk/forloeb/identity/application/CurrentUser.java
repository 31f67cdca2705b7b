package dk.forloeb.identity.application;

import dk.forloeb.identity.domain.Permission;
import dk.forloeb.identity.domain.Role;
import dk.forloeb.shared.DomainException;
import jakarta.enterprise.context.RequestScoped;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * On whose behalf the present request or background job runs: a person, the system itself (see {@link SystemUser}), or
 * nobody.
 */
@RequestScoped
public class CurrentUser {

    private static final String SYSTEM = "system";
    private static final String ANONYMOUS = "anonymous";

    private @Nullable Caller caller;
    private int asSystem;

    public boolean isAuthenticated() {
        return isSystem() || caller != null;
    }

    /** Log-in name, or the {@link #actor()} where no person is logged in. */
    public String username() {
        return actor();
    }

    /** The person's name as others read it, or the {@link #actor()} where no person is logged in. */
    public String displayName() {
        return isSystem() || caller == null ? actor() : caller.displayName();
    }

    /** What the person is; empty for the system and for nobody. */
    public Optional<Role> role() {
        return person().map(Caller::role);
    }

    /** The account of the person; empty for the system and for nobody. */
    public Optional<UUID> accountId() {
        return person().map(Caller::accountId);
    }

    /** The code of the only municipality whose data the person may see; empty where there is no such limit. */
    public Optional<String> municipality() {
        return person().map(Caller::municipality);
    }

    public boolean may(Permission permission) {
        return isSystem() || caller != null && caller.role().may(permission);
    }

    /** Who stands in the audit trail: the log-in name, {@code system} or {@code anonymous}. */
    public String actor() {
        return isSystem() ? SYSTEM : caller == null ? ANONYMOUS : caller.username();
    }

    /**
     * Refuses unless data of the municipality may be seen.
     *
     * @throws DomainException UNAUTHENTICATED where nobody is logged in; FORBIDDEN {@code other-municipality} for a
     *     municipal contact of another municipality
     */
    public void requireMunicipality(String code) {
        requireAuthenticated();
        municipality().filter(own -> !own.equals(code)).ifPresent(own -> {
            throw DomainException.forbidden("other-municipality");
        });
    }

    /** @throws DomainException UNAUTHENTICATED {@code login-required} where nobody is logged in */
    public void requireAuthenticated() {
        if (!isAuthenticated()) {
            throw DomainException.unauthenticated("login-required");
        }
    }

    /**
     * Refuses who has none of the permissions; with none given, being logged in suffices.
     *
     * @throws DomainException UNAUTHENTICATED where nobody is logged in; FORBIDDEN {@code permission-missing}
     */
    public void requireAnyOf(Permission... anyOf) {
        requireAuthenticated();
        if (anyOf.length > 0 && Arrays.stream(anyOf).noneMatch(this::may)) {
            throw DomainException.forbidden("permission-missing");
        }
    }

    /** The rest of the request runs on behalf of this person. */
    public void become(Caller person) {
        caller = person;
    }

    /** The rest of the request runs on behalf of nobody. */
    public void forget() {
        caller = null;
    }

    void enterSystem() {
        asSystem++;
    }

    void leaveSystem() {
        asSystem--;
    }

    private boolean isSystem() {
        return asSystem > 0;
    }

    private Optional<Caller> person() {
        return isSystem() ? Optional.empty() : Optional.ofNullable(caller);
    }
}
