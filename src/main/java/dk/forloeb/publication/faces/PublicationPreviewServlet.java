package dk.forloeb.publication.faces;

import dk.forloeb.publication.application.PublicationService;
import dk.forloeb.shared.rest.ApiNames;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The public page exactly as it would look if the results were published now, for those who may publish them. */
@WebServlet("/evaluation/publish-preview")
public class PublicationPreviewServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient PublicationService publications;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String id = String.valueOf(request.getParameter("id"));
        request.setAttribute(
                PublicFiguresServlet.PUBLISHED, publications.preview(ApiNames.pathId(id, "survey-not-found")));
        request.setAttribute(PublicFiguresServlet.PREVIEW, id);
        request.getRequestDispatcher(PublicFiguresServlet.PAGE).forward(request, response);
    }
}
