package dk.forloeb.offer.faces;

import dk.forloeb.offer.application.AnswerCommand;
import dk.forloeb.offer.application.DateRow;
import dk.forloeb.offer.application.OfferAnswerService;
import dk.forloeb.offer.application.OfferRow;
import dk.forloeb.offer.application.OfferView;
import dk.forloeb.offer.domain.ContactPerson;
import dk.forloeb.offer.domain.Fit;
import dk.forloeb.platform.Failures;
import dk.forloeb.platform.faces.FormBody;
import dk.forloeb.platform.faces.PlainPage;
import dk.forloeb.platform.faces.RefusedBodyException;
import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.faces.Formats;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A municipality's page on its offer at {@code /o/{token}}. The link alone is the permission; opening it changes nothing,
 * since scanners of mail open links before people do.
 */
@WebServlet("/o/*")
public class OfferLinkServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String DATE = "date-";

    @Inject
    transient OfferAnswerService answers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            OfferView view = answers.view(LinkPages.token(request));
            if (LinkPages.needsLanguage(view.locale(), request)) {
                response.sendRedirect(
                        request.getRequestURI() + "?lang=" + view.locale().getLanguage());
            } else {
                show(200, view, PlainForm.filledWith(values(view.offer())), request, response);
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
            OfferView before = answers.view(token);
            PlainForm form = PlainForm.of(FormBody.read(request));
            try {
                act(token, form, before);
                LinkPages.goTo("/o/" + token, request, response);
            } catch (RuntimeException failure) {
                DomainException refusal = Failures.refusal(failure).orElseThrow(() -> failure);
                Locale locale = PlainPage.language(request);
                PlainForm refused = form.refused(refusal, locale, field -> label(field, before, locale));
                show(refused.problem() == null ? 422 : 409, answers.view(token), refused, request, response);
            }
        } catch (RefusedBodyException refused) {
            LinkPages.refuse(refused, request, response);
        } catch (DomainException refusal) {
            LinkPages.refuse(refusal, request, response);
        }
    }

    private static String label(String field, OfferView view, Locale locale) {
        return view.dates().stream()
                .filter(date -> field.equals(DATE + date.id()))
                .findFirst()
                .map(date -> Formats.dateTime(date.start(), locale))
                .orElseGet(() -> PlainForm.label(field, locale, "answer."));
    }

    private void act(String token, PlainForm form, OfferView view) {
        switch (form.action()) {
            case "accept" -> answers.accept(token, command(form, view));
            case "change" -> answers.change(token, command(form, view));
            case "decline" -> answers.decline(token, form.text("reason"), form.text("answeredBy"));
            case "mail" -> answers.mailContactAgain(token);
            default -> throw DomainException.invalid(PlainForm.ACTION, "required");
        }
    }

    private static AnswerCommand command(PlainForm form, OfferView view) {
        Map<UUID, Fit> fits = new HashMap<>();
        for (DateRow date : view.dates()) {
            Fit fit = fit(form.text(DATE + date.id()));
            if (fit != null) {
                fits.put(date.id(), fit);
            }
        }
        return new AnswerCommand(
                form.text("answeredBy"),
                form.text("contactName"),
                form.text("contactEmail"),
                form.text("contactPhone"),
                fits);
    }

    private static @Nullable Fit fit(@Nullable String name) {
        return Arrays.stream(Fit.values())
                .filter(fit -> fit.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static Map<String, String> values(OfferRow offer) {
        Map<String, String> values = new HashMap<>();
        offer.fits().forEach((date, fit) -> values.put(DATE + date, fit.name()));
        ContactPerson contact = offer.contact();
        if (contact != null) {
            values.put("contactName", contact.name());
            values.put("contactEmail", contact.email());
            values.put("contactPhone", contact.phone() == null ? "" : contact.phone());
        }
        if (offer.answeredBy() != null) {
            values.put("answeredBy", offer.answeredBy());
        }
        return values;
    }

    private static void show(
            int status, OfferView view, PlainForm form, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        LinkPages.show("answer", status, Map.of("offering", view, "form", form), request, response);
    }
}
