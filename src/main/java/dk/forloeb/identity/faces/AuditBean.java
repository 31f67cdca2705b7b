package dk.forloeb.identity.faces;

import dk.forloeb.identity.application.AuditQuery;
import dk.forloeb.identity.application.AuditRow;
import dk.forloeb.identity.application.AuditService;
import dk.forloeb.shared.Page;
import dk.forloeb.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import org.jspecify.annotations.Nullable;

/** The audit trail; what it shows stands in the address. */
@Named
@RequestScoped
public class AuditBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient AuditService auditService;

    private transient Page<AuditRow> found = new Page<>(List.of(), 0);
    private transient List<String> subjectTypes = List.of();

    public void load() {
        AuditQuery query = new AuditQuery(
                getActor(), ListPage.parameter("action"), getSubjectType(), getSubjectId(), day("from"), day("to"));
        subjectTypes = auditService.subjectTypes();
        found = auditService.search(query, ListPage.offset(getPage()), ListPage.SIZE);
    }

    public @Nullable String getActor() {
        return ListPage.parameter("actor");
    }

    public @Nullable String getSubjectType() {
        return ListPage.parameter("type");
    }

    public @Nullable String getSubjectId() {
        return ListPage.parameter("id");
    }

    public @Nullable String getFrom() {
        return ListPage.parameter("from");
    }

    public @Nullable String getTo() {
        return ListPage.parameter("to");
    }

    /** The kinds of things that anything was ever done to. */
    public List<String> getSubjectTypes() {
        return subjectTypes;
    }

    public List<AuditRow> getRows() {
        return found.items();
    }

    public long getTotal() {
        return found.total();
    }

    public int getPage() {
        return ListPage.asked();
    }

    public int getPages() {
        return ListPage.count(found.total());
    }

    /** What was done, in words; the code itself where a capability has none for it. */
    public String actionText(String action) {
        return text("action." + action, action);
    }

    /** The kind of thing, in words; the code itself where a capability has none for it. */
    public String subjectText(String type) {
        return text("subject." + type, type);
    }

    /** Who did it; the product itself and people without a log-in are said in words. */
    public String actorText(String actor) {
        return text("audit.actor." + actor, actor);
    }

    private @Nullable LocalDate day(String parameter) {
        String text = ListPage.parameter(parameter);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException notADate) {
            String message = Texts.get(locale(), "error.not-a-date");
            FacesContext.getCurrentInstance()
                    .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, message, message));
            return null;
        }
    }

    private static String text(String key, String otherwise) {
        try {
            return Texts.get(locale(), key);
        } catch (MissingResourceException nobodyNamedIt) {
            return otherwise;
        }
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
