package dk.forloeb.evaluation.faces;

import dk.forloeb.evaluation.application.RespondentForm;
import dk.forloeb.evaluation.application.SubmissionService;
import dk.forloeb.shared.DomainException;
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
 * <p>A POST is answered with the thank-you page itself, not with a redirect: the receipt must stand in no address.
 * Sending the same form again (reload, double click, answer lost on the way) brings the same receipt, because the form
 * carries a nonce that is its idempotency key.
 */
@WebServlet("/s/*")
public class RespondentServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient SubmissionService submissions;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            show(200, submissions.form(token(request)), Sent.nothing(), request, response);
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
            show(422, submissions.form(token), sent, request, response);
            return;
        }
        try {
            String receipt = submissions
                    .submit(token, sent.nonce().get(), sent.answers())
                    .text();
            RespondentPage.THANKS.render(200, Map.of("receipt", receipt), request, response);
        } catch (DomainException refusal) {
            RespondentForm form = submissions.form(token);
            show(422, form, sent.correctable(refusal, form.questions()), request, response);
        }
    }

    private static void show(
            int status, RespondentForm form, Sent sent, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        FormView view = FormView.of(
                form.title(), form.questions(), sent.answers(), sent.violations(), RespondentPage.language(request));
        RespondentPage.FORM.render(
                status,
                Map.of(
                        "form",
                        view,
                        "nonce",
                        sent.nonce().orElseGet(Nonce::fresh),
                        "blank",
                        sent.blankByMistake(),
                        "incomplete",
                        status != 200 && sent.nonce().isEmpty(),
                        "preview",
                        false),
                request,
                response);
    }

    private static String token(HttpServletRequest request) {
        return Optional.ofNullable(request.getPathInfo())
                .map(path -> path.substring(1))
                .orElse("");
    }
}
