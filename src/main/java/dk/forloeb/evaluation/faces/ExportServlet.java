package dk.forloeb.evaluation.faces;

import dk.forloeb.evaluation.export.ExportFile;
import dk.forloeb.evaluation.export.ExportKind;
import dk.forloeb.evaluation.export.SurveyExports;
import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.faces.ShellBean;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Closed surveys as files: {@code id}, and {@code format=results}, {@code csv}, {@code xlsx} or {@code report}. */
@WebServlet("/evaluation/export")
public class ExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient SurveyExports exports;

    @Inject
    transient ShellBean shell;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ExportKind kind = ExportKind.of(request.getParameter("format"))
                .orElseThrow(() -> DomainException.notFound("survey-not-found"));
        ExportFile file = exports.file(kind, Addresses.surveyId(request.getParameter("id")), shell.getLocale());
        response.setContentType(file.mediaType());
        response.setHeader("Content-Disposition", file.disposition());
        file.content().writeTo(response.getOutputStream());
    }
}
