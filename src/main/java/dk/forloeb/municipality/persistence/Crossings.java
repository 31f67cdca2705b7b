package dk.forloeb.municipality.persistence;

import dk.forloeb.municipality.domain.AppealFigures;
import dk.forloeb.municipality.domain.AppealImport;
import dk.forloeb.municipality.domain.FiguresFilter;
import dk.forloeb.municipality.persistence.StandingFigures.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Years that an import tells by quarters and others as a whole, or the other way round. Each figure of such a year is kept
 * as a change of the year that stood, or as older where it does not count.
 */
@ApplicationScoped
class Crossings {

    private static final int TOGETHER = 500;

    @Inject
    Sql sql;

    @Inject
    StandingFigures standing;

    /**
     * How many figures were compared.
     *
     * @param matched those of them for whose very period there is a figure in another import
     */
    record Tally(int rows, int matched) {}

    /** A figure of the import beside that of the year that stood. */
    private record Crossing(AppealFigures figures, AppealFigures before, boolean counts, boolean matched) {}

    /**
     * Keeps the changes, in place of those that were kept before for the same figures.
     *
     * @param stored the imports to compare with, in any order
     */
    Tally compare(AppealImport made, List<AppealImport> stored) {
        Collection<Integer> years = crossedYears(made, stored);
        if (years.isEmpty()) {
            return new Tally(0, 0);
        }
        List<AppealImport> all = new ArrayList<>(stored);
        all.add(made);
        all.sort((one, other) -> FigureComparison.isNewer(one, other) ? 1 : -1);
        SubjectNumbers numbers = new SubjectNumbers(sql, made.id());
        List<Crossing> found = new ArrayList<>();
        standing.eachPlace(
                all, FiguresFilter.of(List.of(), years), numbers, place -> found.addAll(crossings(place, made.id())));
        keep(found, made.id(), numbers);
        return new Tally(
                found.size(), (int) found.stream().filter(Crossing::matched).count());
    }

    /**
     * Years that one import tells as a whole and the other by quarters, be it of different municipalities: from each
     * import's own figures, since a join of two large ones is planned badly while they are new.
     */
    private Collection<Integer> crossedYears(AppealImport made, List<AppealImport> stored) {
        Set<Integer> whole = years(made, "= 0");
        Set<Integer> quarters = years(made, "> 0");
        Set<Integer> crossed = new TreeSet<>();
        for (AppealImport old : stored) {
            years(old, "= 0").stream().filter(quarters::contains).forEach(crossed::add);
            years(old, "> 0").stream().filter(whole::contains).forEach(crossed::add);
        }
        return crossed;
    }

    private Set<Integer> years(AppealImport of, String quarter) {
        return new TreeSet<>(sql.query(
                "SELECT DISTINCT figure_year FROM appeal_figure WHERE import_id = ? AND quarter " + quarter,
                row -> row.getInt(1),
                List.of(of.id())));
    }

    private static List<Crossing> crossings(List<Row> place, int made) {
        List<Row> own = place.stream().filter(row -> row.importId() == made).toList();
        List<Row> others = place.stream().filter(row -> row.importId() != made).toList();
        boolean crosses =
                own.stream().anyMatch(row -> others.stream().anyMatch(other -> isWhole(other) != isWhole(row)));
        if (!crosses) {
            return List.of();
        }
        AppealFigures before = AppealFigures.year(
                StandingFigures.standing(others).stream().map(Row::figures).toList());
        Collection<Row> stands = StandingFigures.standing(place);
        return own.stream()
                .map(row -> new Crossing(
                        row.figures(),
                        before,
                        stands.contains(row),
                        others.stream()
                                .anyMatch(other -> other.figures().quarter()
                                        == row.figures().quarter())))
                .toList();
    }

    private static boolean isWhole(Row row) {
        return row.figures().quarter() == AppealFigures.WHOLE_YEAR;
    }

    private void keep(List<Crossing> crossings, int made, SubjectNumbers numbers) {
        try (PreparedStatement delete = sql.prepare("DELETE FROM appeal_change WHERE import_id = ? AND subject_id = ?"
                        + " AND figure_year = ? AND municipality_code = ? AND quarter = ?");
                PreparedStatement insert =
                        sql.prepare(FigureComparison.INSERT + "VALUES " + Sql.places(FigureComparison.COLUMNS))) {
            for (int from = 0; from < crossings.size(); from += TOGETHER) {
                for (Crossing one : crossings.subList(from, Math.min(from + TOGETHER, crossings.size()))) {
                    List<Object> key = key(one.figures(), made, numbers);
                    Sql.fill(delete, key);
                    delete.addBatch();
                    Sql.fill(insert, columns(key, one));
                    insert.addBatch();
                }
                delete.executeBatch();
                insert.executeBatch();
            }
        } catch (SQLException failed) {
            throw new PersistenceException(failed);
        }
    }

    private static List<Object> key(AppealFigures figures, int made, SubjectNumbers numbers) {
        return List.of(made, numbers.of(figures.subject()), figures.year(), figures.municipality(), figures.quarter());
    }

    private static List<@Nullable Object> columns(List<Object> key, Crossing one) {
        AppealFigures old = one.before();
        List<@Nullable Object> columns = new ArrayList<>(key);
        columns.addAll(Arrays.<@Nullable Object>asList(
                !one.counts(),
                old.quarter(),
                old.upheld(),
                old.changed(),
                old.remitted(),
                old.dismissed(),
                old.total(),
                old.handlingTime()));
        return columns;
    }
}
