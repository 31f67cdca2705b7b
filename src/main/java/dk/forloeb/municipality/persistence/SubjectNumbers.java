package dk.forloeb.municipality.persistence;

import dk.forloeb.municipality.domain.CaseSubject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The numbers under which subjects are stored: figures are many, subjects few. Spellings that differ in case and signs
 * only are one subject. Lives as long as one use of the store.
 */
final class SubjectNumbers {

    private final Sql sql;
    private final Map<String, Integer> byName = new HashMap<>();
    private final Map<String, Integer> byKey = new HashMap<>();
    private final Map<Integer, String> names = new HashMap<>();

    SubjectNumbers(Sql sql) {
        this.sql = sql;
        sql.query(
                "SELECT id, name, subject_key FROM case_subject",
                row -> {
                    names.put(row.getInt(1), row.getString(2));
                    return byKey.put(row.getString(3), row.getInt(1));
                },
                List.of());
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

    private int draw(String subject, String key) {
        int number = sql.insert("INSERT INTO case_subject (name, subject_key) VALUES (?, ?)", List.of(subject, key));
        names.put(number, subject);
        return number;
    }
}
