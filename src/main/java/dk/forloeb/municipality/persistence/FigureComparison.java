package dk.forloeb.municipality.persistence;

import static dk.forloeb.municipality.persistence.Sql.places;

import dk.forloeb.municipality.domain.AppealImport;
import dk.forloeb.municipality.domain.FigureDifference;
import dk.forloeb.shared.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares an import with the figures that stand; the database does it, by primary keys. Years that one of them tells by
 * quarters and the other as a whole have no key in common and are compared apart.
 */
@ApplicationScoped
class FigureComparison {

    private static final String SAME_KEY = "%1$s.subject_id = d.subject_id AND %1$s.figure_year = d.figure_year"
            + " AND %1$s.municipality_code = d.municipality_code AND %1$s.quarter = d.quarter";

    private static final String DIFFERS = Stream.of(
                    "upheld", "changed", "remitted", "dismissed", "total", "handling_time")
            .map(column -> "d.%1$s <> s.%1$s OR (d.%1$s IS NULL) <> (s.%1$s IS NULL)".formatted(column))
            .collect(Collectors.joining(" OR ", "(", ")"));

    static final int COLUMNS = 13;

    private static final String COUNTS = "upheld, changed, remitted, dismissed, total, handling_time";

    /** Begins a statement that keeps changes, with {@value #COLUMNS} columns. */
    static final String INSERT = "INSERT INTO appeal_change (import_id, subject_id, figure_year, municipality_code,"
            + " quarter, older, old_quarter, " + COUNTS + ") ";

    @Inject
    Sql sql;

    @Inject
    Crossings crossings;

    /** Keeps how the figures of a draft differ from those that stand now, and how many do. */
    void compare(int draft) {
        sql.update("DELETE FROM appeal_change WHERE import_id = ?", List.of(draft));
        List<AppealImport> standing = newestFirst();
        AppealImport made = read(draft);
        List<Integer> newer = new ArrayList<>();
        int matched = 0;
        for (AppealImport old : standing) {
            matched += sql.count("SELECT COUNT(*)" + together(newer), parameters(List.of(), made, old, newer));
            sql.update(
                    INSERT + "SELECT d.import_id, d.subject_id, d.figure_year, d.municipality_code, d.quarter, ?,"
                            + " s.quarter, s." + COUNTS.replace(" ", " s.") + together(newer) + " AND " + DIFFERS,
                    parameters(List.of(isNewer(old, made)), made, old, newer));
            newer.add(old.id());
        }
        Crossings.Tally crossed = crossings.compare(made, standing);
        tally(made, matched - crossed.matched(), crossed.rows(), newer);
    }

    private void tally(AppealImport made, int matched, int crossed, List<Integer> comparedWith) {
        String changes = "SELECT COUNT(*) FROM appeal_change WHERE import_id = ? AND older = ?";
        int changed = sql.count(changes, List.of(made.id(), false));
        int older = sql.count(changes, List.of(made.id(), true));
        sql.update(
                """
                UPDATE appeal_import SET new_count = ?, changed_count = ?, older_count = ?, unchanged_count = ?,
                  compared_with = ? WHERE id = ?""",
                List.of(
                        made.tally().rows() - matched - crossed,
                        changed,
                        older,
                        matched + crossed - changed - older,
                        comparedWith.stream().map(String::valueOf).collect(Collectors.joining("\n")),
                        made.id()));
    }

    /** Marks the older imports about whose every figure this one says something; they need not be read any more. */
    void supersede(int draft) {
        AppealImport made = read(draft);
        for (AppealImport old : newestFirst()) {
            if (isNewer(made, old)) {
                int covered =
                        sql.count("SELECT COUNT(*)" + together(List.of()), parameters(List.of(), made, old, List.of()));
                if (covered == old.tally().rows()) {
                    sql.update("UPDATE appeal_import SET superseded = TRUE WHERE id = ?", List.of(old.id()));
                }
            }
        }
    }

    Page<FigureDifference> differences(
            AppealImport made, FigureDifference.Kind kind, SubjectNumbers subjects, int offset, int limit) {
        List<Object> parameters = new ArrayList<>(List.of(made.id()));
        String condition = condition(kind, made.comparedWith(), parameters);
        parameters.addAll(List.of(limit, offset));
        List<FigureDifference> found = sql.query(
                "SELECT " + FigureRows.columns("d") + ", " + FigureRows.columns("c", "old_quarter")
                        + " FROM appeal_figure d"
                        + " LEFT JOIN appeal_change c ON c.import_id = d.import_id AND " + SAME_KEY.formatted("c")
                        + " WHERE d.import_id = ?" + condition
                        + " ORDER BY d.subject_id, d.figure_year, d.municipality_code, d.quarter LIMIT ? OFFSET ?",
                row -> new FigureDifference(
                        FigureRows.read(row, 1, subjects),
                        row.getString(1 + FigureRows.WIDTH) == null
                                ? null
                                : FigureRows.read(row, 1 + FigureRows.WIDTH, subjects)),
                parameters);
        return new Page<>(found, total(made.tally(), kind));
    }

    private static String condition(FigureDifference.Kind kind, List<Integer> comparedWith, List<Object> parameters) {
        if (kind == FigureDifference.Kind.CHANGED || kind == FigureDifference.Kind.OLDER) {
            parameters.add(kind == FigureDifference.Kind.OLDER);
            return " AND c.older = ?";
        }
        boolean added = kind == FigureDifference.Kind.NEW;
        if (comparedWith.isEmpty()) {
            return added ? "" : " AND 1 = 0";
        }
        parameters.addAll(comparedWith);
        return " AND c.import_id IS NULL AND " + (added ? "NOT " : "") + among(comparedWith);
    }

    private static int total(AppealImport.Tally tally, FigureDifference.Kind kind) {
        return switch (kind) {
            case NEW -> tally.added();
            case CHANGED -> tally.changed();
            case OLDER -> tally.older();
            case UNCHANGED -> tally.unchanged();
        };
    }

    /** A draft's figures joined with those of an import, without those that a newer import speaks of. */
    private static String together(List<Integer> newer) {
        return " FROM appeal_figure d JOIN appeal_figure s ON " + SAME_KEY.formatted("s")
                + " WHERE d.import_id = ? AND s.import_id = ?" + (newer.isEmpty() ? "" : " AND NOT " + among(newer));
    }

    private static String among(List<Integer> imports) {
        return "EXISTS (SELECT 1 FROM appeal_figure t WHERE t.import_id IN " + places(imports.size()) + " AND "
                + SAME_KEY.formatted("t") + ")";
    }

    private static List<Object> parameters(List<?> first, AppealImport made, AppealImport old, List<Integer> newer) {
        List<Object> parameters = new ArrayList<>(first);
        parameters.addAll(List.of(made.id(), old.id()));
        parameters.addAll(newer);
        return parameters;
    }

    static boolean isNewer(AppealImport one, AppealImport other) {
        int days = one.extractedOn().compareTo(other.extractedOn());
        return days > 0 || days == 0 && one.id() > other.id();
    }

    private List<AppealImport> newestFirst() {
        List<AppealImport> standing =
                new ArrayList<>(sql.query(ImportRows.SELECT + ImportRows.STANDING, ImportRows::read, List.of()));
        Collections.reverse(standing);
        return standing;
    }

    private AppealImport read(int id) {
        return sql.query(ImportRows.SELECT + " WHERE id = ?", ImportRows::read, List.of(id))
                .get(0);
    }
}
