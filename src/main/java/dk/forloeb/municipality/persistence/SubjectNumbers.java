package dk.forloeb.municipality.persistence;

import dk.forloeb.municipality.domain.CaseSubject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The numbers under which subjects are stored: figures are many, subjects few. Spellings that differ in case and signs
 * only are one subject. Subjects that no stored import speaks of belong to the draft that does. Lives as long as one use of
 * the store.
 */
final class SubjectNumbers {

    /** Stands for the draft of the subjects that stored imports speak of. */
    static final int EVERYBODYS = 0;

    private final Sql sql;
    private final int draft;
    private final Map<String, Integer> byName = new HashMap<>();
    private final Map<String, Integer> byKey = new HashMap<>();
    private final Map<Integer, String> names = new HashMap<>();

    /** The subjects of the figures that count. */
    SubjectNumbers(Sql sql) {
        this(sql, EVERYBODYS);
    }

    /** Besides these the ones of a draft. */
    SubjectNumbers(Sql sql, int draft) {
        this.sql = sql;
        this.draft = draft;
        sql.each(
                "SELECT id, name, subject_key FROM case_subject WHERE draft_id IN (?, ?)",
                row -> {
                    names.put(row.getInt(1), row.getString(2));
                    byKey.put(row.getString(3), row.getInt(1));
                },
                List.of(EVERYBODYS, draft));
    }

    /** The number of a subject, which is given one if it has none. */
    int of(String subject) {
        Integer known = byName.get(subject);
        if (known == null) {
            known = byKey.computeIfAbsent(CaseSubject.key(subject), key -> draw(subject, key));
            byName.put(subject, known);
        }
        return known;
    }

    /** The numbers of those subjects that have one. */
    List<Integer> known(Collection<String> subjects) {
        return subjects.stream()
                .map(subject -> byKey.get(CaseSubject.key(subject)))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    String name(int number) {
        return Objects.requireNonNull(names.get(number));
    }

    /**
     * Makes everybody's what is the draft's own; where another import has brought the same subject in the meantime, its number
     * and spelling stay. Only while no other import is being stored.
     */
    static void adopt(Sql sql, int draft) {
        Map<Integer, Integer> known = new HashMap<>();
        sql.each("""
                SELECT own.id, known.id FROM case_subject own
                JOIN case_subject known ON known.subject_key = own.subject_key AND known.draft_id = ?
                WHERE own.draft_id = ?""", row -> known.put(row.getInt(1), row.getInt(2)), List.of(EVERYBODYS, draft));
        known.forEach((own, other) -> {
            sql.update(
                    "UPDATE appeal_figure SET subject_id = ? WHERE import_id = ? AND subject_id = ?",
                    List.of(other, draft, own));
            sql.update("DELETE FROM case_subject WHERE id = ?", List.of(own));
        });
        sql.update("UPDATE case_subject SET draft_id = ? WHERE draft_id = ?", List.of(EVERYBODYS, draft));
    }

    private int draw(String subject, String key) {
        int number = sql.insert(
                "INSERT INTO case_subject (draft_id, name, subject_key) VALUES (?, ?, ?)",
                List.of(draft, subject, key));
        names.put(number, subject);
        return number;
    }
}
