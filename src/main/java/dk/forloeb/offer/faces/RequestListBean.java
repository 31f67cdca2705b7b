package dk.forloeb.offer.faces;

import dk.forloeb.offer.application.RequestRow;
import dk.forloeb.offer.application.RequestService;
import dk.forloeb.offer.domain.RequestFilter;
import dk.forloeb.offer.domain.RequestState;
import dk.forloeb.shared.faces.PagedList;
import dk.forloeb.shared.faces.Query;
import dk.forloeb.shared.rest.ApiNames;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The list of municipalities' requests; search, filter and page stand in the address. */
@Named
@RequestScoped
public class RequestListBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RequestService requests;

    private @Nullable String query;
    private @Nullable RequestState state;
    private transient PagedList<RequestRow> list = PagedList.empty();

    /** Reads the page that the address asks for; what makes no sense there counts as not asked. */
    public void load() {
        query = Query.parameter("q");
        String key = Query.parameter("state");
        state = key == null ? null : ApiNames.parse(RequestState.class, key).orElse(null);
        RequestFilter filter = new RequestFilter(query, state, false);
        list = PagedList.read(Query.parameter("page"), (offset, limit) -> requests.search(filter, offset, limit));
    }

    public PagedList<RequestRow> getList() {
        return list;
    }

    public List<RequestRow> getRows() {
        return list.items();
    }

    public long getTotal() {
        return list.total();
    }

    public boolean isFiltered() {
        return query != null || state != null;
    }

    public @Nullable String getQuery() {
        return query;
    }

    public @Nullable RequestState getState() {
        return state;
    }

    public RequestState[] getStates() {
        return RequestState.values();
    }

    /** How a state stands in the address. */
    public String key(RequestState candidate) {
        return String.valueOf(ApiNames.of(candidate));
    }
}
