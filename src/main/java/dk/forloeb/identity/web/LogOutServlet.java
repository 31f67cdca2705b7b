package dk.forloeb.identity.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Logs out, by POST alone so that no link or picture can do it. No Faces form, because it has to work from a page whose
 * view is gone too; {@link SameOriginFilter} guards it.
 */
@WebServlet("/logout")
public class LogOutServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient LogInSession logInSession;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        logInSession.end(request);
        response.sendRedirect(request.getContextPath() + Paths.LOGIN + "?loggedOut=true");
    }
}
