package dk.forloeb.evaluation.faces;

import dk.forloeb.platform.faces.RefusedBodyException;
import dk.forloeb.shared.DomainException;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/**
 * A page that tells a respondent in plain words why it does not go on, and what to do.
 *
 * @param status HTTP status
 * @param text prefix of the page's texts: {@code <text>.title}, {@code <text>.text}
 * @param receiptHelps whether the answer can be seen or changed with the receipt
 */
record RespondentRefusal(int status, String text, boolean receiptHelps) {

    /** @throws DomainException the refusal itself where the respondent's pages have no words for it */
    static RespondentRefusal of(DomainException refusal) {
        return switch (refusal.code()) {
            case "invitation-not-found" -> new RespondentRefusal(404, "respond.unknown-link", false);
            case "receipt-not-found" -> new RespondentRefusal(404, "respond.unknown-receipt", true);
            case "survey-not-open" -> new RespondentRefusal(409, "respond.not-open", false);
            case "survey-closed" -> new RespondentRefusal(410, "respond.closed", false);
            case "already-answered" -> new RespondentRefusal(409, "respond.answered", true);
            case "invalid-input" -> new RespondentRefusal(400, "respond.refused.foreign-answer", false);
            default -> throw refusal;
        };
    }

    static RespondentRefusal of(RefusedBodyException refused) {
        return new RespondentRefusal(refused.status(), "respond.refused." + refused.code(), false);
    }

    void render(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        RespondentPage.MESSAGE.render(status, Map.of("message", text, "receiptHelps", receiptHelps), request, response);
    }
}
