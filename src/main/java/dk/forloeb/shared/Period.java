package dk.forloeb.shared;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Checks dates that people type. */
public final class Period {

    /** Years outside are slips of the keyboard, such as 20255. */
    private static final int FIRST_YEAR = 1970;

    private static final int LAST_YEAR = 2100;

    private Period() {}

    /** Notes at {@code endField} an end before the start ({@code ends-before-start}), and implausible years at either. */
    public static void check(
            Violations faults, String startField, @Nullable LocalDate start, String endField, @Nullable LocalDate end) {
        checkPlausible(faults, startField, start);
        checkPlausible(faults, endField, end);
        if (start != null && end != null && end.isBefore(start)) {
            faults.add(endField, "ends-before-start");
        }
    }

    /** Notes a year outside {@value #FIRST_YEAR} to {@value #LAST_YEAR} ({@code implausible-date}). */
    public static void checkPlausible(Violations faults, String field, @Nullable LocalDate date) {
        if (date != null && (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR)) {
            // As text, because a number would be written with a thousands point.
            faults.add(field, "implausible-date", Integer.toString(FIRST_YEAR), Integer.toString(LAST_YEAR));
        }
    }
}
