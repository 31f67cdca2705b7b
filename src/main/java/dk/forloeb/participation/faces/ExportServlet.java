package dk.forloeb.participation.faces;

import dk.forloeb.participation.application.ParticipantExportService;
import dk.forloeb.participation.application.ParticipantQuery;
import dk.forloeb.participation.domain.EnrolmentStatus;
import dk.forloeb.participation.domain.ParticipantFilter.Order;
import dk.forloeb.participation.domain.ParticipantRole;
import dk.forloeb.shared.Texts;
import dk.forloeb.shared.rest.ApiNames;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The list of a programme's participants as a file, filtered as the list is: {@code format=csv} or {@code xlsx}. */
@WebServlet("/participation/export")
public class ExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ParticipantExportService exports;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Locale language = "en".equals(request.getParameter("lang")) ? Texts.ENGLISH : Texts.DANISH;
        boolean workbook = !"csv".equals(request.getParameter("format"));
        ParticipantQuery query = query(request);
        byte[] file = workbook ? exports.xlsx(query, language) : exports.csv(query, language);
        response.setContentType(
                workbook
                        ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
                        : "text/csv;charset=UTF-8");
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"deltagere." + (workbook ? "xlsx" : "csv") + "\"");
        response.setContentLength(file.length);
        response.getOutputStream().write(file);
    }

    private static ParticipantQuery query(HttpServletRequest request) {
        return new ParticipantQuery(
                ApiNames.pathId(String.valueOf(request.getParameter("programme")), "programme-not-found"),
                parameter(request, "municipality"),
                ApiNames.filter("role", ParticipantRole.class, parameter(request, "role")),
                ApiNames.filter("status", EnrolmentStatus.class, parameter(request, "status")),
                parameter(request, "q"),
                Order.NAME,
                false,
                0,
                1);
    }

    private static @Nullable String parameter(HttpServletRequest request, String name) {
        String given = request.getParameter(name);
        return given == null || given.isBlank() ? null : given;
    }
}
