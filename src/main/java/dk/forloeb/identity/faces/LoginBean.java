package dk.forloeb.identity.faces;

import dk.forloeb.identity.application.CurrentUser;
import dk.forloeb.identity.application.LogInService;
import dk.forloeb.identity.web.LocalAddress;
import dk.forloeb.identity.web.LogInSession;
import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The log-in page. Its view keeps no state, so that it never grows too old to log in from; a wrong password keeps the
 * user name typed.
 */
@Named
@RequestScoped
public class LoginBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String FROM = "from";

    @Inject
    transient LogInService logInService;

    @Inject
    transient LogInSession logInSession;

    @Inject
    transient CurrentUser currentUser;

    private @Nullable String username;
    private @Nullable String password;

    /** Whoever is logged in already has nothing to do here. */
    public void leaveIfLoggedIn() throws IOException {
        if (currentUser.isAuthenticated()) {
            goOn();
        }
    }

    public void logIn() throws IOException {
        try {
            HttpServletRequest request = (HttpServletRequest) external().getRequest();
            logInSession.start(request, logInService.logIn(username, password));
            goOn();
        } catch (DomainException refusal) {
            FacesContext context = FacesContext.getCurrentInstance();
            String text = Texts.error(context.getViewRoot().getLocale(), refusal);
            context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        }
    }

    /** Where to go on to, empty for the front page; only ever an address of this product. */
    public String getFrom() {
        String from = LocalAddress.orHome(external().getRequestParameterMap().get(FROM));
        return from.equals("/") ? "" : from;
    }

    /**
     * What PrimeFaces asks of every form whose view keeps no state, in the form it asks for: the nonce of a script. It
     * allows nothing, since this page has no script.
     */
    public String getNonce() {
        return Base64.getEncoder().encodeToString(UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII));
    }

    public @Nullable String getUsername() {
        return username;
    }

    public void setUsername(@Nullable String username) {
        this.username = username;
    }

    public @Nullable String getPassword() {
        return password;
    }

    public void setPassword(@Nullable String password) {
        this.password = password;
    }

    private void goOn() throws IOException {
        external().redirect(external().getRequestContextPath() + (getFrom().isEmpty() ? "/" : getFrom()));
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }
}
