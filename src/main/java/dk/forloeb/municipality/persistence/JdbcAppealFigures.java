package dk.forloeb.municipality.persistence;

import dk.forloeb.municipality.domain.AppealCounts;
import dk.forloeb.municipality.domain.AppealFigures;
import dk.forloeb.municipality.domain.AppealFiguresStore;
import dk.forloeb.municipality.domain.AppealImport;
import dk.forloeb.municipality.domain.FigureDifference;
import dk.forloeb.municipality.domain.FiguresFilter;
import dk.forloeb.shared.Page;
import dk.forloeb.shared.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The figures in plain SQL. Every import keeps all it says under its own number; what stands is read from the stored
 * imports that no newer one covers wholly.
 */
@ApplicationScoped
class JdbcAppealFigures implements AppealFiguresStore {

    @Inject
    Sql sql;

    @Inject
    StandingFigures standing;

    @Inject
    FigureComparison comparison;

    @Override
    public int begin(String fileName, String sha256, LocalDate extractedOn, Instant at, String actor, boolean madeUp) {
        return sql.insert("""
                INSERT INTO appeal_import (state, superseded, file_name, sha256, extracted_on, made_at, actor, made_up,
                  compared_with, row_count, new_count, changed_count, older_count, unchanged_count, refused_count,
                  skipped_count, skipped_names) VALUES ('DRAFT', FALSE, ?, ?, ?, ?, ?, ?, '', 0, 0, 0, 0, 0, 0, 0, '')""", List.of(fileName, sha256, extractedOn, ImportRows.local(at), actor, madeUp));
    }

    @Override
    public Writer writer(int draft) {
        return new FigureWriter(sql, new SubjectNumbers(sql, draft), draft);
    }

    @Override
    public void addFaults(int draft, List<Violation> faults) {
        for (int i = 0; i < faults.size(); i++) {
            Violation fault = faults.get(i);
            sql.update(
                    "INSERT INTO appeal_fault (import_id, place, row_number_in_file, heading, code, arguments) VALUES (?,?,?,?,?,?)",
                    List.of(draft, i, ImportRows.row(fault), fault.field(), fault.code(), ImportRows.arguments(fault)));
        }
    }

    @Override
    public void note(int draft, int rows, int refused, int skipped, Collection<String> skippedNames) {
        sql.update("""
                UPDATE appeal_import SET row_count = ?, refused_count = ?, skipped_count = ?, skipped_names = ?
                WHERE id = ?""", List.of(rows, refused, skipped, ImportRows.joined(skippedNames), draft));
    }

    @Override
    public void compare(int draft) {
        comparison.compare(draft);
    }

    @Override
    public boolean store(int draft, Instant at, String actor) {
        // Whoever else stores waits, so that what is compared with stays as it is until the end. Nothing that others
        // have locked
        // is asked for from here on.
        sql.query("SELECT id FROM appeal_storing FOR UPDATE", row -> row.getInt(1), List.of());
        SubjectNumbers.adopt(sql, draft);
        comparison.compare(draft);
        comparison.supersede(draft);
        return sql.update(
                        "UPDATE appeal_import SET state = 'STORED', made_at = ?, actor = ? WHERE id = ? AND state = 'DRAFT'",
                        List.of(ImportRows.local(at), actor, draft))
                == 1;
    }

    @Override
    public boolean discard(int draft) {
        if (sql.update("DELETE FROM appeal_import WHERE id = ? AND state = 'DRAFT'", List.of(draft)) == 0) {
            return false;
        }
        for (String table : List.of("appeal_figure", "appeal_change", "appeal_fault")) {
            sql.update("DELETE FROM " + table + " WHERE import_id = ?", List.of(draft));
        }
        sql.update("DELETE FROM case_subject WHERE draft_id = ?", List.of(draft));
        return true;
    }

    @Override
    public List<Integer> draftsBefore(Instant moment) {
        return sql.query(
                "SELECT id FROM appeal_import WHERE state = 'DRAFT' AND made_at < ? ORDER BY id",
                row -> row.getInt(1),
                List.of(ImportRows.local(moment)));
    }

    @Override
    public Optional<AppealImport> find(int id) {
        return sql.query(ImportRows.SELECT + " WHERE id = ?", ImportRows::read, List.of(id)).stream()
                .findFirst();
    }

    @Override
    public Optional<AppealImport> lock(int id) {
        return sql.query(ImportRows.SELECT + " WHERE id = ? FOR UPDATE", ImportRows::read, List.of(id)).stream()
                .findFirst();
    }

    @Override
    public Page<AppealImport> stored(int offset, int limit) {
        String stored = " WHERE state = 'STORED'";
        return new Page<>(
                sql.query(
                        ImportRows.SELECT + stored + " ORDER BY id DESC LIMIT ? OFFSET ?",
                        ImportRows::read,
                        List.of(limit, offset)),
                sql.count("SELECT COUNT(*) FROM appeal_import" + stored, List.of()));
    }

    @Override
    public Page<FigureDifference> differences(int id, FigureDifference.Kind kind, int offset, int limit) {
        AppealImport made = find(id).orElseThrow();
        return comparison.differences(made, kind, new SubjectNumbers(sql, id), offset, limit);
    }

    @Override
    public Page<Violation> faults(int id, int offset, int limit) {
        return new Page<>(
                sql.query(
                        """
                        SELECT heading, code, arguments, row_number_in_file FROM appeal_fault
                        WHERE import_id = ? ORDER BY place LIMIT ? OFFSET ?""",
                        row -> new Violation(
                                row.getString(1),
                                row.getString(2),
                                ImportRows.arguments(row.getString(3)),
                                row.getInt(4)),
                        List.of(id, limit, offset)),
                sql.count("SELECT COUNT(*) FROM appeal_fault WHERE import_id = ?", List.of(id)));
    }

    @Override
    public List<AppealImport> standing() {
        return standing.imports();
    }

    @Override
    public <K> Map<K, AppealCounts> sums(FiguresFilter filter, Function<AppealFigures, K> group) {
        Map<K, AppealCounts> sums = new HashMap<>();
        standing.each(
                filter,
                row -> sums.merge(group.apply(row.figures()), row.figures().counts(), AppealCounts::plus));
        return sums;
    }

    @Override
    public List<Integer> years() {
        return standing().stream()
                .flatMap(one -> sql
                        .query(
                                "SELECT DISTINCT subject_id, figure_year FROM appeal_figure WHERE import_id = ?",
                                row -> row.getInt(2),
                                List.of(one.id()))
                        .stream())
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public List<String> newSubjects(int draft) {
        return sql.query(
                "SELECT name FROM case_subject WHERE draft_id = ? ORDER BY subject_key",
                row -> row.getString(1),
                List.of(draft));
    }

    @Override
    public List<String> subjects() {
        // The innermost query is one look into the key. Joined, MariaDB reads every figure there is.
        return sql.query("""
                SELECT name FROM case_subject s WHERE EXISTS (
                  SELECT 1 FROM appeal_import i WHERE i.state = 'STORED' AND i.superseded = FALSE AND
                    (SELECT f.subject_id FROM appeal_figure f WHERE f.import_id = i.id AND f.subject_id = s.id LIMIT 1)
                      IS NOT NULL)
                ORDER BY subject_key""", row -> row.getString(1), List.of());
    }

    @Override
    public List<AppealImport> sources(FiguresFilter filter) {
        Set<Integer> contributing = new HashSet<>();
        standing.each(filter, row -> contributing.add(row.importId()));
        return standing().stream()
                .filter(one -> contributing.contains(one.id()))
                .toList();
    }
}
