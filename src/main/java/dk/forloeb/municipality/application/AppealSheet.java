package dk.forloeb.municipality.application;

import dk.forloeb.municipality.domain.AppealFigures;
import dk.forloeb.municipality.domain.AppealFiguresStore;
import dk.forloeb.shared.Violation;
import dk.forloeb.shared.sheet.SheetConsumer;
import dk.forloeb.shared.sheet.SheetHeader;
import dk.forloeb.shared.sheet.SheetRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a published export row by row and hands on its figures. Memory holds the first faults and, as numbers, where each
 * period stands, so that one that comes twice is found.
 */
final class AppealSheet implements SheetConsumer {

    /** Faults kept; whoever has mended these sees the next. */
    static final int MOST_FAULTS = 1_000;

    private static final int QUARTERS = 4;

    private final AuthorityNames authorities;
    private final int lastYear;
    private final AppealFiguresStore.Writer writer;
    private final SeenPeriods seen = new SeenPeriods();
    private final List<Violation> faults = new ArrayList<>();
    private final Map<String, String> sound = new HashMap<>();
    private final Set<String> skipped = new TreeSet<>();
    private @Nullable AppealColumns columns;
    private int rows;
    private int faultCount;
    private int skippedRows;

    /** @param lastYear the last year that there can be figures for */
    AppealSheet(AuthorityNames authorities, int lastYear, AppealFiguresStore.Writer writer) {
        this.authorities = authorities;
        this.lastYear = lastYear;
        this.writer = writer;
    }

    @Override
    public void header(SheetHeader header) {
        columns = AppealColumns.in(header);
    }

    @Override
    public void row(SheetRow row) {
        AppealColumns in = Objects.requireNonNull(columns);
        AppealCells cells = new AppealCells(row, sound);
        Optional<String> authority = cells.text(in.municipality());
        if (authority.isPresent() && authorities.isOther(authority.get())) {
            skip(authority.get());
            return;
        }
        String municipality = authority.flatMap(authorities::code).orElse("");
        if (authority.isPresent() && municipality.isEmpty()) {
            cells.fault(in.municipality(), "not-a-municipality", authority.get());
        }
        AppealFigures figures = figures(municipality, in, cells);
        checkSums(figures, in, cells);
        if (row.overflows()) {
            cells.fault(row.header().at(row.header().cells().size()), "row-too-long");
        }
        if (cells.faults().isEmpty()) {
            checkPeriod(figures, row, in, cells);
        }
        if (cells.faults().isEmpty()) {
            rows++;
            writer.add(figures);
        } else {
            keep(cells.faults());
        }
    }

    private AppealFigures figures(String municipality, AppealColumns in, AppealCells cells) {
        String subject = cells.text(in.subject()).orElse("");
        int year = cells.year(in.year(), lastYear);
        cells.sameYear(in.period(), year);
        return new AppealFigures(
                municipality,
                subject,
                year,
                cells.quarter(in.quarter(), year),
                cells.count(in.upheld()),
                cells.count(in.changed()),
                cells.count(in.remitted()),
                cells.count(in.dismissed()),
                cells.count(in.total()),
                cells.time(in.handlingTime()));
    }

    /** Suppressed cells count as nothing here: the rest must not exceed the total either way. */
    private static void checkSums(AppealFigures figures, AppealColumns in, AppealCells cells) {
        Integer total = figures.total();
        if (total == null || in.total() == null) {
            return;
        }
        long sum = Stream.of(figures.upheld(), figures.changed(), figures.remitted(), figures.dismissed())
                .filter(Objects::nonNull)
                .mapToLong(Integer::longValue)
                .sum();
        int reversed = figures.counts().reversed();
        if (reversed > total) {
            cells.fault(in.total(), "reversed-more-than-total", reversed, total);
        } else if (sum > total) {
            cells.fault(in.total(), "outcomes-more-than-total", sum, total);
        }
    }

    private void checkPeriod(AppealFigures figures, SheetRow row, AppealColumns in, AppealCells cells) {
        OptionalInt same = seen.put(figures, figures.quarter(), row.number());
        if (same.isPresent()) {
            cells.fault(in.municipality(), "figures-repeated", Integer.toString(same.getAsInt()));
        }
        int other = otherWay(figures);
        if (other > 0) {
            cells.fault(in.quarter() == null ? in.year() : in.quarter(), "quarters-and-year", Integer.toString(other));
        }
    }

    /** A row that tells the same year the other way; 0 where there is none. */
    private int otherWay(AppealFigures figures) {
        if (figures.quarter() != AppealFigures.WHOLE_YEAR) {
            return seen.row(figures, AppealFigures.WHOLE_YEAR);
        }
        int found = 0;
        for (int quarter = 1; quarter <= QUARTERS && found == 0; quarter++) {
            found = seen.row(figures, quarter);
        }
        return found;
    }

    private void skip(String authority) {
        skippedRows++;
        if (skipped.size() < 20) {
            skipped.add(authority);
        }
    }

    private void keep(List<Violation> more) {
        faultCount += more.size();
        more.stream().limit(MOST_FAULTS - faults.size()).forEach(faults::add);
    }

    /** Rows whose figures were handed on. */
    int rows() {
        return rows;
    }

    /** The faults kept, in the order of the rows. */
    List<Violation> faults() {
        return faults;
    }

    /** How many faults there are, more than are kept perhaps. */
    int faultCount() {
        return faultCount;
    }

    int skippedRows() {
        return skippedRows;
    }

    /** What the rows skipped are about, some of them. */
    Set<String> skippedNames() {
        return skipped;
    }
}
