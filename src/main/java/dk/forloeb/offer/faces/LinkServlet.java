package dk.forloeb.offer.faces;

import dk.forloeb.platform.Failures;
import dk.forloeb.platform.faces.FormBody;
import dk.forloeb.platform.faces.PlainPage;
import dk.forloeb.platform.faces.RefusedBodyException;
import dk.forloeb.shared.DomainException;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;

/**
 * A page that a personal link leads to, with forms on it. The link alone is the permission; opening it changes nothing,
 * since scanners of mail open links before people do.
 *
 * @param <V> what the page shows
 */
abstract class LinkServlet<V> extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** What the link leads to, as it stands now; refuses a link that leads nowhere. */
    abstract V view(String token);

    /** In which language the mail with the link was written. */
    abstract Locale locale(V view);

    /** Does what the form asks for. */
    abstract void act(String token, PlainForm form, V before);

    /** The form with what is wrong with it. */
    abstract PlainForm refused(PlainForm form, DomainException refusal, V before, Locale locale);

    abstract void show(int status, V view, PlainForm form, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException;

    /** What the forms hold before anybody has typed. */
    Map<String, String> values(V view) {
        return Map.of();
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            V view = view(LinkPages.token(request));
            if (LinkPages.needsLanguage(locale(view), request)) {
                response.sendRedirect(
                        request.getRequestURI() + "?lang=" + locale(view).getLanguage());
            } else {
                show(200, view, PlainForm.filledWith(values(view)), request, response);
            }
        } catch (DomainException refusal) {
            LinkPages.refuse(refusal, request, response);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String token = LinkPages.token(request);
        try {
            V before = view(token);
            PlainForm form = PlainForm.of(FormBody.read(request));
            try {
                act(token, form, before);
                LinkPages.goTo(request.getServletPath() + "/" + token, request, response);
            } catch (RuntimeException failure) {
                DomainException refusal = Failures.refusal(failure).orElseThrow(() -> failure);
                PlainForm refused = refused(form, refusal, before, PlainPage.language(request));
                show(refused.problem() == null ? 422 : 409, view(token), refused, request, response);
            }
        } catch (RefusedBodyException refused) {
            LinkPages.refuse(refused, request, response);
        } catch (DomainException refusal) {
            LinkPages.refuse(refusal, request, response);
        }
    }
}
