package dk.forloeb.offer.faces;

import dk.forloeb.offer.application.AnswerCommand;
import dk.forloeb.offer.application.DateRow;
import dk.forloeb.offer.application.OfferAnswerService;
import dk.forloeb.offer.application.OfferRow;
import dk.forloeb.offer.application.OfferView;
import dk.forloeb.offer.domain.ContactPerson;
import dk.forloeb.offer.domain.Fit;
import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.faces.Formats;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A municipality's page on its offer, at {@code /o/{token}}. */
@WebServlet("/o/*")
public class OfferLinkServlet extends LinkServlet<OfferView> {

    private static final long serialVersionUID = 1L;
    private static final String DATE = "date-";

    @Inject
    transient OfferAnswerService answers;

    @Override
    OfferView view(String token) {
        return answers.view(token);
    }

    @Override
    Locale locale(OfferView view) {
        return view.locale();
    }

    @Override
    PlainForm refused(PlainForm form, DomainException refusal, OfferView before, Locale locale) {
        return form.refused(refusal, locale, field -> label(field, before, locale));
    }

    private static String label(String field, OfferView view, Locale locale) {
        return view.dates().stream()
                .filter(date -> field.equals(DATE + date.id()))
                .findFirst()
                .map(date -> Formats.dateTime(date.start(), locale))
                .orElseGet(() -> PlainForm.label(field, locale, "answer."));
    }

    @Override
    void act(String token, PlainForm form, OfferView view) {
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

    @Override
    Map<String, String> values(OfferView view) {
        OfferRow offer = view.offer();
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

    @Override
    void show(int status, OfferView view, PlainForm form, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        LinkPages.show("answer", status, Map.of("offering", view, "form", form), request, response);
    }
}
