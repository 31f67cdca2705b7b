package dk.forloeb.publication.faces;

import dk.forloeb.publication.application.PublicationService;
import dk.forloeb.publication.application.PublishedRevision;
import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.faces.ShellBean;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Gives published figures their short permanent address {@code /p/{slug}}, without an id or an extension; with {@code
 * .csv} after it they come as a table.
 */
@WebServlet("/p/*")
public class PublicFiguresServlet extends HttpServlet {

    /** Request attribute with the revision to show. */
    static final String PUBLISHED = "publication.published";

    /** Request attribute with the survey's id where nothing is published yet. */
    static final String PREVIEW = "preview";

    static final String PAGE = "/WEB-INF/publication/figures.xhtml";

    private static final String TABLE = ".csv";

    private static final long serialVersionUID = 1L;

    @Inject
    transient PublicationService publications;

    @Inject
    transient ShellBean shell;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String slug = Optional.ofNullable(request.getPathInfo())
                .map(path -> path.substring(1))
                .orElse("");
        boolean table = slug.endsWith(TABLE);
        PublishedRevision revision = publications.revision(
                table ? slug.substring(0, slug.length() - TABLE.length()) : slug,
                revision(request.getParameter("revision")));
        if (table) {
            send(revision, response);
            return;
        }
        request.setAttribute(PUBLISHED, revision);
        request.getRequestDispatcher(PAGE).forward(request, response);
    }

    private void send(PublishedRevision revision, HttpServletResponse response) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"" + revision.slug() + "-" + revision.revision() + TABLE + "\"");
        // Spreadsheets take a file without this mark for another encoding than UTF-8.
        response.getWriter().write('\ufeff');
        new FiguresTable(revision, shell.getLocale()).write(response.getWriter());
    }

    /** What is not there is refused here: an exception from a page that was forwarded to is logged as a failure. */
    private static @Nullable Integer revision(@Nullable String asked) {
        if (asked == null || asked.isBlank()) {
            return null;
        }
        try {
            return Integer.valueOf(asked);
        } catch (NumberFormatException malformed) {
            throw DomainException.notFound("publication-not-found");
        }
    }
}
