package dk.forloeb.teaching.rest;

import dk.forloeb.shared.ClockProducer;
import dk.forloeb.shared.DomainException;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * The parameters {@code from} and {@code to} of a list of days: a half-open interval. A date means its midnight in
 * Denmark, so {@code to=2027-04-01} ends with March.
 */
public class TimeSpan {

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern(
                    "[uuuu-MM-dd'T'HH:mm[:ss[.SSS]][XXX]][uuuu-MM-dd]")
            // Otherwise 30 February is silently the 28th.
            .withResolverStyle(ResolverStyle.STRICT);

    @Parameter(description = "Only days that have not ended by then: a date, or a date and time with or without offset")
    @QueryParam("from")
    private @Nullable String from;

    @Parameter(description = "Only days that start before then: a date, or a date and time with or without offset")
    @QueryParam("to")
    private @Nullable String to;

    /** For JAX-RS. */
    public TimeSpan() {}

    TimeSpan(@Nullable String from, @Nullable String to) {
        this.from = from;
        this.to = to;
    }

    /** @throws DomainException INVALID at {@code from} for anything that is no date or time */
    public @Nullable LocalDateTime from() {
        return parse("from", from);
    }

    /**
     * @throws DomainException INVALID at {@code to} for anything that is no date or time, or that is before {@code from}
     */
    public @Nullable LocalDateTime to() {
        LocalDateTime end = parse("to", to);
        LocalDateTime start = from();
        if (start != null && end != null && end.isBefore(start)) {
            throw DomainException.invalid("to", "end-before-start");
        }
        return end;
    }

    private static @Nullable LocalDateTime parse(String parameter, @Nullable String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            // A plus sign in an address that was not encoded arrives as a blank.
            TemporalAccessor time =
                    FORMAT.parseBest(text.replace(' ', '+'), ZonedDateTime::from, LocalDateTime::from, LocalDate::from);
            if (time instanceof ZonedDateTime zoned) {
                return zoned.withZoneSameInstant(ClockProducer.ZONE).toLocalDateTime();
            }
            return time instanceof LocalDateTime local
                    ? local
                    : LocalDate.from(time).atStartOfDay();
        } catch (DateTimeException malformed) {
            throw DomainException.invalid(parameter, "not-a-date-time");
        }
    }
}
