package dk.forloeb.evaluation.faces;

import dk.forloeb.evaluation.application.ReceiptService;
import dk.forloeb.evaluation.application.ReceiptView;
import dk.forloeb.evaluation.application.RespondentForm;
import dk.forloeb.platform.faces.FormBody;
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

/**
 * Seeing, correcting and withdrawing an answer with its receipt, until the survey closes.
 *
 * <p>The receipt is only ever sent in a body, so that it stands in no address, history or log.
 */
@WebServlet("/receipt")
public class ReceiptServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ReceiptService receipts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        ask(200, "", false, request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            act(Sent.of(FormBody.read(request)), request, response);
        } catch (RefusedBodyException refused) {
            RespondentRefusal.of(refused).render(request, response);
        } catch (DomainException refusal) {
            RespondentRefusal.of(refusal).render(request, response);
        }
    }

    private void act(Sent sent, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        switch (sent.action()) {
            case Sent.LANGUAGE -> translate(sent, request, response);
            case "correct" -> correct(sent, request, response);
            case "withdraw" -> {
                receipts.withdraw(sent.receipt());
                RespondentPage.WITHDRAWN.render(200, Map.of(), request, response);
            }
            default -> open(sent, request, response);
        }
    }

    private void open(Sent sent, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            ReceiptView view = receipts.open(sent.receipt());
            show(200, view.form(), view.answers(), sent, request, response);
        } catch (DomainException refusal) {
            if (!refusal.code().equals("receipt-not-found")) {
                throw refusal;
            }
            ask(404, sent.receipt(), true, request, response);
        }
    }

    private void translate(Sent sent, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        show(200, receipts.open(sent.receipt()).form(), sent.answers(), sent, request, response);
    }

    private void correct(Sent sent, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            receipts.correct(sent.receipt(), sent.answers());
            RespondentPage.CORRECTED.render(200, Map.of("receipt", sent.receipt()), request, response);
        } catch (DomainException refusal) {
            if (refusal.violations().isEmpty()) {
                throw refusal;
            }
            RespondentForm form = receipts.open(sent.receipt()).form();
            show(422, form, sent.answers(), sent.correctable(refusal, form.questions()), request, response);
        } catch (RuntimeException failure) {
            RespondentPage.requireBusy(failure, request, response);
            show(503, receipts.open(sent.receipt()).form(), sent.answers(), sent, request, response);
        }
    }

    private static void ask(
            int status, String typed, boolean unknown, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        RespondentPage.RECEIPT.render(status, Map.of("typed", typed, "unknown", unknown), request, response);
    }

    private static void show(
            int status,
            RespondentForm form,
            Map<String, String> answers,
            Sent sent,
            HttpServletRequest request,
            HttpServletResponse response)
            throws ServletException, IOException {
        FormView view = FormView.of(
                form.title(), form.questions(), answers, sent.violations(), RespondentPage.language(request));
        RespondentPage.ANSWERS.render(status, Map.of("form", view, "receipt", sent.receipt()), request, response);
    }
}
