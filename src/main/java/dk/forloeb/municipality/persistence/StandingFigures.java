package dk.forloeb.municipality.persistence;

import static dk.forloeb.municipality.persistence.Sql.places;

import dk.forloeb.municipality.domain.AppealFigures;
import dk.forloeb.municipality.domain.AppealImport;
import dk.forloeb.municipality.domain.CurrentFigures;
import dk.forloeb.municipality.domain.FiguresFilter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What several imports say, place by place: a place is a municipality, case subject and year. Memory holds the figures of one
 * place.
 */
@ApplicationScoped
class StandingFigures {

    @Inject
    Sql sql;

    /**
     * Figures with the import that they come from.
     *
     * @param age place of the import among those asked for, the oldest first
     */
    record Row(int importId, int age, AppealFigures figures) {}

    /** Stored imports of which something may still stand, oldest first. */
    List<AppealImport> imports() {
        return sql.query(ImportRows.SELECT + ImportRows.STANDING, ImportRows::read, List.of());
    }

    /** Hands on the figures that stand and are asked for. */
    void each(FiguresFilter filter, Consumer<Row> taker) {
        eachPlace(
                imports(),
                filter,
                new SubjectNumbers(sql),
                place -> standing(place).forEach(taker));
    }

    /** Those of the figures of a place that stand. */
    static Collection<Row> standing(List<Row> place) {
        CurrentFigures<Row> current = new CurrentFigures<>();
        place.forEach(row -> current.add(row.figures().quarter(), row));
        return current.standing();
    }

    /**
     * Hands on all that imports say about each place, whether it stands or not, oldest first.
     *
     * @param imports oldest first
     */
    void eachPlace(
            List<AppealImport> imports, FiguresFilter filter, SubjectNumbers numbers, Consumer<List<Row>> taker) {
        List<Integer> subjects = numbers.known(filter.subjects());
        if (imports.isEmpty() || subjects.isEmpty() && !filter.subjects().isEmpty()) {
            return;
        }
        Map<Integer, Integer> ages = new HashMap<>();
        imports.forEach(one -> ages.put(one.id(), ages.size()));
        Places places = new Places(ages, numbers, taker);
        List<Object> parameters =
                new ArrayList<>(imports.stream().map(AppealImport::id).toList());
        sql.each(
                "SELECT " + FigureRows.columns("d") + ", d.import_id FROM appeal_figure d WHERE d.import_id IN "
                        + places(imports.size()) + condition(filter, subjects, parameters) + order(imports),
                places::take,
                parameters);
        places.handOn();
    }

    private static String condition(FiguresFilter filter, List<Integer> subjects, List<Object> parameters) {
        parameters.addAll(subjects);
        parameters.addAll(filter.years());
        String condition = (subjects.isEmpty() ? "" : " AND d.subject_id IN " + places(subjects.size()))
                + (filter.years().isEmpty()
                        ? ""
                        : " AND d.figure_year IN " + places(filter.years().size()));
        if (filter.municipality() == null) {
            return condition;
        }
        parameters.add(filter.municipality());
        return condition + " AND d.municipality_code = ?";
    }

    /** One import alone is read by its primary key, without sorting. */
    private static String order(List<AppealImport> imports) {
        return " ORDER BY " + (imports.size() == 1 ? "d.import_id, " : "")
                + "d.subject_id, d.figure_year, d.municipality_code";
    }

    /** Gathers rows, which come sorted, to places. */
    private static final class Places {

        private final Map<Integer, Integer> ages;
        private final SubjectNumbers numbers;
        private final Consumer<List<Row>> taker;
        private final List<Row> place = new ArrayList<>();

        Places(Map<Integer, Integer> ages, SubjectNumbers numbers, Consumer<List<Row>> taker) {
            this.ages = ages;
            this.numbers = numbers;
            this.taker = taker;
        }

        void take(ResultSet row) throws SQLException {
            AppealFigures figures = FigureRows.read(row, 1, numbers);
            int importId = row.getInt(1 + FigureRows.WIDTH);
            if (!place.isEmpty() && !together(place.get(0).figures(), figures)) {
                handOn();
            }
            place.add(new Row(importId, number(ages.get(importId)), figures));
        }

        void handOn() {
            if (!place.isEmpty()) {
                place.sort(Comparator.comparingInt(Row::age));
                taker.accept(List.copyOf(place));
                place.clear();
            }
        }

        private static int number(@Nullable Integer age) {
            return age == null ? 0 : age;
        }

        private static boolean together(AppealFigures one, AppealFigures other) {
            return one.year() == other.year()
                    && one.municipality().equals(other.municipality())
                    && one.subject().equals(other.subject());
        }
    }
}
