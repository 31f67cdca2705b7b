package dk.forloeb.identity.faces;

import dk.forloeb.identity.application.AccountQuery;
import dk.forloeb.identity.application.AccountService;
import dk.forloeb.identity.application.AccountView;
import dk.forloeb.identity.domain.Role;
import dk.forloeb.shared.faces.PagedList;
import dk.forloeb.shared.faces.Query;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The list of accounts; what it shows stands in the address. */
@Named
@RequestScoped
public class AccountListBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient AccountService accountService;

    private transient PagedList<AccountView> list = PagedList.empty();
    private transient Map<String, String> municipalities = Map.of();

    public void load() {
        AccountQuery query = new AccountQuery(getText(), role(), active(), Query.parameter("sort"));
        Query.sortedBy("name");
        list = PagedList.read(Query.parameter("page"), (offset, limit) -> accountService.search(query, offset, limit));
        municipalities = accountService.municipalities();
    }

    public @Nullable String getText() {
        return Query.parameter("q");
    }

    /** The name of the role asked for, or nothing. */
    public @Nullable String getRole() {
        Role role = role();
        return role == null ? null : role.name();
    }

    /** {@code active}, {@code inactive} or nothing. */
    public @Nullable String getStatus() {
        Boolean active = active();
        return active == null ? null : active ? "active" : "inactive";
    }

    public Role[] getRoles() {
        return Role.values();
    }

    public List<AccountView> getRows() {
        return list.items();
    }

    public String municipalityName(@Nullable String code) {
        return code == null ? "" : municipalities.getOrDefault(code, code);
    }

    public long getTotal() {
        return list.total();
    }

    public PagedList<AccountView> getList() {
        return list;
    }

    /** Whether anything narrows the list. */
    public boolean isFiltered() {
        return getText() != null || role() != null || active() != null;
    }

    private @Nullable Role role() {
        String name = Query.parameter("role");
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Boolean active() {
        String status = Query.parameter("status");
        return status == null || !status.matches("active|inactive") ? null : status.equals("active");
    }
}
