package dk.forloeb.evaluation.faces;

import dk.forloeb.evaluation.application.RespondentForm;
import dk.forloeb.evaluation.application.SubmissionService;
import dk.forloeb.evaluation.faces.KeptPages.Secret;
import dk.forloeb.shared.DomainException;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The respondent's form at {@code /s/{token}}: the link alone says who may answer, and opening it changes nothing.
 *
 * <p>A POST is answered with the thank-you page itself, not with a redirect: the receipt must stand in no address.
 * Sending the same form again (reload, double click, answer lost on the way) brings the same receipt, because the form
 * carries a nonce that is its idempotency key.
 */
@WebServlet("/s/*")
public class RespondentServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient SubmissionService submissions;

    @Inject
    transient KeptPages keptPages;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            empty(submissions.form(token(request)), request, response);
        } catch (DomainException refusal) {
            RespondentRefusal.of(refusal).render(request, response);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            receive(Sent.of(FormBody.read(request)), request, response);
        } catch (RefusedBodyException refused) {
            RespondentRefusal.of(refused).render(request, response);
        } catch (DomainException refusal) {
            RespondentRefusal.of(refusal).render(request, response);
        }
    }

    private void receive(Sent sent, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String token = token(request);
        if (sent.nonce().isEmpty() || sent.blankByMistake()) {
            show(submissions.form(token), sent, request, response);
            return;
        }
        try {
            String receipt = submissions
                    .submit(token, sent.nonce().get(), sent.answers())
                    .text();
            Secret secret = new Secret("receipt", receipt);
            keptPages.answer(RespondentPage.THANKS, "thanks", secret, Map::of, request, response);
        } catch (DomainException refusal) {
            RespondentForm form = submissions.form(token);
            show(form, sent.correctable(refusal, form.questions()), request, response);
        }
    }

    private void empty(RespondentForm form, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Secret secret = new Secret("nonce", Nonce.fresh());
        keptPages.answer(
                RespondentPage.FORM,
                form.surveyId(),
                secret,
                () -> model(form, Sent.nothing(), false, request),
                request,
                response);
    }

    private static void show(RespondentForm form, Sent sent, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Map<String, Object> model = model(form, sent, sent.nonce().isEmpty(), request);
        model.put("nonce", sent.nonce().orElseGet(Nonce::fresh));
        RespondentPage.FORM.render(422, model, request, response);
    }

    private static Map<String, Object> model(
            RespondentForm form, Sent sent, boolean incomplete, HttpServletRequest request) {
        FormView view = FormView.of(
                form.title(), form.questions(), sent.answers(), sent.violations(), RespondentPage.language(request));
        return new HashMap<>(
                Map.of("form", view, "blank", sent.blankByMistake(), "incomplete", incomplete, "preview", false));
    }

    private static String token(HttpServletRequest request) {
        return Optional.ofNullable(request.getPathInfo())
                .map(path -> path.substring(1))
                .orElse("");
    }
}
