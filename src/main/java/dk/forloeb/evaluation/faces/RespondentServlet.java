package dk.forloeb.evaluation.faces;

import dk.forloeb.evaluation.application.LinkByMailService;
import dk.forloeb.evaluation.application.RespondentForm;
import dk.forloeb.evaluation.application.SubmissionService;
import dk.forloeb.evaluation.domain.Receipt;
import dk.forloeb.evaluation.faces.KeptPages.Secret;
import dk.forloeb.platform.faces.FormBody;
import dk.forloeb.platform.faces.RefusedBodyException;
import dk.forloeb.platform.rest.Problem;
import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Texts;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/**
 * The respondent's form at {@code /s/{token}}: the link alone says who may answer, and opening it changes nothing.
 *
 * <p>At {@code /s/} people who are in the room, or lost their mail, have their link mailed to them.
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
    transient LinkByMailService links;

    @Inject
    transient KeptPages keptPages;

    @Inject
    transient Sender sender;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            if (token(request).isEmpty()) {
                RespondentPage.FIND.render(200, Map.of("typed", "", "fault", ""), request, response);
                return;
            }
            empty(submissions.form(token(request)), request, response);
        } catch (DomainException refusal) {
            RespondentRefusal.of(refusal).render(request, response);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            if (token(request).isEmpty()) {
                sendLink(FormBody.read(request).getOrDefault("email", ""), request, response);
                return;
            }
            receive(Sent.of(FormBody.read(request)), request, response);
        } catch (RefusedBodyException refused) {
            RespondentRefusal.of(refused).render(request, response);
        } catch (DomainException refusal) {
            RespondentRefusal.of(refusal).render(request, response);
        }
    }

    private void sendLink(String email, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            links.send(email);
        } catch (DomainException refusal) {
            String fault = Texts.error(
                    RespondentPage.language(request), refusal.violations().get(0));
            int status = Problem.status(refusal.kind());
            RespondentPage.FIND.render(status, Map.of("typed", email, "fault", fault), request, response);
            return;
        }
        RespondentPage.MESSAGE.render(
                200, Map.of("message", "respond.link-sent", "receiptHelps", false), request, response);
    }

    private void receive(Sent sent, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String token = token(request);
        if (sent.action().equals(Sent.LANGUAGE)) {
            show(200, submissions.form(token), sent, request, response);
            return;
        }
        if (sent.nonce().isEmpty() || sent.blankByMistake()) {
            show(422, submissions.form(token), sent, request, response);
            return;
        }
        String nonce = sent.nonce().get();
        try {
            thank(submissions.submit(token, nonce, sent.answers()), false, request, response);
        } catch (DomainException refusal) {
            if (refusal.code().equals("idempotency-key-reused")) {
                thank(submissions.receipt(token, nonce), true, request, response);
            } else {
                RespondentForm form = submissions.form(token);
                show(422, form, sent.correctable(refusal, form.questions()), request, response);
            }
        } catch (RuntimeException failure) {
            RespondentPage.requireBusy(failure, request, response);
            show(503, submissions.form(token), sent, request, response);
        }
    }

    /**
     * @param first whether other answers than these were taken with this form before: its confirmation got lost on the way,
     *     something was changed, and it was sent again
     */
    private void thank(Receipt receipt, boolean first, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        keptPages.answer(
                RespondentPage.THANKS,
                first,
                new Secret("receipt", receipt.text()),
                () -> Map.of("receiptAddress", sender.receiptAddress(), "first", first),
                request,
                response);
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

    private void show(
            int status, RespondentForm form, Sent sent, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        boolean incomplete = status == 422 && sent.nonce().isEmpty();
        Map<String, Object> model = model(form, sent, incomplete, request);
        model.put("nonce", sent.nonce().orElseGet(Nonce::fresh));
        RespondentPage.FORM.render(status, model, request, response);
    }

    private Map<String, Object> model(RespondentForm form, Sent sent, boolean incomplete, HttpServletRequest request) {
        FormView view = FormView.of(
                form.title(), form.questions(), sent.answers(), sent.violations(), RespondentPage.language(request));
        Map<String, Object> model = sender.of(form.about());
        model.put("form", view);
        model.put("blank", sent.blankByMistake());
        model.put("incomplete", incomplete);
        model.put("preview", false);
        return model;
    }

    private static String token(HttpServletRequest request) {
        return Optional.ofNullable(request.getPathInfo())
                .map(path -> path.substring(1))
                .orElse("");
    }
}
