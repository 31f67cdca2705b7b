package dk.forloeb.identity.faces;

import dk.forloeb.identity.application.AuditQuery;
import dk.forloeb.identity.application.AuditRow;
import dk.forloeb.identity.application.AuditService;
import dk.forloeb.shared.Texts;
import dk.forloeb.shared.faces.PagedList;
import dk.forloeb.shared.faces.Query;
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
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The audit trail; what it shows stands in the address. */
@Named
@RequestScoped
public class AuditBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient AuditService auditService;

    private transient PagedList<AuditRow> list = PagedList.empty();
    private transient List<String> subjectTypes = List.of();
    private transient Map<String, String> municipalities = Map.of();

    public void load() {
        AuditQuery query = new AuditQuery(
                getActor(), Query.parameter("action"), getSubjectType(), getSubjectId(), day("from"), day("to"));
        municipalities = auditService.municipalities();
        subjectTypes = auditService.subjectTypes();
        list = PagedList.read(Query.parameter("page"), (offset, limit) -> auditService.search(query, offset, limit));
    }

    public @Nullable String getActor() {
        return Query.parameter("actor");
    }

    public @Nullable String getSubjectType() {
        return Query.parameter("type");
    }

    public @Nullable String getSubjectId() {
        return Query.parameter("id");
    }

    public @Nullable String getFrom() {
        return Query.parameter("from");
    }

    public @Nullable String getTo() {
        return Query.parameter("to");
    }

    /** The kinds of things that anything was ever done to. */
    public List<String> getSubjectTypes() {
        return subjectTypes;
    }

    public List<AuditRow> getRows() {
        return list.items();
    }

    public long getTotal() {
        return list.total();
    }

    public PagedList<AuditRow> getList() {
        return list;
    }

    /** Whether anything narrows the trail. */
    public boolean isFiltered() {
        return Stream.of("actor", "action", "type", "id", "from", "to").anyMatch(name -> Query.parameter(name) != null);
    }

    /** What was done, in words; the code itself where a capability has none for it. */
    public String actionText(String action) {
        return words().text("action." + action, action);
    }

    /** The kind of thing, in words; the code itself where a capability has none for it. */
    public String subjectText(String type) {
        return words().text("subject." + type, type);
    }

    /** Who did it; the product itself and people without a log-in are said in words. */
    public String actorText(String actor) {
        return words().text("audit.actor." + actor, actor);
    }

    private @Nullable LocalDate day(String parameter) {
        String text = Query.parameter(parameter);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException notADate) {
            String message = Texts.get(locale(), "error.not-a-date");
            FacesContext.getCurrentInstance()
                    .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, message, message));
            return null;
        }
    }

    /** What the entry says besides, in words. */
    public String detailText(AuditRow row) {
        return words().detail(row.action(), row.detail());
    }

    private AuditWords words() {
        return new AuditWords(locale(), municipalities);
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
