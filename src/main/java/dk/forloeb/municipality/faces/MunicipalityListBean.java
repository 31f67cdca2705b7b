package dk.forloeb.municipality.faces;

import dk.forloeb.municipality.application.MunicipalityQuery;
import dk.forloeb.municipality.application.MunicipalityQuery.Sort;
import dk.forloeb.municipality.application.MunicipalityRow;
import dk.forloeb.municipality.application.MunicipalityService;
import dk.forloeb.municipality.application.RegionRow;
import dk.forloeb.municipality.domain.SizeGroup;
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

/** The list of municipalities; search, filters, order and page stand in the address. */
@Named
@RequestScoped
public class MunicipalityListBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    MunicipalityService municipalities;

    private @Nullable String q;
    private @Nullable String region;
    private @Nullable String size;
    private @Nullable String sort;
    private @Nullable String page;

    private transient PagedList<MunicipalityRow> list = PagedList.empty();
    private List<RegionRow> regions = List.of();

    /** Called when the address is read. */
    public void load() {
        Query.sortedBy("name");
        SortChoice<Sort> order = SortChoice.of(Sort.class, sort, new SortChoice<>(Sort.NAME, false));
        SizeGroup group =
                size == null ? null : ApiNames.parse(SizeGroup.class, size).orElse(null);
        MunicipalityQuery query = new MunicipalityQuery(q, region, group, order.by(), order.descending());
        list = PagedList.read(page, (offset, limit) -> municipalities.search(query, offset, limit));
        regions = municipalities.regions();
    }

    /** Whether anything narrows the list. */
    public boolean isFiltered() {
        return Stream.of(q, region, size).anyMatch(filter -> filter != null && !filter.isBlank());
    }

    public List<MunicipalityRow> getRows() {
        return list.items();
    }

    public long getTotal() {
        return list.total();
    }

    public PagedList<MunicipalityRow> getList() {
        return list;
    }

    public List<RegionRow> getRegions() {
        return regions;
    }

    public SizeGroup[] getSizes() {
        return SizeGroup.values();
    }

    public @Nullable String getQ() {
        return q;
    }

    public void setQ(@Nullable String q) {
        this.q = q;
    }

    public @Nullable String getRegion() {
        return region;
    }

    public void setRegion(@Nullable String region) {
        this.region = region;
    }

    public @Nullable String getSize() {
        return size;
    }

    public void setSize(@Nullable String size) {
        this.size = size;
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
