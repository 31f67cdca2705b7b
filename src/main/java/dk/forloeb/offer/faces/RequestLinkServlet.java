package dk.forloeb.offer.faces;

import dk.forloeb.offer.application.RequestDetail;
import dk.forloeb.offer.application.RequestIntakeService;
import dk.forloeb.shared.DomainException;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;

/** Where a municipality's own request stands, at {@code /r/{token}}, and taking it back. */
@WebServlet("/r/*")
public class RequestLinkServlet extends LinkServlet<RequestDetail> {

    private static final long serialVersionUID = 1L;

    @Inject
    transient RequestIntakeService requests;

    @Override
    RequestDetail view(String token) {
        return requests.view(token);
    }

    @Override
    Locale locale(RequestDetail view) {
        return view.request().locale();
    }

    @Override
    void act(String token, PlainForm form, RequestDetail before) {
        requests.withdraw(token, form.text("reason"));
    }

    @Override
    PlainForm refused(PlainForm form, DomainException refusal, RequestDetail before, Locale locale) {
        return form.refused(refusal, locale, "request.withdraw.");
    }

    @Override
    void show(int status, RequestDetail view, PlainForm form, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        LinkPages.show("request-state", status, Map.of("detail", view, "form", form), request, response);
    }
}
