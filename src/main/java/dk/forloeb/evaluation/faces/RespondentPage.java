package dk.forloeb.evaluation.faces;

import dk.forloeb.platform.Failures;
import dk.forloeb.platform.faces.PlainPage;
import dk.forloeb.platform.rest.Problem;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;

/** The respondent's pages, all of them plain ones: see {@link PlainPage}. */
enum RespondentPage {
    FORM("form"),
    THANKS("thanks"),
    FIND("find"),
    MESSAGE("message"),
    RECEIPT("receipt"),
    ANSWERS("answers"),
    CORRECTED("corrected"),
    WITHDRAWN("withdrawn");

    private final String view;

    RespondentPage(String view) {
        this.view = "/WEB-INF/respond/" + view + ".xhtml";
    }

    /**
     * Answers with this page.
     *
     * @param status HTTP status
     * @param model request attributes that the page reads
     */
    void render(int status, Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        PlainPage.render(view, status, model, request, response);
    }

    /** This page's text, without sending anything. */
    String text(Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        return PlainPage.text(view, model, request, response);
    }

    /** Answers with {@code page}, the text of such a page in UTF-8. */
    static void send(int status, byte[] page, HttpServletResponse response) throws IOException {
        PlainPage.send(status, page, response);
    }

    /**
     * Notes for the page that the database was too busy and nothing was sent, so that it says so above what was typed.
     *
     * @throws RuntimeException {@code failure} itself if it is anything else
     */
    static void requireBusy(RuntimeException failure, HttpServletRequest request, HttpServletResponse response) {
        if (!Failures.isLockConflict(failure)) {
            throw failure;
        }
        request.setAttribute("busy", true);
        response.setIntHeader("Retry-After", Problem.RETRY_SECONDS);
    }

    /** The language that the address asks for, Danish if none; read from the query so that no body is touched. */
    static Locale language(HttpServletRequest request) {
        return PlainPage.language(request);
    }
}
