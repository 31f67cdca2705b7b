package dk.forloeb.shared.faces;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.ContextCallback;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Components;
import org.omnifaces.util.Faces;

/**
 * {@code <fo:errorSummary>}: all errors of the page in one place above it, each a link to its field, in the order of the
 * page; what belongs to no field comes first.
 *
 * <p>It takes focus when the page opens ({@code autofocus}, which needs no script).
 */
@FacesComponent(ErrorSummaryComponent.TYPE)
public class ErrorSummaryComponent extends UIComponentBase {

    static final String TYPE = "dk.forloeb.ErrorSummary";

    private record Problem(String text, @Nullable String target, boolean reload) {}

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
            if (problem.reload()) {
                html.text(" ")
                        .open("a", "href", Faces.getRequestURIWithQueryString())
                        .text(html.shellText("errors.reload"))
                        .close("a");
            }
        } else {
            html.open("a", "href", "#" + problem.target()).text(problem.text()).close("a");
        }
        html.close("li");
    }

    private static List<Problem> problems(FacesContext context) {
        List<Problem> problems = new ArrayList<>();
        for (String id : idsInOrderOfPage(context)) {
            for (FacesMessage message : context.getMessageList(id)) {
                if (message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0) {
                    problems.add(problem(context, id, message));
                    message.rendered();
                }
            }
        }
        return problems;
    }

    /** Faces gives them in the order in which they were found; null stands for what belongs to no field. */
    private static List<@Nullable String> idsInOrderOfPage(FacesContext context) {
        List<String> page = Components.findComponentsInChildren(context.getViewRoot(), UIInput.class).stream()
                .map(input -> input.getClientId(context))
                .toList();
        List<@Nullable String> ids = new ArrayList<>();
        context.getClientIdsWithMessages().forEachRemaining(ids::add);
        ids.sort(Comparator.comparingInt(id -> id == null ? -1 : place(id, page)));
        return ids;
    }

    private static int place(String id, List<String> page) {
        int place = page.indexOf(id);
        return place < 0 ? page.size() : place;
    }

    /** A problem at a field begins with the field's name, for several may say no more than "Fill in the field". */
    private static Problem problem(FacesContext context, @Nullable String clientId, FacesMessage message) {
        if (clientId == null) {
            return new Problem(message.getSummary(), null, message instanceof ReloadMessage);
        }
        Problem[] found = {new Problem(message.getSummary(), clientId, false)};
        ContextCallback find = (c, field) ->
                found[0] = new Problem(Inputs.withLabel(message.getSummary(), field), Inputs.focusId(field, c), false);
        context.getViewRoot().invokeOnComponent(context, clientId, find);
        return found[0];
    }

    private static Locale locale(FacesContext context) {
        return context.getViewRoot().getLocale();
    }
}
