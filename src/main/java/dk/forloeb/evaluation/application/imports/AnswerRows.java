package dk.forloeb.evaluation.application.imports;

import dk.forloeb.evaluation.domain.AnswerSheet;
import dk.forloeb.evaluation.domain.QuestionKind;
import dk.forloeb.evaluation.domain.disclosure.GroupLabel;
import dk.forloeb.evaluation.domain.imports.AnswerMapping;
import dk.forloeb.evaluation.domain.imports.ColumnUse;
import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Violation;
import dk.forloeb.shared.sheet.SheetColumn;
import dk.forloeb.shared.sheet.SheetConsumer;
import dk.forloeb.shared.sheet.SheetHeader;
import dk.forloeb.shared.sheet.SheetRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a file of answers row by row and hands on those that are sound; memory holds the first faults and numbers alone. */
final class AnswerRows implements SheetConsumer {

    /** Faults kept; whoever has mended these sees the next. */
    static final int MOST_FAULTS = 1_000;

    private static final String NOT_SUBMITTED = "0";

    /** Takes a response that was read. */
    interface Taker {

        /** @param number of the row, from 1 */
        void take(int number, GroupLabel group, AnswerSheet sheet);
    }

    private final ImportContext context;
    private final @Nullable AnswerMapping mapping;
    private final Taker taker;
    private final List<Violation> faults = new ArrayList<>();
    private final Map<GroupLabel, Integer> groups = new HashMap<>();
    private AnswerColumns columns;
    private int rows;
    private int taken;
    private int refused;
    private int incomplete;

    /** @param mapping null where the headings are keys */
    @SuppressWarnings("NullAway.Init")
    AnswerRows(ImportContext context, @Nullable AnswerMapping mapping, Taker taker) {
        this.context = context;
        this.mapping = mapping;
        this.taker = taker;
    }

    @Override
    public void header(SheetHeader header) {
        columns = mapping == null
                ? AnswerColumns.byKey(header, context.questions())
                : AnswerColumns.mapped(header, mapping, context.questions());
        faults.addAll(columns.faults().stream().limit(MOST_FAULTS).toList());
    }

    @Override
    public void row(SheetRow row) {
        rows++;
        if (!columns.faults().isEmpty()) {
            return;
        }
        Optional<BoundColumn> submitted = columns.only(ColumnUse.SUBMITTED);
        if (submitted.map(column -> cell(row, column)).filter(this::isOpen).isPresent()) {
            incomplete++;
            return;
        }
        List<Violation> wrong = new ArrayList<>();
        checkWidth(row, wrong);
        GroupLabel group = new GroupLabel(
                group(row, ColumnUse.MUNICIPALITY, context.groups()::municipality, wrong),
                group(row, ColumnUse.ROLE, context.groups()::role, wrong));
        Map<String, String> answers = answers(row);
        if (answers.isEmpty() && submitted.isEmpty()) {
            wrong.add(Violation.inCell(row.number(), firstQuestion(), "answers-row-empty"));
        }
        AnswerSheet sheet = sheet(row, answers, wrong);
        if (sheet == null || !wrong.isEmpty()) {
            refuse(wrong);
            return;
        }
        taken++;
        groups.merge(group, 1, Integer::sum);
        taker.take(row.number(), group, sheet);
    }

    private boolean isOpen(String submitted) {
        return submitted.isEmpty() || submitted.equals(NOT_SUBMITTED);
    }

    /** A cell without a heading is mostly a separator inside an answer that was not quoted. */
    private void checkWidth(SheetRow row, List<Violation> wrong) {
        SheetHeader header = row.header();
        for (int i = 0; i < row.cells().size(); i++) {
            boolean named = i < header.cells().size() && !header.cells().get(i).isBlank();
            if (!named && !row.cells().get(i).isEmpty()) {
                wrong.add(row.fault(header.at(i), "row-too-long"));
                return;
            }
        }
    }

    private @Nullable String group(
            SheetRow row, ColumnUse use, Function<String, Optional<String>> known, List<Violation> wrong) {
        BoundColumn column = columns.only(use).orElse(null);
        String cell = column == null ? "" : column.mapped().meaning(cell(row, column));
        if (column == null || cell.isEmpty()) {
            return null;
        }
        Optional<String> key = known.apply(cell);
        if (key.isEmpty()) {
            wrong.add(row.fault(column.place(), use == ColumnUse.ROLE ? "role-unknown" : "answers-municipality"));
        }
        return key.orElse(null);
    }

    private Map<String, String> answers(SheetRow row) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (BoundColumn column : columns.bound()) {
            String question = column.mapped().question();
            String answer = question == null ? "" : column.mapped().meaning(cell(row, column), isSeveral(question));
            if (question != null && !answer.isEmpty()) {
                answers.merge(question, answer, (before, next) -> before + "," + next);
            }
        }
        return answers;
    }

    private boolean isSeveral(String question) {
        return context.questions().stream()
                .anyMatch(each -> each.key().equals(question) && each.kind() == QuestionKind.MULTIPLE);
    }

    private @Nullable AnswerSheet sheet(SheetRow row, Map<String, String> answers, List<Violation> wrong) {
        try {
            return AnswerSheet.read(context.questions(), answers);
        } catch (DomainException refusal) {
            refusal.violations()
                    .forEach(fault -> wrong.add(Violation.inCell(
                            row.number(),
                            heading(fault.field()),
                            fault.code(),
                            fault.args().toArray())));
            return null;
        }
    }

    private String heading(String question) {
        return columns.bound().stream()
                .filter(column -> question.equals(column.mapped().question()))
                .map(column -> column.place().name())
                .findFirst()
                .orElse(question);
    }

    private String firstQuestion() {
        return columns.only(ColumnUse.QUESTION)
                .map(BoundColumn::place)
                .map(SheetColumn::name)
                .orElse("");
    }

    private void refuse(List<Violation> wrong) {
        refused++;
        wrong.stream().limit(MOST_FAULTS - faults.size()).forEach(faults::add);
    }

    private static String cell(SheetRow row, BoundColumn column) {
        return row.at(column.place());
    }

    /** Rows below the headings that are not blank. */
    int rows() {
        return rows;
    }

    /** Rows handed on. */
    int taken() {
        return taken;
    }

    /** Rows with a fault. */
    int refused() {
        return refused;
    }

    /** Rows of forms that were not submitted. */
    int incomplete() {
        return incomplete;
    }

    /** Whether the headings or the mapping are wrong, so that no row could be read. */
    boolean unreadable() {
        return !columns.faults().isEmpty();
    }

    /** The faults kept, in the order of the rows. */
    List<Violation> faults() {
        return faults;
    }

    /** How many of the rows handed on name each combination of municipality and role. */
    Map<GroupLabel, Integer> groups() {
        return groups;
    }
}
