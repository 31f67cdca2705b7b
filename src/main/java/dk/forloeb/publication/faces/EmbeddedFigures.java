package dk.forloeb.publication.faces;

import dk.forloeb.evaluation.application.results.SurveyResults;
import dk.forloeb.evaluation.domain.statistics.Base;
import dk.forloeb.evaluation.faces.Finding;
import dk.forloeb.platform.faces.PlainPage;
import dk.forloeb.publication.application.PublishedRevision;
import dk.forloeb.shared.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Published figures for pages of other sites: the only address that may be framed, with no script and no cookie. */
@ApplicationScoped
class EmbeddedFigures {

    private static final String PAGE = "/WEB-INF/publication/embed.xhtml";
    private static final String POLICY = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self';"
            + " form-action 'none'; base-uri 'none'; frame-ancestors *";

    @Inject
    PublicAddresses addresses;

    /**
     * Answers with the figure that the address names, or with all.
     *
     * @throws DomainException NOT_FOUND {@code publication-not-found} where there is no such figure
     */
    void send(PublishedRevision revision, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Base base = PublicAddresses.base(request.getParameter("base"));
        List<Finding> findings =
                findings(revision, base, request.getParameter("question"), PlainPage.language(request));
        Map<String, Object> model = Map.of(
                "published", revision, "findings", findings, "base", base, "address", addresses.permanent(revision));
        byte[] page = PlainPage.text(PAGE, model, request, response).getBytes(StandardCharsets.UTF_8);
        response.setHeader("Content-Security-Policy", POLICY);
        // The policy counts. Without a value of this older header the server would add one that forbids.
        response.setHeader("X-Frame-Options", "ALLOWALL");
        response.setHeader("Cache-Control", "public, max-age=3600");
        response.setHeader("X-Robots-Tag", "noindex");
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }

    private static List<Finding> findings(
            PublishedRevision revision, Base base, @Nullable String question, Locale language) {
        SurveyResults total = revision.results(base, null);
        List<Finding> findings = Finding.of(base, total, total, total, language).stream()
                .filter(finding -> question == null || finding.key().equals(question))
                .toList();
        if (findings.isEmpty()) {
            throw DomainException.notFound("publication-not-found");
        }
        return findings;
    }
}
