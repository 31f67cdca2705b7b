package dk.forloeb.offer.domain;

import dk.forloeb.shared.ClockProducer;
import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Input;
import dk.forloeb.teaching.domain.PlaceType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A day that is proposed for teaching, on the clocks of Denmark; once fixed, it stands as a teaching day. */
@Embeddable
public class ProposedDate {

    private static final int MAX_PLACE = 200;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;

    @Column(name = "date_id")
    private UUID id;

    @Column(name = "starts_at")
    private LocalDateTime start;

    @Column(name = "ends_at")
    private LocalDateTime end;

    @Enumerated(EnumType.STRING)
    @Column(name = "location_type")
    private PlaceType place;

    @Column(name = "location_name")
    private @Nullable String placeName;

    /** As text, because EclipseLink cannot read an id that is null. */
    @Column(name = "teaching_day_id")
    private @Nullable String teachingDayId;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected ProposedDate() {}

    /**
     * @param field name of the day in the form or request, before which stands what is wrong
     * @throws DomainException INVALID at {@code field} for a time that is missing, outside 2000–2099 or on no clock, or a
     *     place that is missing or does not fit; RULE {@code end-before-start}, or {@code ends-another-day}
     */
    public ProposedDate(
            String field,
            UUID id,
            @Nullable LocalDateTime start,
            @Nullable LocalDateTime end,
            @Nullable PlaceType place,
            @Nullable String placeName) {
        this.id = id;
        this.start = existing(field, start);
        this.end = existing(field, end);
        this.place = Input.present(field, place);
        this.placeName = Input.optionalLine(field, placeName, MAX_PLACE);
        if (!this.end.isAfter(this.start)) {
            throw DomainException.ruleAt(field, "end-before-start");
        }
        if (!this.end.toLocalDate().equals(this.start.toLocalDate())) {
            throw DomainException.ruleAt(field, "ends-another-day");
        }
    }

    private static LocalDateTime existing(String field, @Nullable LocalDateTime time) {
        LocalDateTime given = Input.present(field, time).truncatedTo(ChronoUnit.MINUTES);
        if (given.getYear() < FIRST_YEAR || given.getYear() > LAST_YEAR) {
            throw DomainException.invalid(
                    field, "date-out-of-range", String.valueOf(FIRST_YEAR), String.valueOf(LAST_YEAR));
        }
        if (ClockProducer.ZONE.getRules().getValidOffsets(given).isEmpty()) {
            throw DomainException.invalid(field, "time-does-not-exist");
        }
        return given;
    }

    /** The same day, fixed as a teaching day. */
    ProposedDate fixedAs(UUID teachingDay) {
        ProposedDate fixed = new ProposedDate("dates", id, start, end, place, placeName);
        fixed.teachingDayId = teachingDay.toString();
        return fixed;
    }

    /** This day as it is now proposed: itself where nothing changed, and under another id where answers hold no longer. */
    ProposedDate rewritten(ProposedDate typed) {
        if (isSameDay(typed)) {
            return this;
        }
        boolean answersHold = start.equals(typed.start) && end.equals(typed.end) && place == typed.place;
        return new ProposedDate(
                "dates", answersHold ? id : UUID.randomUUID(), typed.start, typed.end, typed.place, typed.placeName);
    }

    /** Whether the two have a moment in common. */
    public boolean overlaps(LocalDateTime from, LocalDateTime to) {
        return start.isBefore(to) && from.isBefore(end);
    }

    public UUID id() {
        return id;
    }

    public LocalDateTime start() {
        return start;
    }

    public LocalDateTime end() {
        return end;
    }

    public PlaceType place() {
        return place;
    }

    public @Nullable String placeName() {
        return placeName;
    }

    public Optional<UUID> teachingDayId() {
        return Optional.ofNullable(teachingDayId).map(UUID::fromString);
    }

    boolean isSameDay(ProposedDate other) {
        return start.equals(other.start)
                && end.equals(other.end)
                && place == other.place
                && Objects.equals(placeName, other.placeName);
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof ProposedDate that
                && id.equals(that.id)
                && isSameDay(that)
                && Objects.equals(teachingDayId, that.teachingDayId);
    }

    @Override
    public final int hashCode() {
        return id.hashCode();
    }
}
