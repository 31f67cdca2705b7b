package dk.forloeb.teaching.domain;

import dk.forloeb.shared.ClockProducer;
import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Violations;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * From when until when, on the clocks of Denmark: a half-open interval, to which the end no longer belongs.
 *
 * <p>Times that the clocks skip (28 March 2027, 02.00–03.00) are refused. A time that they show twice (31 October 2027,
 * 02.00–03.00) means the first, in summer time, as RFC 5545 §3.3.5 has it for calendars.
 */
@Embeddable
public class TeachingTime {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;

    @Column(name = "starts_at")
    private LocalDateTime start;

    @Column(name = "ends_at")
    private LocalDateTime end;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected TeachingTime() {}

    /**
     * @throws DomainException INVALID at {@code start} or {@code end} for a time that is missing, outside 2000–2099, or
     *     not on any clock; RULE {@code end-before-start} at {@code end} unless the end is after the start
     */
    @SuppressWarnings("NullAway.Init")
    public TeachingTime(@Nullable LocalDateTime start, @Nullable LocalDateTime end) {
        Violations violations = new Violations();
        LocalDateTime from = violations.check(() -> existing("start", start));
        LocalDateTime to = violations.check(() -> existing("end", end));
        violations.refuseAny();
        if (!to.isAfter(from)) {
            throw DomainException.ruleAt("end", "end-before-start");
        }
        this.start = from;
        this.end = to;
    }

    private static LocalDateTime existing(String field, @Nullable LocalDateTime time) {
        if (time == null) {
            throw DomainException.invalid(field, "required");
        }
        if (time.getYear() < FIRST_YEAR || time.getYear() > LAST_YEAR) {
            throw DomainException.invalid(
                    field, "date-out-of-range", String.valueOf(FIRST_YEAR), String.valueOf(LAST_YEAR));
        }
        if (ClockProducer.ZONE.getRules().getValidOffsets(time).isEmpty()) {
            throw DomainException.invalid(field, "time-does-not-exist");
        }
        return time.truncatedTo(ChronoUnit.MINUTES);
    }

    public LocalDateTime start() {
        return start;
    }

    public LocalDateTime end() {
        return end;
    }

    public Instant startInstant() {
        return start.atZone(ClockProducer.ZONE).toInstant();
    }

    public Instant endInstant() {
        return end.atZone(ClockProducer.ZONE).toInstant();
    }

    /** Whether the two have a moment in common; following each other without a gap is none. */
    public boolean overlaps(TeachingTime other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof TeachingTime that && start.equals(that.start) && end.equals(that.end);
    }

    @Override
    public final int hashCode() {
        return Objects.hash(start, end);
    }
}
