package dk.forloeb.programme.faces;

import dk.forloeb.programme.application.ProgrammeRow;
import dk.forloeb.programme.application.ProgrammeService;
import dk.forloeb.programme.application.ProvisionRow;
import dk.forloeb.programme.application.ProvisionService;
import dk.forloeb.programme.domain.ProgrammeKind;
import dk.forloeb.programme.domain.ProgrammeQuery;
import dk.forloeb.programme.domain.ProgrammeQuery.Sort;
import dk.forloeb.programme.domain.ProgrammeState;
import dk.forloeb.shared.faces.PagedList;
import dk.forloeb.shared.faces.Query;
import dk.forloeb.shared.faces.SortChoice;
import dk.forloeb.shared.rest.ApiNames;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The list of programmes; search, filters, order and page stand in the address, and what makes no sense there is ignored. */
@Named
@RequestScoped
public class ProgrammeListBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final SortChoice<Sort> LATEST_FIRST = new SortChoice<>(Sort.START, true);

    @Inject
    ProgrammeService programmes;

    @Inject
    ProvisionService provisionService;

    private @Nullable String q;
    private @Nullable String kind;
    private @Nullable String state;
    private @Nullable String year;
    private @Nullable String provision;
    private @Nullable String sort;
    private @Nullable String page;

    private transient PagedList<ProgrammeRow> list = PagedList.empty();
    private List<Integer> years = List.of();
    private List<ProvisionRow> provisions = List.of();

    /** Called when the address is read. */
    public void load() {
        Query.sortedBy("-start");
        SortChoice<Sort> order = SortChoice.of(Sort.class, sort, LATEST_FIRST);
        ProgrammeQuery query = new ProgrammeQuery(
                q,
                parsed(ProgrammeKind.class, kind),
                parsed(ProgrammeState.class, state),
                year != null && year.matches("\\d{4}") ? Integer.valueOf(year) : null,
                provision != null && provision.matches("[0-9a-f-]{36}") ? UUID.fromString(provision) : null,
                null,
                order.by(),
                order.descending());
        list = PagedList.read(page, (offset, limit) -> programmes.search(query, offset, limit));
        years = new ArrayList<>(programmes.years());
        Collections.reverse(years);
        provisions = provisionService.list(null);
    }

    private static <E extends Enum<E>> @Nullable E parsed(Class<E> type, @Nullable String name) {
        return name == null ? null : ApiNames.parse(type, name).orElse(null);
    }

    /** Whether anything narrows the list. */
    public boolean isFiltered() {
        return Stream.of(q, kind, state, year, provision).anyMatch(filter -> filter != null && !filter.isBlank());
    }

    public List<ProgrammeRow> getRows() {
        return list.items();
    }

    public long getTotal() {
        return list.total();
    }

    public PagedList<ProgrammeRow> getList() {
        return list;
    }

    public List<Integer> getYears() {
        return years;
    }

    public List<ProvisionRow> getProvisions() {
        return provisions;
    }

    public ProgrammeKind[] getKinds() {
        return ProgrammeKind.values();
    }

    public ProgrammeState[] getStates() {
        return ProgrammeState.values();
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

    public @Nullable String getState() {
        return state;
    }

    public void setState(@Nullable String state) {
        this.state = state;
    }

    public @Nullable String getYear() {
        return year;
    }

    public void setYear(@Nullable String year) {
        this.year = year;
    }

    public @Nullable String getProvision() {
        return provision;
    }

    public void setProvision(@Nullable String provision) {
        this.provision = provision;
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
