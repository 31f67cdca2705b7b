package dk.forloeb.offer.faces;

import dk.forloeb.offer.application.ContactAccess;
import dk.forloeb.offer.application.ContactAccessService;
import dk.forloeb.platform.Failures;
import dk.forloeb.platform.faces.FormBody;
import dk.forloeb.platform.faces.PlainPage;
import dk.forloeb.platform.faces.RefusedBodyException;
import dk.forloeb.shared.DomainException;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** Where a municipality's contact person chooses a password, at {@code /k/{token}}. Opening it changes nothing. */
@WebServlet("/k/*")
public class ContactLinkServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ContactAccessService access;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            ContactAccess view = access.view(LinkPages.token(request));
            if (LinkPages.needsLanguage(view.locale(), request)) {
                response.sendRedirect(
                        request.getRequestURI() + "?lang=" + view.locale().getLanguage());
            } else {
                show(200, view, PlainForm.filledWith(Map.of()), request, response);
            }
        } catch (DomainException refusal) {
            LinkPages.refuse(refusal, request, response);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String token = LinkPages.token(request);
        try {
            ContactAccess before = access.view(token);
            PlainForm form = PlainForm.of(FormBody.read(request));
            try {
                access.choosePassword(token, form.text("newPassword"), form.text("repeated"));
                LinkPages.goTo("/k/" + token, request, response);
            } catch (RuntimeException failure) {
                DomainException refusal = Failures.refusal(failure).orElseThrow(() -> failure);
                PlainForm refused = form.refused(refusal, PlainPage.language(request), "access.");
                show(refused.problem() == null ? 422 : 409, before, refused, request, response);
            }
        } catch (RefusedBodyException refused) {
            LinkPages.refuse(refused, request, response);
        } catch (DomainException refusal) {
            LinkPages.refuse(refusal, request, response);
        }
    }

    private static void show(
            int status, ContactAccess view, PlainForm form, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        LinkPages.show("access", status, Map.of("access", view, "form", form), request, response);
    }
}
