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
import dk.forloeb.shared.Page;
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
    private static final int PAGE_SIZE = 25;

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
    private int page = 1;
    private boolean open;
    private transient Page<ParticipantRow> found = new Page<>(List.of(), 0);
    private transient List<ParticipationRow> municipalities = List.of();

    @PostConstruct
    void load() {
        UUID programmeId = ApiNames.pathId(Faces.getRequestParameter("id"), "programme-not-found");
        municipalities = participations.list(programmeId);
        open = programmes.accepts(programmeId, ProgrammeChange.PARTICIPATION);
        query = parameter("q");
        municipality = parameter("municipality");
        String roleKey = parameter("role");
        role = roleKey == null
                ? null
                : ApiNames.parse(ParticipantRole.class, roleKey).orElse(null);
        page = pageNumber(parameter("page"));
        found = participants.search(query(programmeId));
        if (page > getPages()) {
            page = getPages();
            found = participants.search(query(programmeId));
        }
    }

    private ParticipantQuery query(UUID programmeId) {
        String sort = parameter("sort");
        boolean descending = sort != null && sort.startsWith("-");
        return new ParticipantQuery(
                programmeId, municipality, role, query, order(sort), descending, (page - 1) * PAGE_SIZE, PAGE_SIZE);
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

    private static int pageNumber(@Nullable String text) {
        return text != null && text.matches("[1-9]\\d{0,5}") ? Integer.parseInt(text) : 1;
    }

    private static @Nullable String parameter(String name) {
        String text = Faces.getRequestParameter(name);
        return text == null || text.isBlank() ? null : text.strip();
    }

    public List<ParticipantRow> getRows() {
        return found.items();
    }

    /** How many people match. */
    public long getTotal() {
        return found.total();
    }

    /** How many people there are without any filter. */
    public long getAll() {
        return municipalities.stream().mapToLong(ParticipationRow::participants).sum();
    }

    public boolean isFiltered() {
        return query != null || municipality != null || role != null;
    }

    public int getPage() {
        return page;
    }

    public int getPages() {
        return (int) Math.max(1, (found.total() + PAGE_SIZE - 1) / PAGE_SIZE);
    }

    public int getFrom() {
        return (page - 1) * PAGE_SIZE + 1;
    }

    public int getTo() {
        return (page - 1) * PAGE_SIZE + found.items().size();
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
        return found.items().stream().anyMatch(ParticipantRow::madeUp);
    }

    /** Whether there is a way to each person, who can be removed whatever the state of the programme. */
    public boolean isEditable() {
        return currentUser.may(Permission.EDIT_PARTICIPANTS);
    }

    public boolean isAddable() {
        return open && isEditable();
    }
}
