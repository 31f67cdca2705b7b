package dk.forloeb.teaching.faces;

import dk.forloeb.programme.application.ProgrammeService;
import dk.forloeb.programme.domain.ProgrammeFacts;
import dk.forloeb.shared.ClockProducer;
import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Texts;
import dk.forloeb.shared.Violation;
import dk.forloeb.shared.rest.ApiNames;
import dk.forloeb.teaching.application.TeachingDayCommand;
import dk.forloeb.teaching.application.TeachingDayRow;
import dk.forloeb.teaching.application.TeachingDayService;
import dk.forloeb.teaching.domain.PlaceType;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The form with which a teaching day is planned ({@code ?programme=}), changed or called off ({@code ?id=}). */
@Named
@ViewScoped
public class TeachingDayBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TeachingDayService days;

    @Inject
    private ProgrammeService programmes;

    @Inject
    private Clock clock;

    private @Nullable String id;
    private @Nullable String programme;
    private @Nullable String programmeTitle;
    private long version;
    private boolean cancelled;
    private boolean madeUp;
    private @Nullable String title;
    private @Nullable LocalDate date;
    private @Nullable LocalTime startTime = LocalTime.of(9, 0);
    private @Nullable LocalDate endDate;
    private @Nullable LocalTime endTime = LocalTime.of(15, 0);
    private @Nullable PlaceType place = PlaceType.PHYSICAL;
    private @Nullable String placeName;
    private @Nullable String joinUrl;
    private @Nullable String agenda;
    private @Nullable String teachers;
    private @Nullable Integer capacity;
    private boolean tell = true;

    /** Fills the form; the address decides with what. */
    public void load() {
        if (id != null) {
            fill(days.get(ApiNames.pathId(id, "teaching-day-not-found")));
        }
        programmeTitle = programmes.get(programmeId()).title();
    }

    private void fill(TeachingDayRow row) {
        programme = row.programmeId().toString();
        version = row.version();
        cancelled = row.cancelled();
        madeUp = row.madeUp();
        title = row.title();
        date = row.start().toLocalDate();
        startTime = row.start().toLocalTime();
        endDate = row.isWithinOneDay() ? null : row.end().toLocalDate();
        endTime = row.end().toLocalTime();
        place = row.place();
        placeName = row.placeName();
        joinUrl = row.joinUrl();
        agenda = String.join("\n", row.agenda());
        teachers = String.join("\n", row.teachers());
        capacity = row.capacity();
    }

    public void save() throws IOException {
        try {
            if (id == null) {
                days.create(command());
            } else {
                days.edit(UUID.fromString(id), version, command(), tell);
            }
        } catch (DomainException refusal) {
            throw atFieldsOfForm(refusal);
        }
        mind();
        back(id == null ? "teaching.created" : "teaching.saved");
    }

    /** What is allowed, but seldom meant. */
    private void mind() {
        ProgrammeFacts facts = programmes.get(programmeId()).facts();
        LocalDate day = date;
        boolean before = day != null && facts.startsOn() != null && day.isBefore(facts.startsOn());
        boolean after = day != null && facts.endsOn() != null && day.isAfter(facts.endsOn());
        if (before || after) {
            warn("teaching.mind.period");
        }
        if (day != null && day.isBefore(LocalDate.now(clock.withZone(ClockProducer.ZONE)))) {
            warn("teaching.mind.past");
        }
        boolean nowhere = placeName == null || placeName.isBlank();
        if (nowhere && place != null && place.hasVenue()) {
            warn("teaching.mind.place");
        }
    }

    private static void warn(String key) {
        Messages.create(Texts.get(Faces.getLocale(), key)).warn().flash().add();
    }

    /** The form asks for day and time apart: what is wrong with the day is said at the day, and once. */
    private DomainException atFieldsOfForm(DomainException refusal) {
        if (refusal.kind() != DomainException.Kind.INVALID) {
            return refusal;
        }
        return DomainException.invalid(refusal.violations().stream()
                .flatMap(this::atFieldsOfForm)
                .distinct()
                .toList());
    }

    private Stream<Violation> atFieldsOfForm(Violation violation) {
        boolean start = violation.field().equals("start");
        if (!start && !violation.field().equals("end")) {
            return Stream.of(violation);
        }
        String day = start || endDate == null ? "date" : "endDate";
        LocalTime time = start ? startTime : endTime;
        return switch (violation.code()) {
            case "date-out-of-range" -> Stream.of(new Violation(day, violation.code(), violation.args()));
            case "required" ->
                Stream.of(date == null && !day.equals("endDate") ? "date" : "", time == null ? violation.field() : "")
                        .filter(field -> !field.isEmpty())
                        .map(field -> new Violation(field, violation.code(), violation.args()));
            default -> Stream.of(violation);
        };
    }

    /** Calls the day off. */
    public void cancel() throws IOException {
        days.cancel(ApiNames.pathId(String.valueOf(id), "teaching-day-not-found"), version, tell);
        back("teaching.cancelled");
    }

    private TeachingDayCommand command() {
        return new TeachingDayCommand(
                programmeId(),
                title,
                moment(date, startTime),
                moment(endDate == null ? date : endDate, endTime),
                place,
                placeName,
                joinUrl,
                lines(agenda),
                lines(teachers),
                capacity,
                false,
                false);
    }

    private static @Nullable LocalDateTime moment(@Nullable LocalDate day, @Nullable LocalTime time) {
        return day == null || time == null ? null : day.atTime(time);
    }

    private static List<String> lines(@Nullable String text) {
        return text == null ? List.of() : text.lines().toList();
    }

    private void back(String message) throws IOException {
        Messages.create(Texts.get(Faces.getLocale(), message, String.valueOf(title)))
                .flash()
                .add();
        Faces.redirect("programme/detail?id=%s&tab=teaching", programme);
    }

    private UUID programmeId() {
        return ApiNames.pathId(String.valueOf(programme), "programme-not-found");
    }

    public PlaceType[] getPlaces() {
        return PlaceType.values();
    }

    public boolean isCancelled() {
        return cancelled;
    }

    public boolean isMadeUp() {
        return madeUp;
    }

    /** Whether people get a mail about a new time or place, or that the day is called off. */
    public boolean isTell() {
        return tell;
    }

    public void setTell(boolean tell) {
        this.tell = tell;
    }

    public @Nullable String getProgrammeTitle() {
        return programmeTitle;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getProgramme() {
        return programme;
    }

    public void setProgramme(@Nullable String programme) {
        this.programme = programme;
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    public @Nullable LocalDate getDate() {
        return date;
    }

    public void setDate(@Nullable LocalDate date) {
        this.date = date;
    }

    public @Nullable LocalTime getStartTime() {
        return startTime;
    }

    public void setStartTime(@Nullable LocalTime startTime) {
        this.startTime = startTime;
    }

    public @Nullable LocalDate getEndDate() {
        return endDate;
    }

    public void setEndDate(@Nullable LocalDate endDate) {
        this.endDate = endDate;
    }

    public @Nullable LocalTime getEndTime() {
        return endTime;
    }

    public void setEndTime(@Nullable LocalTime endTime) {
        this.endTime = endTime;
    }

    public @Nullable PlaceType getPlace() {
        return place;
    }

    public void setPlace(@Nullable PlaceType place) {
        this.place = place;
    }

    public @Nullable String getPlaceName() {
        return placeName;
    }

    public void setPlaceName(@Nullable String placeName) {
        this.placeName = placeName;
    }

    public @Nullable String getJoinUrl() {
        return joinUrl;
    }

    public void setJoinUrl(@Nullable String joinUrl) {
        this.joinUrl = joinUrl;
    }

    public @Nullable String getAgenda() {
        return agenda;
    }

    public void setAgenda(@Nullable String agenda) {
        this.agenda = agenda;
    }

    public @Nullable String getTeachers() {
        return teachers;
    }

    public void setTeachers(@Nullable String teachers) {
        this.teachers = teachers;
    }

    public @Nullable Integer getCapacity() {
        return capacity;
    }

    public void setCapacity(@Nullable Integer capacity) {
        this.capacity = capacity;
    }
}
