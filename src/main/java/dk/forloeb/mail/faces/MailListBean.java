package dk.forloeb.mail.faces;

import dk.forloeb.mail.application.MailLogRow;
import dk.forloeb.mail.application.MailQuery;
import dk.forloeb.mail.application.MailService;
import dk.forloeb.mail.application.MailStanding;
import dk.forloeb.mail.domain.MailState;
import dk.forloeb.shared.faces.PagedList;
import dk.forloeb.shared.faces.Query;
import dk.forloeb.shared.faces.SortChoice;
import dk.forloeb.shared.rest.ApiNames;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The log of mails; search, filters, order and page stand in the address. */
@Named
@RequestScoped
public class MailListBean implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What the log can be sorted by. */
    public enum Sort {
        QUEUED
    }

    @Inject
    MailService mails;

    private @Nullable String q;
    private @Nullable String state;
    private @Nullable String template;
    private @Nullable String programme;
    private @Nullable String sort;
    private @Nullable String page;

    private transient PagedList<MailLogRow> list = PagedList.empty();
    private transient @Nullable MailStanding standing;
    private List<String> templates = List.of();

    /** Called when the address is read. */
    public void load() {
        Query.sortedBy("-queued");
        SortChoice<Sort> order = SortChoice.of(Sort.class, sort, new SortChoice<>(Sort.QUEUED, true));
        MailQuery query =
                new MailQuery(q, state(), blankToNull(template), programmeId(), null, null, order.descending());
        list = PagedList.read(page, (offset, limit) -> mails.search(query, offset, limit));
        standing = mails.standing();
        templates = mails.templates();
    }

    private @Nullable MailState state() {
        return state == null ? null : ApiNames.parse(MailState.class, state).orElse(null);
    }

    private @Nullable UUID programmeId() {
        return programme == null || programme.isBlank() ? null : ApiNames.pathId(programme, "programme-not-found");
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    /** Whether anything narrows the list. */
    public boolean isFiltered() {
        return Stream.of(q, state, template, programme).anyMatch(filter -> filter != null && !filter.isBlank());
    }

    public List<MailLogRow> getRows() {
        return list.items();
    }

    public long getTotal() {
        return list.total();
    }

    public PagedList<MailLogRow> getList() {
        return list;
    }

    public @Nullable MailStanding getStanding() {
        return standing;
    }

    public List<String> getTemplates() {
        return templates;
    }

    public MailState[] getStates() {
        return MailState.values();
    }

    public @Nullable String getQ() {
        return q;
    }

    public void setQ(@Nullable String q) {
        this.q = q;
    }

    public @Nullable String getState() {
        return state;
    }

    public void setState(@Nullable String state) {
        this.state = state;
    }

    public @Nullable String getTemplate() {
        return template;
    }

    public void setTemplate(@Nullable String template) {
        this.template = template;
    }

    public @Nullable String getProgramme() {
        return programme;
    }

    public void setProgramme(@Nullable String programme) {
        this.programme = programme;
    }

    public @Nullable String getSort() {
        return sort;
    }

    public void setSort(@Nullable String sort) {
        this.sort = sort;
    }

    public @Nullable String getPage() {
        return page;
    }

    public void setPage(@Nullable String page) {
        this.page = page;
    }
}
