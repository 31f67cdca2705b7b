package dk.forloeb.municipality.application;

import dk.forloeb.municipality.domain.AppealFigures;
import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Input;
import dk.forloeb.shared.Violation;
import dk.forloeb.shared.sheet.DanishNumber;
import dk.forloeb.shared.sheet.SafeCell;
import dk.forloeb.shared.sheet.SheetColumn;
import dk.forloeb.shared.sheet.SheetRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one row and notes what is wrong with each. */
final class AppealCells {

    private static final String SUPPRESSED = ".";
    private static final int SUBJECT_LENGTH = 200;
    private static final int FIRST_YEAR = 2000;
    private static final int MOST_CASES = 1_000_000;
    private static final BigDecimal LONGEST_TIME = BigDecimal.valueOf(10_000);
    private static final Pattern QUARTER = Pattern.compile(
            "(?:(\\d{4})[ .-]?)?[kq]?\\.?\\s*([1-4])(?:\\.?\\s*(?:kvartal|kvt\\.?|k))?", Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");
    private static final Pattern WHOLE_YEAR =
            Pattern.compile("|0|\\.|-|(hele )?året|år|aar|hele aaret|i alt", Pattern.CASE_INSENSITIVE);

    private static final int MOST_REMEMBERED = 10_000;

    private final SheetRow row;
    private final Map<String, String> sound;
    private final List<Violation> faults = new ArrayList<>();

    /** @param sound texts that were found sound in other rows, since the same ones come again and again */
    AppealCells(SheetRow row, Map<String, String> sound) {
        this.row = row;
        this.sound = sound;
    }

    List<Violation> faults() {
        return faults;
    }

    void fault(SheetColumn column, String code, Object... args) {
        faults.add(row.fault(column, code, args));
    }

    /** A text that is there and that no spreadsheet takes for a formula. */
    Optional<String> text(SheetColumn column) {
        String cell = row.at(column);
        String known = sound.get(cell);
        if (known != null) {
            return Optional.of(known);
        }
        if (SafeCell.isFormula(cell)) {
            fault(column, "formula-in-cell");
            return Optional.empty();
        }
        try {
            String text = Input.line(column.name(), cell, SUBJECT_LENGTH);
            if (sound.size() < MOST_REMEMBERED) {
                sound.put(cell, text);
            }
            return Optional.of(text);
        } catch (DomainException refusal) {
            refusal.violations().forEach(v -> fault(column, v.code(), v.args().toArray()));
            return Optional.empty();
        }
    }

    /** @param last the last year that there can be figures for */
    int year(SheetColumn column, int last) {
        String cell = row.at(column);
        OptionalInt year = DanishNumber.whole(cell);
        if (year.isEmpty() || cell.length() != 4) {
            fault(column, formulaOr(cell, "not-a-year"), shown(cell));
            return 0;
        }
        if (year.getAsInt() < FIRST_YEAR || year.getAsInt() > last) {
            fault(column, "year-unknown", cell, Integer.toString(FIRST_YEAR), Integer.toString(last));
        }
        return year.getAsInt();
    }

    /** @param year the year of the row; another one in the cell is a fault */
    int quarter(@Nullable SheetColumn column, int year) {
        String cell = column == null ? "" : row.at(column);
        if (column == null || WHOLE_YEAR.matcher(cell).matches()) {
            return AppealFigures.WHOLE_YEAR;
        }
        Matcher quarter = QUARTER.matcher(cell);
        if (!quarter.matches()) {
            fault(column, formulaOr(cell, "not-a-quarter"), shown(cell));
            return AppealFigures.WHOLE_YEAR;
        }
        if (quarter.group(1) != null) {
            sameYear(column, year);
        }
        return Integer.parseInt(quarter.group(2));
    }

    /**
     * Looks whether a cell that may name years, such as {@code 2023K4} or {@code 2021-2023}, names that of the row.
     *
     * @param year 0 after a fault
     */
    void sameYear(@Nullable SheetColumn column, int year) {
        if (column == null || year == 0) {
            return;
        }
        List<String> named =
                YEAR.matcher(row.at(column)).results().map(MatchResult::group).toList();
        if (!named.isEmpty() && !named.contains(Integer.toString(year))) {
            fault(column, "years-mixed", shown(row.at(column)), Integer.toString(year));
        }
    }

    /** A number of cases; null where it is suppressed, and after a fault. */
    @Nullable
    Integer count(@Nullable SheetColumn column) {
        String cell = column == null ? SUPPRESSED : row.at(column);
        if (column == null || cell.equals(SUPPRESSED)) {
            return null;
        }
        OptionalInt count = DanishNumber.whole(cell);
        if (cell.isEmpty()) {
            fault(column, "count-absent");
        } else if (count.isEmpty()) {
            fault(column, formulaOr(cell, "not-a-count"), shown(cell));
        } else if (count.getAsInt() < 0) {
            fault(column, "count-negative", shown(cell));
        } else if (count.getAsInt() > MOST_CASES) {
            fault(column, "count-too-large", MOST_CASES);
        } else {
            return count.getAsInt();
        }
        return null;
    }

    /** Time that cases took; null where it is not told. */
    @Nullable
    BigDecimal time(@Nullable SheetColumn column) {
        String cell = column == null ? "" : row.at(column);
        if (column == null || cell.isEmpty() || cell.equals(SUPPRESSED) || cell.equals("-")) {
            return null;
        }
        Optional<BigDecimal> time = DanishNumber.decimal(cell);
        if (time.isEmpty() || time.get().signum() < 0 || time.get().compareTo(LONGEST_TIME) > 0) {
            fault(column, time.isEmpty() ? formulaOr(cell, "not-a-time") : "time-out-of-range", shown(cell));
            return null;
        }
        return time.get();
    }

    /** A negative number begins like a formula, but is none. */
    private static String formulaOr(String cell, String code) {
        return SafeCell.isFormula(cell) ? "formula-in-cell" : code;
    }

    private static String shown(String cell) {
        return cell.length() <= 40 ? cell : cell.substring(0, 40) + "…";
    }
}
