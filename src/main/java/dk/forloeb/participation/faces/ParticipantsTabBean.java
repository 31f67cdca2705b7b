package dk.forloeb.participation.faces;

import dk.forloeb.identity.application.CurrentUser;
import dk.forloeb.identity.domain.Permission;
import dk.forloeb.participation.application.DuplicateService;
import dk.forloeb.participation.application.NeedsService;
import dk.forloeb.participation.application.ParticipantQuery;
import dk.forloeb.participation.application.ParticipantRow;
import dk.forloeb.participation.application.ParticipantService;
import dk.forloeb.participation.application.ParticipationRow;
import dk.forloeb.participation.application.ParticipationService;
import dk.forloeb.participation.application.SeatPlanRow;
import dk.forloeb.participation.application.SeatPlanRow.MunicipalitySeats;
import dk.forloeb.participation.application.SeatPlanService;
import dk.forloeb.participation.domain.EnrolmentStatus;
import dk.forloeb.participation.domain.ParticipantFilter.Order;
import dk.forloeb.participation.domain.ParticipantRole;
import dk.forloeb.programme.application.ProgrammeService;
import dk.forloeb.programme.domain.ProgrammeChange;
import dk.forloeb.shared.ClockProducer;
import dk.forloeb.shared.faces.PagedList;
import dk.forloeb.shared.faces.Query;
import dk.forloeb.shared.rest.ApiNames;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
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
    private SeatPlanService plans;

    @Inject
    private DuplicateService duplicates;

    @Inject
    private NeedsService needs;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    private @Nullable String query;
    private @Nullable String municipality;
    private @Nullable ParticipantRole role;
    private EnrolmentStatus status = EnrolmentStatus.ENROLLED;
    private boolean open;
    private int shared;
    private transient PagedList<ParticipantRow> list = PagedList.empty();
    private transient List<ParticipationRow> municipalities = List.of();
    private transient @Nullable SeatPlanRow seats;

    @PostConstruct
    void load() {
        UUID programmeId = programmeId();
        municipalities = participations.list(programmeId);
        open = programmes.accepts(programmeId, ProgrammeChange.PARTICIPATION);
        query = Query.parameter("q");
        municipality = Query.parameter("municipality");
        String roleKey = Query.parameter("role");
        role = roleKey == null
                ? null
                : ApiNames.parse(ParticipantRole.class, roleKey).orElse(null);
        String statusKey = Query.parameter("status");
        status = statusKey == null
                ? EnrolmentStatus.ENROLLED
                : ApiNames.parse(EnrolmentStatus.class, statusKey).orElse(EnrolmentStatus.ENROLLED);
        Query.sortedBy(status == EnrolmentStatus.WAITING ? "queue" : "name");
        seats = plans.get(programmeId);
        shared = isSeatsEditable() ? duplicates.of(programmeId).size() : 0;
        list = PagedList.read(
                Query.parameter("page"), (offset, limit) -> participants.search(query(programmeId, offset, limit)));
    }

    private ParticipantQuery query(UUID programmeId, int offset, int limit) {
        String sort = Query.parameter("sort");
        boolean descending = sort != null && sort.startsWith("-");
        return new ParticipantQuery(
                programmeId, municipality, role, status, query, order(sort), descending, offset, limit);
    }

    private Order order(@Nullable String sort) {
        String key = sort == null ? "" : sort.replaceFirst("^-", "").toUpperCase(Locale.ROOT);
        return switch (key) {
            case "EMAIL" -> Order.EMAIL;
            case "MUNICIPALITY" -> Order.MUNICIPALITY;
            case "ROLE" -> Order.ROLE;
            case "NAME" -> Order.NAME;
            default -> status == EnrolmentStatus.WAITING ? Order.QUEUE : Order.NAME;
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

    /** How many people there are without any filter, by where their enrolment stands. */
    public long getAll() {
        return count(status);
    }

    private long count(EnrolmentStatus which) {
        return municipalities.stream()
                .mapToLong(row -> switch (which) {
                    case ENROLLED -> row.participants();
                    case WAITING -> row.waiting();
                    case CANCELLED -> row.cancelled();
                })
                .sum();
    }

    public long getEnrolled() {
        return count(EnrolmentStatus.ENROLLED);
    }

    public long getWaiting() {
        return count(EnrolmentStatus.WAITING);
    }

    public long getCancelled() {
        return count(EnrolmentStatus.CANCELLED);
    }

    public EnrolmentStatus getStatus() {
        return status;
    }

    /** Seats in all, taken seats and deadlines. */
    public @Nullable SeatPlanRow getSeats() {
        return seats;
    }

    /** The quota of a municipal contact's municipality; null for others and where there is none. */
    public @Nullable MunicipalitySeats getOwnSeats() {
        return currentUser.municipality().isEmpty() || seats == null
                ? null
                : seats.municipalities().stream()
                        .filter(own -> own.seats() != null)
                        .findFirst()
                        .orElse(null);
    }

    /** Whether it is too late for municipal contacts to enrol. */
    public boolean isEnrolmentOver() {
        return seats != null && isOver(seats.enrolUntil());
    }

    /** Whether it is too late for municipal contacts and people to cancel. */
    public boolean isCancellationOver() {
        return seats != null && isOver(seats.cancelUntil());
    }

    private boolean isOver(@Nullable LocalDate lastDay) {
        return lastDay != null
                && LocalDate.now(clock.withZone(ClockProducer.ZONE)).isAfter(lastDay);
    }

    /** Whether somebody has a seat, waits or cancelled. */
    public boolean isAnybody() {
        return getEnrolled() + getWaiting() + getCancelled() > 0;
    }

    /** How many of those who cancelled are only counted any more. */
    public long getForgotten() {
        return isFiltered() ? 0 : getCancelled() - list.total();
    }

    /** How many addresses two municipalities enrolled; the authority alone is told. */
    public int getShared() {
        return shared;
    }

    /** Whether there is anything to read about what people need; the municipalities do not read it. */
    public boolean isNeedsVisible() {
        return currentUser.municipality().isEmpty()
                && currentUser.may(Permission.VIEW_PARTICIPANTS)
                && !needs.ofProgramme(programmeId()).isEmpty();
    }

    private static UUID programmeId() {
        return ApiNames.pathId(String.valueOf(Faces.getRequestParameter("id")), "programme-not-found");
    }

    public boolean isSeatsEditable() {
        return open && currentUser.may(Permission.EDIT_PROGRAMMES);
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

    /** The filter of the list, to be put behind the address of the file. */
    public String getExportFilter() {
        StringBuilder filter = new StringBuilder("&status=" + ApiNames.of(status));
        for (String name : List.of("q", "municipality", "role")) {
            String given = Query.parameter(name);
            if (given != null) {
                filter.append('&').append(name).append('=').append(URLEncoder.encode(given, StandardCharsets.UTF_8));
            }
        }
        return filter.toString();
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
        boolean late = isEnrolmentOver() && !currentUser.may(Permission.EDIT_PROGRAMMES);
        return open && isEditable() && !late;
    }
}
