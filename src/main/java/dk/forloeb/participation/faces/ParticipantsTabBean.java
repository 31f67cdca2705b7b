package dk.forloeb.participation.faces;

import dk.forloeb.identity.application.CurrentUser;
import dk.forloeb.identity.domain.Permission;
import dk.forloeb.participation.application.ParticipantQuery;
import dk.forloeb.participation.application.ParticipantRow;
import dk.forloeb.participation.application.ParticipantService;
import dk.forloeb.participation.application.ParticipationRow;
import dk.forloeb.participation.application.ParticipationService;
import dk.forloeb.participation.domain.ParticipantFilter.Order;
import dk.forloeb.participation.domain.ParticipantRole;
import dk.forloeb.programme.application.ProgrammeService;
import dk.forloeb.programme.domain.ProgrammeChange;
import dk.forloeb.shared.faces.PagedList;
import dk.forloeb.shared.faces.Query;
import dk.forloeb.shared.rest.ApiNames;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/**
 * The tab "participants" of a programme; filter, order and page stand in the address ({@code q}, {@code municipality},
 * {@code role}, {@code sort}, {@code page}), and what makes no sense there is left out of account.
 */
@Named
@RequestScoped
public class ParticipantsTabBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ParticipantService participants;

    @Inject
    private ParticipationService participations;

    @Inject
    private ProgrammeService programmes;

    @Inject
    private CurrentUser currentUser;

    private @Nullable String query;
    private @Nullable String municipality;
    private @Nullable ParticipantRole role;
    private boolean open;
    private transient PagedList<ParticipantRow> list = PagedList.empty();
    private transient List<ParticipationRow> municipalities = List.of();

    @PostConstruct
    void load() {
        UUID programmeId = ApiNames.pathId(Faces.getRequestParameter("id"), "programme-not-found");
        municipalities = participations.list(programmeId);
        open = programmes.accepts(programmeId, ProgrammeChange.PARTICIPATION);
        query = Query.parameter("q");
        municipality = Query.parameter("municipality");
        String roleKey = Query.parameter("role");
        role = roleKey == null
                ? null
                : ApiNames.parse(ParticipantRole.class, roleKey).orElse(null);
        Query.sortedBy("name");
        list = PagedList.read(
                Query.parameter("page"), (offset, limit) -> participants.search(query(programmeId, offset, limit)));
    }

    private ParticipantQuery query(UUID programmeId, int offset, int limit) {
        String sort = Query.parameter("sort");
        boolean descending = sort != null && sort.startsWith("-");
        return new ParticipantQuery(programmeId, municipality, role, query, order(sort), descending, offset, limit);
    }

    private static Order order(@Nullable String sort) {
        String key = sort == null ? "" : sort.replaceFirst("^-", "").toUpperCase(Locale.ROOT);
        return switch (key) {
            case "EMAIL" -> Order.EMAIL;
            case "MUNICIPALITY" -> Order.MUNICIPALITY;
            case "ROLE" -> Order.ROLE;
            default -> Order.NAME;
        };
    }

    public PagedList<ParticipantRow> getList() {
        return list;
    }

    public List<ParticipantRow> getRows() {
        return list.items();
    }

    /** How many people match. */
    public long getTotal() {
        return list.total();
    }

    /** How many people there are without any filter. */
    public long getAll() {
        return municipalities.stream().mapToLong(ParticipationRow::participants).sum();
    }

    public boolean isFiltered() {
        return query != null || municipality != null || role != null;
    }

    /** The municipalities to choose among, with how many people each has. */
    public List<ParticipationRow> getMunicipalities() {
        return municipalities;
    }

    public ParticipantRole[] getRoles() {
        return ParticipantRole.values();
    }

    public @Nullable String getQuery() {
        return query;
    }

    public @Nullable String getMunicipality() {
        return municipality;
    }

    public @Nullable ParticipantRole getRole() {
        return role;
    }

    public boolean isAnyMadeUp() {
        return list.items().stream().anyMatch(ParticipantRow::madeUp);
    }

    /** Whether there is a way to each person, who can be removed whatever the state of the programme. */
    public boolean isEditable() {
        return currentUser.may(Permission.EDIT_PARTICIPANTS);
    }

    public boolean isAddable() {
        return open && isEditable();
    }
}
