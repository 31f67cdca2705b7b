package dk.forloeb.programme.faces;

import dk.forloeb.programme.application.InitiativeDetail;
import dk.forloeb.programme.application.InitiativeService;
import dk.forloeb.programme.domain.InitiativeKinds;
import dk.forloeb.programme.domain.InitiativeQuery;
import dk.forloeb.programme.domain.InitiativeQuery.Sort;
import dk.forloeb.programme.domain.LeadAuthority;
import dk.forloeb.shared.faces.PagedList;
import dk.forloeb.shared.faces.Query;
import dk.forloeb.shared.faces.SortChoice;
import dk.forloeb.shared.rest.ApiNames;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The portfolio; search, filters, order and page stand in the address. */
@Named
@RequestScoped
public class InitiativeListBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    InitiativeService initiatives;

    private @Nullable String q;
    private @Nullable String kind;
    private @Nullable String lead;
    private @Nullable String sort;
    private @Nullable String page;

    private transient PagedList<InitiativeDetail> list = PagedList.empty();

    /** Called when the address is read. */
    public void load() {
        Query.sortedBy("title");
        SortChoice<Sort> order = SortChoice.of(Sort.class, sort, new SortChoice<>(Sort.TITLE, false));
        LeadAuthority authority =
                lead == null ? null : ApiNames.parse(LeadAuthority.class, lead).orElse(null);
        String wanted = kind == null || kind.isBlank() ? null : kind;
        InitiativeQuery query = new InitiativeQuery(q, wanted, authority, order.by(), order.descending());
        list = PagedList.read(page, (offset, limit) -> initiatives.search(query, offset, limit));
    }

    /** Whether anything narrows the list. */
    public boolean isFiltered() {
        return Stream.of(q, kind, lead).anyMatch(filter -> filter != null && !filter.isBlank());
    }

    public List<InitiativeDetail> getRows() {
        return list.items();
    }

    public long getTotal() {
        return list.total();
    }

    public PagedList<InitiativeDetail> getList() {
        return list;
    }

    public List<String> getKinds() {
        return InitiativeKinds.KNOWN;
    }

    public LeadAuthority[] getAuthorities() {
        return LeadAuthority.values();
    }

    public @Nullable String getQ() {
        return q;
    }

    public void setQ(@Nullable String q) {
        this.q = q;
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }

    public @Nullable String getLead() {
        return lead;
    }

    public void setLead(@Nullable String lead) {
        this.lead = lead;
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
