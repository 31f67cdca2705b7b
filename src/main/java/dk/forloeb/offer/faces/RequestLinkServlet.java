package dk.forloeb.offer.faces;

import dk.forloeb.offer.application.RequestDetail;
import dk.forloeb.offer.application.RequestIntakeService;
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
import java.util.Locale;
import java.util.Map;

/** Where a municipality's own request stands, at {@code /r/{token}}, and taking it back. */
@WebServlet("/r/*")
public class RequestLinkServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient RequestIntakeService requests;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            RequestDetail detail = requests.view(LinkPages.token(request));
            Locale locale = detail.request().locale();
            if (LinkPages.needsLanguage(locale, request)) {
                response.sendRedirect(request.getRequestURI() + "?lang=" + locale.getLanguage());
            } else {
                show(200, detail, PlainForm.filledWith(Map.of()), request, response);
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
            RequestDetail before = requests.view(token);
            PlainForm form = PlainForm.of(FormBody.read(request));
            try {
                requests.withdraw(token, form.text("reason"));
                LinkPages.goTo("/r/" + token, request, response);
            } catch (RuntimeException failure) {
                DomainException refusal = Failures.refusal(failure).orElseThrow(() -> failure);
                show(
                        422,
                        before,
                        form.refused(refusal, PlainPage.language(request), "request.withdraw."),
                        request,
                        response);
            }
        } catch (RefusedBodyException refused) {
            LinkPages.refuse(refused, request, response);
        } catch (DomainException refusal) {
            LinkPages.refuse(refusal, request, response);
        }
    }

    private static void show(
            int status, RequestDetail detail, PlainForm form, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        LinkPages.show("request-state", status, Map.of("detail", detail, "form", form), request, response);
    }
}
