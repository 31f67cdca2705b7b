package dk.forloeb.offer.faces;

import dk.forloeb.offer.application.ContactAccess;
import dk.forloeb.offer.application.ContactAccessService;
import dk.forloeb.shared.DomainException;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;

/** Where a municipality's contact person chooses a password, at {@code /k/{token}}. */
@WebServlet("/k/*")
public class ContactLinkServlet extends LinkServlet<ContactAccess> {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ContactAccessService access;

    @Override
    ContactAccess view(String token) {
        return access.view(token);
    }

    @Override
    Locale locale(ContactAccess view) {
        return view.locale();
    }

    @Override
    void act(String token, PlainForm form, ContactAccess before) {
        access.choosePassword(token, form.text("newPassword"), form.text("repeated"));
    }

    @Override
    PlainForm refused(PlainForm form, DomainException refusal, ContactAccess before, Locale locale) {
        return form.refused(refusal, locale, "access.");
    }

    @Override
    void show(int status, ContactAccess view, PlainForm form, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        LinkPages.show("access", status, Map.of("access", view, "form", form), request, response);
    }
}
