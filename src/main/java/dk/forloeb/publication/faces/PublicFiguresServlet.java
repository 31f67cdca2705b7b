package dk.forloeb.publication.faces;

import dk.forloeb.platform.faces.PlainPage;
import dk.forloeb.publication.application.PublicationService;
import dk.forloeb.publication.application.PublishedRevision;
import dk.forloeb.publication.download.PublishedPictures;
import dk.forloeb.publication.download.PublishedPictures.Format;
import dk.forloeb.publication.download.PublishedPictures.Wish;
import dk.forloeb.publication.download.RScript;
import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.faces.ShellBean;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Gives published figures their short permanent address {@code /p/{slug}}, without an id or an extension. With {@code .csv}
 * after it they come as a table, with {@code .R} as a script that computes them; {@code /p/{slug}/{question}.svg} or {@code
 * .png} is a picture of one, {@code /p/{slug}/embed} a page for other sites, and {@code /p/} the list of all.
 */
@WebServlet("/p/*")
public class PublicFiguresServlet extends HttpServlet {

    /** Request attribute with the revision to show. */
    static final String PUBLISHED = "publication.published";

    /** Request attribute with the survey's id where nothing is published yet. */
    static final String PREVIEW = "preview";

    static final String PAGE = "/WEB-INF/publication/figures.xhtml";

    private static final String LIST = "/WEB-INF/publication/list.xhtml";
    private static final Pattern FIGURES = Pattern.compile("/([^/.]+)(?:(\\.csv|\\.R|/embed)|/([^/.]+)\\.(svg|png))?");

    private static final long serialVersionUID = 1L;

    @Inject
    transient PublicationService publications;

    @Inject
    transient PublishedPictures pictures;

    @Inject
    transient PublicAddresses addresses;

    @Inject
    transient EmbeddedFigures embedded;

    @Inject
    transient ShellBean shell;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = request.getPathInfo();
        if (path == null) {
            response.sendRedirect(request.getContextPath() + "/p/");
        } else if (path.equals("/")) {
            PublicationListBean.requireYear(request.getParameter("year"));
            request.getRequestDispatcher(LIST).forward(request, response);
        } else {
            sendFigures(path, request, response);
        }
    }

    private void sendFigures(String path, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Matcher found = FIGURES.matcher(path);
        if (!found.matches()) {
            throw DomainException.notFound("publication-not-found");
        }
        PublishedRevision revision = publications.revision(found.group(1), revision(request.getParameter("revision")));
        if (found.group(3) != null) {
            picture(revision, found.group(3), found.group(4), request).send(request, response);
            return;
        }
        switch (Objects.requireNonNullElse(found.group(2), "")) {
            case ".csv" -> sendTable(revision, response);
            case ".R" -> script(revision, request).send(request, response);
            case "/embed" -> embedded.send(revision, request, response);
            default -> {
                request.setAttribute(PUBLISHED, revision);
                request.getRequestDispatcher(PAGE).forward(request, response);
            }
        }
    }

    private PublicFile picture(
            PublishedRevision revision, String question, String extension, HttpServletRequest request) {
        Format format = Format.valueOf(extension.toUpperCase(Locale.ROOT));
        Wish wish = new Wish(
                question,
                PublicAddresses.base(request.getParameter("base")),
                PlainPage.language(request),
                format,
                addresses.permanent(revision));
        return new PublicFile(
                format == Format.SVG ? "image/svg+xml" : "image/png",
                "inline",
                name(revision, "-" + question + "." + extension),
                pictures.draw(revision, wish));
    }

    private PublicFile script(PublishedRevision revision, HttpServletRequest request) {
        String script = RScript.of(revision, addresses.permanent(revision), PlainPage.language(request));
        return new PublicFile(
                "text/plain;charset=UTF-8",
                "attachment",
                name(revision, ".R"),
                script.getBytes(StandardCharsets.UTF_8));
    }

    private void sendTable(PublishedRevision revision, HttpServletResponse response) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name(revision, ".csv") + "\"");
        // Spreadsheets take a file without this mark for another encoding than UTF-8.
        response.getWriter().write('\ufeff');
        new FiguresTable(revision, shell.getLocale()).write(response.getWriter());
    }

    private static String name(PublishedRevision revision, String end) {
        return revision.slug() + "-" + revision.revision() + end;
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
