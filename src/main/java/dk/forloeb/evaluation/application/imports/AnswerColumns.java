package dk.forloeb.evaluation.application.imports;

import dk.forloeb.evaluation.domain.OptionDefinition;
import dk.forloeb.evaluation.domain.QuestionDefinition;
import dk.forloeb.evaluation.domain.QuestionKind;
import dk.forloeb.evaluation.domain.imports.AnswerMapping;
import dk.forloeb.evaluation.domain.imports.ColumnUse;
import dk.forloeb.evaluation.domain.imports.MappedColumn;
import dk.forloeb.shared.Violation;
import dk.forloeb.shared.sheet.SheetColumn;
import dk.forloeb.shared.sheet.SheetHeader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Finds the columns of a file: those that a mapping names, or without one those headed by the keys of questions and groups. */
final class AnswerColumns {

    private final SheetHeader header;
    private final List<QuestionDefinition> questions;
    private final List<BoundColumn> bound = new ArrayList<>();
    private final List<Violation> faults = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();

    private AnswerColumns(SheetHeader header, List<QuestionDefinition> questions) {
        this.header = header;
        this.questions = questions;
    }

    /** By the headings alone: every one must be the key of a question, {@code municipality} or {@code role}. */
    static AnswerColumns byKey(SheetHeader header, List<QuestionDefinition> questions) {
        AnswerColumns columns = new AnswerColumns(header, questions);
        for (int i = 0; i < header.cells().size(); i++) {
            if (!header.cells().get(i).isBlank()) {
                SheetColumn place = header.at(i);
                columns.keyed(place.name())
                        .ifPresentOrElse(
                                mapped -> columns.bind(place, mapped),
                                () -> columns.fault(place.name(), "answers-unknown-column"));
            }
        }
        columns.requireQuestion();
        return columns;
    }

    /** By a mapping; columns that it does not name are ignored. */
    static AnswerColumns mapped(SheetHeader header, AnswerMapping mapping, List<QuestionDefinition> questions) {
        AnswerColumns columns = new AnswerColumns(header, questions);
        for (MappedColumn mapped : mapping.columns()) {
            header.column(mapped.column())
                    .ifPresentOrElse(
                            place -> columns.check(place, mapped),
                            () -> columns.fault(mapped.column(), "answers-column-absent"));
        }
        columns.requireQuestion();
        return columns;
    }

    private Optional<MappedColumn> keyed(String heading) {
        return question(heading)
                .map(question -> new MappedColumn(heading, ColumnUse.QUESTION, question.key(), Map.of()))
                .or(() -> switch (heading) {
                    case "municipality" ->
                        Optional.of(new MappedColumn(heading, ColumnUse.MUNICIPALITY, null, Map.of()));
                    case "role" -> Optional.of(new MappedColumn(heading, ColumnUse.ROLE, null, Map.of()));
                    default -> Optional.empty();
                });
    }

    private void check(SheetColumn place, MappedColumn mapped) {
        if (mapped.use() == ColumnUse.QUESTION) {
            Optional<QuestionDefinition> question = question(Objects.toString(mapped.question(), ""));
            if (question.isEmpty()) {
                fault(place.name(), "unknown-question");
                return;
            }
            checkValues(place, mapped, question.get());
        }
        bind(place, mapped);
    }

    /** A text stands for itself or for nothing; other values stand for options. */
    private void checkValues(SheetColumn place, MappedColumn mapped, QuestionDefinition question) {
        Set<String> options = new HashSet<>(Set.of(""));
        if (!question.isText()) {
            question.options().stream().map(OptionDefinition::key).forEach(options::add);
        }
        mapped.values().values().stream()
                .filter(option -> !options.contains(option))
                .findFirst()
                .ifPresent(option -> fault(place.name(), "unknown-option"));
    }

    /** Where several options can be chosen, other programs give each a column of its own. */
    private void bind(SheetColumn place, MappedColumn mapped) {
        boolean several = question(Objects.toString(mapped.question(), ""))
                .filter(question -> question.kind() == QuestionKind.MULTIPLE)
                .isPresent();
        if (!taken.add(mapped.use() + " " + mapped.question()) && !several) {
            fault(place.name(), "answers-column-twice");
            return;
        }
        bound.add(new BoundColumn(place, mapped));
    }

    private void requireQuestion() {
        if (faults.isEmpty() && bound.stream().noneMatch(column -> column.is(ColumnUse.QUESTION))) {
            fault("file", "answers-no-question");
        }
    }

    private Optional<QuestionDefinition> question(String key) {
        return questions.stream().filter(question -> question.key().equals(key)).findFirst();
    }

    private void fault(String column, String code) {
        faults.add(Violation.inCell(header.row(), column, code));
    }

    List<BoundColumn> bound() {
        return bound;
    }

    Optional<BoundColumn> only(ColumnUse use) {
        return bound.stream().filter(column -> column.is(use)).findFirst();
    }

    /** What is wrong with the headings or the mapping; with any of it no row can be understood. */
    List<Violation> faults() {
        return faults;
    }
}
