package dk.forloeb.offer.faces;

import dk.forloeb.municipality.application.MunicipalityService;
import dk.forloeb.offer.application.RequestCommand;
import dk.forloeb.offer.application.RequestIntakeService;
import dk.forloeb.offer.domain.RequestWish;
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
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The public form at {@code /request}, with which a municipality asks for a long programme of its own. */
@WebServlet("/request")
public class RequestFormServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int TOO_MANY = 429;

    /** A field that no person sees or needs to fill in; programs that fill in everything are told so. */
    private static final String TRAP = "website";

    @Inject
    transient RequestIntakeService requests;

    @Inject
    transient MunicipalityService municipalities;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        show(200, PlainForm.filledWith(Map.of()), request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            PlainForm form = PlainForm.of(FormBody.read(request));
            try {
                LinkPages.goTo("/r/" + submit(form, request), request, response);
            } catch (RuntimeException failure) {
                DomainException refusal = Failures.refusal(failure).orElseThrow(() -> failure);
                int status = refusal.code().equals("too-many-requests") ? TOO_MANY : 422;
                show(status, form.refused(refusal, PlainPage.language(request), "request."), request, response);
            }
        } catch (RefusedBodyException refused) {
            LinkPages.refuse(refused, request, response);
        }
    }

    private String submit(PlainForm form, HttpServletRequest request) {
        String trap = form.text(TRAP);
        if (trap != null && !trap.isEmpty()) {
            throw DomainException.rule("trap-filled");
        }
        RequestWish wish = new RequestWish(
                form.text("fields"), form.text("motive"), months(form.text("months")), start(form.text("start")));
        return requests.submit(new RequestCommand(
                form.text("municipalityCode"),
                form.text("contactName"),
                form.text("contactEmail"),
                form.text("contactPhone"),
                wish,
                PlainPage.language(request)));
    }

    private static @Nullable Integer months(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : Integer.valueOf(text.strip());
        } catch (NumberFormatException malformed) {
            throw DomainException.invalid("months", "not-an-integer");
        }
    }

    private static @Nullable LocalDate start(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeException malformed) {
            throw DomainException.invalid("start", "not-a-date");
        }
    }

    private void show(int status, PlainForm form, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Map<String, Object> model =
                Map.of("form", form, "municipalities", municipalities.names().entrySet());
        LinkPages.show("request", status, model, request, response);
    }
}
