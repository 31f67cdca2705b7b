package dk.forloeb.identity.faces;

import dk.forloeb.identity.application.AccountCommand;
import dk.forloeb.identity.application.AccountService;
import dk.forloeb.identity.application.AccountView;
import dk.forloeb.identity.application.NewAccount;
import dk.forloeb.identity.domain.Role;
import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Texts;
import dk.forloeb.shared.faces.Query;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;

/** Making and editing an account. A password that was drawn is kept for this one view and nowhere else. */
@Named
@ViewScoped
public class AccountEditBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AccountService accountService;

    private @Nullable UUID id;
    private long version;
    private @Nullable String username;
    private @Nullable String displayName;
    private @Nullable String email;
    private Role role = Role.COORDINATOR;
    private @Nullable String municipality;
    private boolean active = true;
    private Map<String, String> municipalities = Map.of();

    private @Nullable String madeFor;
    private @Nullable String madePassword;
    private @Nullable AccountView newer;

    /** @throws DomainException NOT_FOUND for an id that names no account */
    public void load() {
        municipalities = accountService.municipalities();
        String asked = Query.parameter("id");
        if (asked != null) {
            show(accountService.get(parse(asked)));
        }
    }

    public @Nullable String save() {
        AccountCommand command = new AccountCommand(displayName, email, role, municipality, active);
        if (id == null) {
            made(accountService.create(username, command));
            return null;
        }
        try {
            AccountView saved = accountService.edit(id, version, command);
            Messages.addFlashGlobalInfo(text("account.saved", saved.displayName()));
            return "/account/list?faces-redirect=true";
        } catch (DomainException refusal) {
            if (refusal.kind() != DomainException.Kind.STALE) {
                throw refusal;
            }
            newer = accountService.get(id);
            version = newer.version();
            return null;
        }
    }

    public void resetPassword() {
        if (id != null) {
            made(accountService.resetPassword(id));
        }
    }

    public boolean isNew() {
        return id == null;
    }

    public Role[] getRoles() {
        return Role.values();
    }

    /** Code → name. */
    public Map<String, String> getMunicipalities() {
        return municipalities;
    }

    public @Nullable String getUsername() {
        return username;
    }

    public void setUsername(@Nullable String username) {
        this.username = username;
    }

    public @Nullable String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(@Nullable String displayName) {
        this.displayName = displayName;
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public @Nullable String getMunicipality() {
        return municipality;
    }

    public void setMunicipality(@Nullable String municipality) {
        this.municipality = municipality;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }

    /** The user name of the account that a password was just drawn for. */
    public @Nullable String getMadeFor() {
        return madeFor;
    }

    public @Nullable String getMadePassword() {
        return madePassword;
    }

    /** What somebody else saved in the meantime; what was typed here stays in the form. */
    public @Nullable AccountView getNewer() {
        return newer;
    }

    private void show(AccountView account) {
        id = account.id();
        version = account.version();
        username = account.username();
        displayName = account.displayName();
        email = account.email();
        role = account.role();
        municipality = account.municipality();
        active = account.active();
    }

    private void made(NewAccount account) {
        madeFor = account.username();
        madePassword = account.password();
    }

    private static UUID parse(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException notAnId) {
            throw DomainException.notFound("account-not-found");
        }
    }

    private static String text(String key, Object... args) {
        return Texts.get(FacesContext.getCurrentInstance().getViewRoot().getLocale(), key, args);
    }
}
