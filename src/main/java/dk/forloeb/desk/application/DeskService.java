package dk.forloeb.desk.application;

import dk.forloeb.evaluation.application.SurveyQuery;
import dk.forloeb.evaluation.application.SurveyRow;
import dk.forloeb.evaluation.application.SurveyService;
import dk.forloeb.evaluation.domain.SurveySort;
import dk.forloeb.evaluation.domain.SurveyState;
import dk.forloeb.identity.application.CurrentUser;
import dk.forloeb.identity.application.RequiresPermission;
import dk.forloeb.identity.domain.Permission;
import dk.forloeb.participation.application.ParticipantService;
import dk.forloeb.participation.application.ParticipationService;
import dk.forloeb.programme.application.ProgrammeRow;
import dk.forloeb.programme.application.ProgrammeService;
import dk.forloeb.programme.domain.ProgrammeQuery;
import dk.forloeb.programme.domain.ProgrammeState;
import dk.forloeb.shared.ClockProducer;
import dk.forloeb.teaching.application.TeachingDayQuery;
import dk.forloeb.teaching.application.TeachingDayRow;
import dk.forloeb.teaching.application.TeachingDayService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks across the capabilities on behalf of one person; a municipal contact sees the own municipality's part. */
@ApplicationScoped
@Transactional
@RequiresPermission(Permission.VIEW_PROGRAMMES)
public class DeskService {

    private static final int ALL = 200;
    private static final int COMING_WEEKS = 8;
    private static final int COMING_DAYS = 6;

    /** An evaluation that is open for longer gets hardly any more answers. */
    private static final int LONG_OPEN_DAYS = 21;

    private static final Set<ProgrammeState> ACTIVE = EnumSet.range(ProgrammeState.PLANNED, ProgrammeState.EVALUATING);

    @Inject
    ProgrammeService programmes;

    @Inject
    ParticipationService participations;

    @Inject
    ParticipantService participants;

    @Inject
    TeachingDayService days;

    @Inject
    SurveyService surveys;

    @Inject
    OfferTasks offerTasks;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /** The overview of the person who asks. */
    public DeskOverview overview() {
        List<ProgrammeSummary> active = active();
        List<SurveyRow> open = surveys(SurveyState.OPEN);
        List<TeachingDayRow> coming = coming();
        return new DeskOverview(tasks(active, open), coming, open, active, titles(open, coming));
    }

    /**
     * The programmes in which a municipality takes part, the latest first.
     *
     * @throws dk.forloeb.shared.DomainException FORBIDDEN for a contact of another municipality
     */
    public List<ProgrammeRow> programmesOf(String municipalityCode) {
        Set<UUID> own = participations.programmesOf(municipalityCode);
        return search(ProgrammeQuery.Sort.START, true).stream()
                .filter(programme -> own.contains(programme.id()))
                .toList();
    }

    /** How much of each kind a programme has. */
    public ProgrammeCounts counts(UUID programmeId) {
        TeachingDayQuery allDays = new TeachingDayQuery(programmeId, null, null, false, 0, 1);
        SurveyQuery allSurveys = new SurveyQuery(null, null, programmeId, null, SurveySort.TITLE, false, 0, 1);
        return new ProgrammeCounts(
                participations.counts(List.of(programmeId)).getOrDefault(programmeId, 0L),
                participants.count(programmeId),
                days.search(allDays).total(),
                surveys.search(allSurveys).total());
    }

    private List<ProgrammeSummary> active() {
        List<ProgrammeRow> rows = search(ProgrammeQuery.Sort.START, false).stream()
                .filter(programme -> ACTIVE.contains(programme.state()))
                .toList();
        Map<UUID, Long> municipalities =
                participations.counts(rows.stream().map(ProgrammeRow::id).toList());
        return rows.stream()
                .map(row -> new ProgrammeSummary(
                        row, municipalities.getOrDefault(row.id(), 0L), participants.count(row.id())))
                .toList();
    }

    private List<ProgrammeRow> search(ProgrammeQuery.Sort sort, boolean descending) {
        return programmes
                .search(new ProgrammeQuery(null, null, null, null, null, null, sort, descending), 0, ALL)
                .items();
    }

    private List<TeachingDayRow> coming() {
        LocalDateTime now = LocalDateTime.now(clock.withZone(ClockProducer.ZONE));
        TeachingDayQuery query = new TeachingDayQuery(null, now, now.plusWeeks(COMING_WEEKS), false, 0, COMING_DAYS);
        return days.search(query).items();
    }

    private List<SurveyRow> surveys(SurveyState state) {
        return surveys.search(new SurveyQuery(null, state, null, null, SurveySort.TITLE, false, 0, ALL))
                .items();
    }

    private List<DeskTask> tasks(List<ProgrammeSummary> active, List<SurveyRow> open) {
        List<DeskTask> tasks = new ArrayList<>();
        if (currentUser.may(Permission.RUN_SURVEYS)) {
            open.stream().filter(this::isReadyToClose).forEach(s -> tasks.add(task(DeskTaskKind.CLOSE_SURVEY, s)));
            surveys(SurveyState.DRAFT).forEach(s -> tasks.add(task(DeskTaskKind.OPEN_SURVEY, s)));
        }
        active.forEach(programme -> waiting(programme).stream()
                .map(kind -> new DeskTask(
                        kind, programme.programme().id(), programme.programme().title()))
                .forEach(tasks::add));
        tasks.addAll(offerTasks.of(active));
        tasks.sort(Comparator.comparing(DeskTask::kind));
        return tasks;
    }

    private static DeskTask task(DeskTaskKind kind, SurveyRow survey) {
        return new DeskTask(kind, survey.id(), survey.title());
    }

    private boolean isReadyToClose(SurveyRow survey) {
        Integer invited = survey.invited();
        boolean complete = invited != null && invited > 0 && survey.responses() == invited;
        boolean longOpen = survey.openedOn() != null
                && survey.openedOn().plusDays(LONG_OPEN_DAYS).isBefore(today());
        return complete || longOpen;
    }

    /** A municipal contact enrols people; the other steps are the authority's. */
    private Set<DeskTaskKind> waiting(ProgrammeSummary summary) {
        if (currentUser.municipality().isPresent()) {
            return summary.participants() == 0 ? EnumSet.of(DeskTaskKind.ENROL_PARTICIPANTS) : Set.of();
        }
        return currentUser.may(Permission.EDIT_PROGRAMMES) ? standing(summary).tasks(today()) : Set.of();
    }

    private ProgrammeStanding standing(ProgrammeSummary summary) {
        ProgrammeRow programme = summary.programme();
        List<SurveyRow> evaluations = surveys.search(
                        new SurveyQuery(null, null, programme.id(), null, SurveySort.TITLE, false, 0, ALL))
                .items();
        long held = days.search(new TeachingDayQuery(programme.id(), null, null, false, 0, ALL)).items().stream()
                .filter(day -> !day.cancelled())
                .count();
        return new ProgrammeStanding(
                programme.state(),
                programme.startsOn(),
                programme.endsOn(),
                summary.municipalities(),
                summary.participants(),
                held,
                evaluations.size(),
                evaluations.stream()
                        .filter(s -> s.state() != SurveyState.CLOSED)
                        .count());
    }

    private Map<UUID, String> titles(List<SurveyRow> open, List<TeachingDayRow> coming) {
        Set<UUID> ids = Stream.concat(
                        open.stream().map(SurveyRow::programmeId).filter(id -> id != null),
                        coming.stream().map(TeachingDayRow::programmeId))
                .collect(Collectors.toSet());
        return programmes.titles(ids);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ClockProducer.ZONE));
    }
}
