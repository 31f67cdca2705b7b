package dk.forloeb.identity.faces;

import dk.forloeb.identity.application.LogIn;
import dk.forloeb.identity.application.OwnPasswordService;
import dk.forloeb.identity.web.LogInSession;
import dk.forloeb.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;

/** Changing one's own password. Passwords typed live for the request only. */
@Named
@RequestScoped
public class PasswordBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient OwnPasswordService ownPasswordService;

    @Inject
    transient LogInSession logInSession;

    private @Nullable String currentPassword;
    private @Nullable String newPassword;
    private @Nullable String repeated;

    public String change() {
        FacesContext context = FacesContext.getCurrentInstance();
        LogIn logIn = ownPasswordService.change(currentPassword, newPassword, repeated);
        logInSession.renew((HttpServletRequest) context.getExternalContext().getRequest(), logIn);
        Messages.addFlashGlobalInfo(Texts.get(context.getViewRoot().getLocale(), "password.changed"));
        return "/account/password?faces-redirect=true";
    }

    public @Nullable String getCurrentPassword() {
        return currentPassword;
    }

    public void setCurrentPassword(@Nullable String currentPassword) {
        this.currentPassword = currentPassword;
    }

    public @Nullable String getNewPassword() {
        return newPassword;
    }

    public void setNewPassword(@Nullable String newPassword) {
        this.newPassword = newPassword;
    }

    public @Nullable String getRepeated() {
        return repeated;
    }

    public void setRepeated(@Nullable String repeated) {
        this.repeated = repeated;
    }
}
