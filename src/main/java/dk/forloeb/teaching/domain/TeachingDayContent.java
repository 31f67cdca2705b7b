package dk.forloeb.teaching.domain;

import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Input;
import dk.forloeb.shared.PersonName;
import dk.forloeb.shared.Violations;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a teaching day is about, apart from time and place.
 *
 * @param title one line, at most 200 characters
 * @param agenda points in order, one line each, at most 4,000 characters together
 * @param teachers names, at most 20, each once
 * @param capacity how many people there is room for, 1 to 10,000; null where there is no limit
 */
public record TeachingDayContent(
        @Nullable String title,
        List<String> agenda,
        List<String> teachers,
        @Nullable Integer capacity) {

    static final int MAX_TITLE = 200;
    static final int MAX_AGENDA = 4000;
    private static final int MAX_TEACHERS = 20;
    private static final int MAX_CAPACITY = 10_000;

    /** @throws DomainException INVALID with all faults at {@code title}, {@code agenda}, {@code teachers}, {@code capacity} */
    public TeachingDayContent {
        Violations violations = new Violations();
        String given = title;
        Integer seats = capacity;
        List<String> points = agenda;
        List<String> names = teachers;
        title = violations.check(() -> Input.line("title", given, MAX_TITLE));
        agenda = checkedAgenda(points, violations);
        teachers = checkedTeachers(names, violations);
        if (seats != null && (seats < 1 || seats > MAX_CAPACITY)) {
            violations.add("capacity", "capacity-out-of-range", MAX_CAPACITY);
        }
        violations.refuseAny();
    }

    /** Only what was given to the constructor can be missing. */
    @Override
    public String title() {
        return Objects.requireNonNull(title);
    }

    private static List<String> checkedAgenda(List<String> points, Violations violations) {
        List<String> lines = new ArrayList<>();
        for (String point : points) {
            String line = violations.check(() -> Input.optionalLine("agenda", point, MAX_AGENDA));
            if (line != null) {
                lines.add(line);
            }
        }
        if (String.join("\n", lines).length() > MAX_AGENDA) {
            violations.add("agenda", "too-long", MAX_AGENDA);
        }
        return List.copyOf(lines);
    }

    private static List<String> checkedTeachers(List<String> names, Violations violations) {
        List<String> teachers = new ArrayList<>();
        for (String name : names) {
            String teacher = violations.check(() -> PersonName.optional("teachers", name));
            if (teacher != null && teachers.contains(teacher)) {
                violations.add("teachers", "teacher-twice", teacher);
            } else if (teacher != null) {
                teachers.add(teacher);
            }
        }
        if (teachers.size() > MAX_TEACHERS) {
            violations.add("teachers", "too-many-teachers", MAX_TEACHERS);
        }
        return List.copyOf(teachers);
    }
}
