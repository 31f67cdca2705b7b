package dk.forloeb.evaluation.faces;

import dk.forloeb.evaluation.application.SurveyQuery;
import dk.forloeb.evaluation.application.SurveyRow;
import dk.forloeb.evaluation.application.SurveyService;
import dk.forloeb.evaluation.domain.SurveySort;
import dk.forloeb.evaluation.domain.SurveyState;
import dk.forloeb.identity.application.CurrentUser;
import dk.forloeb.identity.domain.Permission;
import dk.forloeb.programme.application.ProgrammeService;
import dk.forloeb.shared.faces.PagedList;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The list of evaluations; search, filter, sorting and page stand in the address. */
@Named
@RequestScoped
public class EvaluationListBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String NEWEST_FIRST = "-created";

    @Inject
    private transient SurveyService surveys;

    @Inject
    private transient ProgrammeService programmes;

    @Inject
    private transient CurrentUser user;

    private @Nullable String query;
    private @Nullable String state;
    private @Nullable String sort;
    private @Nullable String page;
    private transient PagedList<SurveyRow> list = PagedList.empty();
    private transient Map<UUID, String> titles = Map.of();

    /** Reads the page that the address asks for; what is unknown in the address counts as not asked. */
    public void load() {
        list = PagedList.read(
                page,
                (offset, limit) -> surveys.search(
                        new SurveyQuery(query, stateAsked(), null, null, sorting(), descending(), offset, limit)));
        titles = programmes.titles(list.items().stream()
                .map(SurveyRow::programmeId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    }

    private @Nullable SurveyState stateAsked() {
        return Arrays.stream(SurveyState.values())
                .filter(candidate -> candidate.name().equalsIgnoreCase(state))
                .findFirst()
                .orElse(null);
    }

    private SurveySort sorting() {
        String key = order().replaceFirst("^-", "").toUpperCase(Locale.ROOT);
        return Arrays.stream(SurveySort.values())
                .filter(candidate -> candidate.name().equals(key))
                .findFirst()
                .orElse(SurveySort.CREATED);
    }

    private boolean descending() {
        return order().startsWith("-");
    }

    private String order() {
        return sort == null || sort.isBlank() ? NEWEST_FIRST : sort;
    }

    public boolean isMayRun() {
        return user.may(Permission.RUN_SURVEYS);
    }

    /** Whether the address narrows the list down, so that an empty one means "nothing found". */
    public boolean isFiltered() {
        return query != null && !query.isBlank() || stateAsked() != null;
    }

    public List<SurveyRow> getRows() {
        return list.items();
    }

    /** The title of the programme that a survey evaluates; empty where it belongs to none. */
    public String programmeTitle(SurveyRow row) {
        return row.programmeId() == null ? "" : titles.getOrDefault(row.programmeId(), "");
    }

    /** Answers per hundred invited, rounded half up; null where nobody is invited. */
    public @Nullable Integer rate(SurveyRow row) {
        return SurveyFigures.rate(row);
    }

    public long getTotal() {
        return list.total();
    }

    public PagedList<SurveyRow> getList() {
        return list;
    }

    public List<SurveyState> getStates() {
        return List.of(SurveyState.values());
    }

    public @Nullable String getQuery() {
        return query;
    }

    public void setQuery(@Nullable String query) {
        this.query = query;
    }

    public @Nullable String getState() {
        return state;
    }

    public void setState(@Nullable String state) {
        this.state = state;
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
