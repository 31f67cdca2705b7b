package dk.forloeb.offer.domain;

import dk.forloeb.shared.Input;
import dk.forloeb.shared.Period;
import dk.forloeb.shared.Violations;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a municipality asks for, as typed, until {@link #checked()}.
 *
 * @param fields which legal fields or provisions, in its own words
 * @param motive why
 * @param months how long it should last, 1 to 36 months; null where that is open
 * @param start from when; null where that is open
 */
public record RequestWish(
        @Nullable String fields,
        @Nullable String motive,
        @Nullable Integer months,
        @Nullable LocalDate start) {

    private static final int MAX_FIELDS = 1000;
    private static final int MAX_MOTIVE = 4000;
    private static final int MOST_MONTHS = 36;

    /**
     * The wish cleaned; fields and motive are there.
     *
     * @throws dk.forloeb.shared.DomainException INVALID with all faults
     */
    public RequestWish checked() {
        Violations faults = new Violations();
        String which = faults.check(() -> text("fields", fields, MAX_FIELDS));
        String why = faults.check(() -> text("motive", motive, MAX_MOTIVE));
        if (months != null && (months < 1 || months > MOST_MONTHS)) {
            faults.add("months", "number-out-of-range", 1, MOST_MONTHS);
        }
        Period.checkPlausible(faults, "start", start);
        faults.refuseAny();
        return new RequestWish(which, why, months, start);
    }

    private static String text(String field, @Nullable String text, int max) {
        return Input.present(field, Input.optionalText(field, text, max));
    }
}
