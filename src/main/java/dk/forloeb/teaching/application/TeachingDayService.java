package dk.forloeb.teaching.application;

import dk.forloeb.identity.application.AuditTrail;
import dk.forloeb.identity.application.RequiresPermission;
import dk.forloeb.identity.domain.Permission;
import dk.forloeb.programme.application.ProgrammeService;
import dk.forloeb.programme.domain.ProgrammeChange;
import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Input;
import dk.forloeb.shared.Page;
import dk.forloeb.shared.Violations;
import dk.forloeb.teaching.domain.Place;
import dk.forloeb.teaching.domain.TeachingDay;
import dk.forloeb.teaching.domain.TeachingDayContent;
import dk.forloeb.teaching.domain.TeachingDayFilter;
import dk.forloeb.teaching.domain.TeachingDayRepository;
import dk.forloeb.teaching.domain.TeachingTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** When and where programmes teach. A municipal contact sees the days of the own municipality's programmes only. */
@ApplicationScoped
@Transactional
public class TeachingDayService {

    @Inject
    TeachingDayRepository days;

    @Inject
    ProgrammeService programmes;

    @Inject
    TeachingDayMails mails;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * One page of the days, cancelled ones included.
     *
     * @throws DomainException NOT_FOUND for a programme that is not there or may not be seen
     */
    @RequiresPermission(Permission.VIEW_TEACHING_DAYS)
    public Page<TeachingDayRow> search(TeachingDayQuery query) {
        TeachingDayFilter filter = new TeachingDayFilter(
                programmesOf(query), query.from(), query.to(), query.descending(), query.offset(), query.limit());
        Page<TeachingDay> page = days.search(filter);
        return new Page<>(page.items().stream().map(TeachingDayRow::of).toList(), page.total());
    }

    /** @throws DomainException NOT_FOUND {@code teaching-day-not-found}, also where the day may not be seen */
    @RequiresPermission(Permission.VIEW_TEACHING_DAYS)
    public TeachingDayRow get(UUID id) {
        return TeachingDayRow.of(find(id));
    }

    /**
     * Plans a new day.
     *
     * @throws DomainException INVALID with all faults; RULE {@code end-before-start} at {@code end}; NOT_FOUND for a
     *     programme that is not there; CONFLICT {@code programme-completed} or {@code programme-archived}
     */
    @RequiresPermission(Permission.EDIT_TEACHING_DAYS)
    public TeachingDayRow create(TeachingDayCommand command) {
        Checked checked = check(command);
        if (command.cancelled()) {
            throw DomainException.ruleAt("status", "new-teaching-day-cancelled");
        }
        programmes.require(checked.programmeId(), ProgrammeChange.TEACHING);
        TeachingDay day = new TeachingDay(
                checked.programmeId(),
                checked.time(),
                checked.place(),
                checked.content(),
                command.madeUp(),
                clock.instant());
        days.add(day);
        days.flush();
        audit.record(
                "teaching-day.created", "teaching-day", day.id(), day.content().title());
        return TeachingDayRow.of(day);
    }

    /**
     * Plans a day anew, or calls it off. Refuses like {@link #create}.
     *
     * @param tell whether participants and contacts get a mail; none is sent where neither time nor place changed, or where
     *     the day was and is over
     * @throws DomainException STALE if {@code expectedVersion} is not the present one; CONFLICT
     *     {@code teaching-day-cancelled}; RULE {@code teaching-day-keeps-programme}
     */
    @RequiresPermission(Permission.EDIT_TEACHING_DAYS)
    public TeachingDayRow edit(UUID id, long expectedVersion, TeachingDayCommand command, boolean tell) {
        TeachingDay day = find(id, expectedVersion);
        Checked checked = check(command);
        if (!day.programmeId().equals(checked.programmeId())) {
            throw DomainException.ruleAt("programmeId", "teaching-day-keeps-programme");
        }
        programmes.require(day.programmeId(), ProgrammeChange.TEACHING);
        Standing before = Standing.of(day);
        day.plan(checked.time(), checked.place(), checked.content(), clock.instant());
        if (command.cancelled()) {
            day.cancel(clock.instant());
        }
        days.flush();
        if (tell) {
            tell(day, before);
        }
        if (day.version() != expectedVersion) {
            audit.record(
                    "teaching-day.changed", "teaching-day", id, day.content().title());
        }
        return TeachingDayRow.of(day);
    }

    /**
     * Calls a day off; it stays, marked as cancelled. Does nothing to one that is called off already.
     *
     * @param tell whether participants and contacts get a mail; none is sent for a day that is over
     * @throws DomainException STALE if {@code expectedVersion} is not the present one; CONFLICT
     *     {@code programme-completed} or {@code programme-archived}
     */
    @RequiresPermission(Permission.EDIT_TEACHING_DAYS)
    public TeachingDayRow cancel(UUID id, long expectedVersion, boolean tell) {
        TeachingDay day = find(id, expectedVersion);
        programmes.require(day.programmeId(), ProgrammeChange.TEACHING);
        Standing before = Standing.of(day);
        day.cancel(clock.instant());
        days.flush();
        if (tell) {
            tell(day, before);
        }
        if (day.version() != expectedVersion) {
            audit.record(
                    "teaching-day.cancelled", "teaching-day", id, day.content().title());
        }
        return TeachingDayRow.of(day);
    }

    /** What people had in their calendars. */
    private record Standing(int sequence, TeachingTime time, String words) {
        static Standing of(TeachingDay day) {
            return new Standing(day.sequence(), day.time(), TeachingDayMails.words(day));
        }
    }

    private void tell(TeachingDay day, Standing before) {
        Instant now = clock.instant();
        boolean over = !before.time().endInstant().isAfter(now)
                && !day.time().endInstant().isAfter(now);
        if (over || day.sequence() == before.sequence()) {
            return;
        }
        if (day.isCancelled()) {
            mails.cancelled(day, before.words());
        } else if (!TeachingDayMails.words(day).equals(before.words())) {
            // A new link to join by stands on the own page; nobody's calendar entry is wrong for it.
            mails.changed(day, before.words());
        }
    }

    private record Checked(UUID programmeId, TeachingTime time, Place place, TeachingDayContent content) {}

    private static Checked check(TeachingDayCommand command) {
        Violations violations = new Violations();
        UUID programmeId = violations.check(() -> Input.present("programmeId", command.programmeId()));
        TeachingDayContent content = violations.check(() ->
                new TeachingDayContent(command.title(), command.agenda(), command.teachers(), command.capacity()));
        Place place = violations.check(() -> new Place(command.place(), command.placeName(), command.joinUrl()));
        TeachingTime time = violations.check(() -> new TeachingTime(command.start(), command.end()));
        violations.refuseAny();
        return new Checked(programmeId, time, place, content);
    }

    private @Nullable Set<UUID> programmesOf(TeachingDayQuery query) {
        if (query.programmeId() != null) {
            programmes.get(query.programmeId());
            return Set.of(query.programmeId());
        }
        return programmes.limit().orElse(null);
    }

    private TeachingDay find(UUID id) {
        return days.find(id)
                .filter(this::isVisible)
                .orElseThrow(() -> DomainException.notFound("teaching-day-not-found"));
    }

    private boolean isVisible(TeachingDay day) {
        return programmes.limit().map(only -> only.contains(day.programmeId())).orElse(true);
    }

    private TeachingDay find(UUID id, long expectedVersion) {
        TeachingDay day = find(id);
        if (day.version() != expectedVersion) {
            throw DomainException.stale("stale-version");
        }
        return day;
    }
}
