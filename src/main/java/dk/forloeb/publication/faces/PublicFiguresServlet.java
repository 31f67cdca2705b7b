package dk.forloeb.publication.faces;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Gives published figures their short permanent address {@code /p/{slug}}, without an id or an extension. */
@WebServlet("/p/*")
public class PublicFiguresServlet extends HttpServlet {

    /** Request attribute with the address's last part. */
    static final String SLUG = "publication.slug";

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String slug = Optional.ofNullable(request.getPathInfo())
                .map(path -> path.substring(1))
                .orElse("");
        request.setAttribute(SLUG, slug);
        request.getRequestDispatcher("/WEB-INF/publication/figures.xhtml").forward(request, response);
    }
}
