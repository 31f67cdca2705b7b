package dk.forloeb.shared.faces;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.ContextCallback;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * {@code <fo:errorSummary>}: all errors of the page in one place above it, each a link to its field.
 *
 * <p>It takes focus when the page opens ({@code autofocus}, which needs no script).
 */
@FacesComponent(ErrorSummaryComponent.TYPE)
public class ErrorSummaryComponent extends UIComponentBase {

    static final String TYPE = "dk.forloeb.ErrorSummary";

    private record Problem(String text, @Nullable String target) {}

    @Override
    public String getFamily() {
        return "dk.forloeb";
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        List<Problem> problems = problems(context);
        if (problems.isEmpty()) {
            return;
        }
        Html html = new Html(context, this);
        html.open(
                "div",
                "class",
                "error-summary",
                "id",
                "error-summary",
                "role",
                "alert",
                "tabindex",
                "-1",
                "autofocus",
                "autofocus");
        html.leaf("h2", null, new MessageFormat(html.shellText("errors.summary"), locale(context)).format(new Object[] {
                    problems.size()
                }));
        html.open("ul");
        for (Problem problem : problems) {
            encode(html, problem);
        }
        html.close("ul").close("div");
    }

    private static void encode(Html html, Problem problem) throws IOException {
        html.open("li");
        if (problem.target() == null) {
            html.text(problem.text());
        } else {
            html.open("a", "href", "#" + problem.target()).text(problem.text()).close("a");
        }
        html.close("li");
    }

    private static List<Problem> problems(FacesContext context) {
        List<Problem> problems = new ArrayList<>();
        for (Iterator<String> ids = context.getClientIdsWithMessages(); ids.hasNext(); ) {
            String id = ids.next();
            for (FacesMessage message : context.getMessageList(id)) {
                if (message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0) {
                    problems.add(id == null ? new Problem(message.getSummary(), null) : problem(context, id, message));
                    message.rendered();
                }
            }
        }
        return problems;
    }

    /** A problem at a field; it begins with the field's name, for several may say no more than "Fill in the field". */
    private static Problem problem(FacesContext context, String clientId, FacesMessage message) {
        Problem[] found = {new Problem(message.getSummary(), clientId)};
        ContextCallback find = (c, field) ->
                found[0] = new Problem(Inputs.withLabel(message.getSummary(), field), Inputs.focusId(field, c));
        context.getViewRoot().invokeOnComponent(context, clientId, find);
        return found[0];
    }

    private static Locale locale(FacesContext context) {
        return context.getViewRoot().getLocale();
    }
}
