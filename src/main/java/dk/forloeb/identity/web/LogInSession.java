package dk.forloeb.identity.web;

import dk.forloeb.identity.application.Caller;
import dk.forloeb.identity.application.LogIn;
import dk.forloeb.identity.application.LogInService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/**
 * The log-in of a browser. The session holds the user name and the stamp of the password and nothing else of the person:
 * the account is read anew for each request, so that every change of it counts at once.
 */
@ApplicationScoped
public class LogInSession {

    private static final String USERNAME = "forloeb.username";
    private static final String STAMP = "forloeb.stamp";

    @Inject
    LogInService logInService;

    /** Opens the session, under a new id so that one known before the log-in is worth nothing. */
    public void start(HttpServletRequest request, LogIn logIn) {
        HttpSession old = request.getSession(false);
        if (old != null) {
            old.invalidate();
        }
        remember(request.getSession(true), logIn);
    }

    /** Goes on with the session after the person's own password changed. */
    public void renew(HttpServletRequest request, LogIn logIn) {
        HttpSession session = request.getSession(true);
        request.changeSessionId();
        remember(session, logIn);
    }

    public void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** The person, if the session was opened by a log-in that is still good. */
    Optional<Caller> resume(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null
                || !(session.getAttribute(USERNAME) instanceof String username)
                || !(session.getAttribute(STAMP) instanceof String stamp)) {
            return Optional.empty();
        }
        return logInService.resume(username, stamp);
    }

    private static void remember(HttpSession session, LogIn logIn) {
        session.setAttribute(USERNAME, logIn.caller().username());
        session.setAttribute(STAMP, logIn.stamp());
    }
}
