package dk.forloeb.evaluation.faces;

import dk.forloeb.evaluation.application.SurveyDetail;
import dk.forloeb.evaluation.application.SurveyRow;
import dk.forloeb.evaluation.application.SurveyService;
import dk.forloeb.evaluation.application.imports.AnswerImportService;
import dk.forloeb.evaluation.application.imports.AnswerPreview;
import dk.forloeb.evaluation.application.imports.AnswerRow;
import dk.forloeb.evaluation.application.imports.AnswerTally;
import dk.forloeb.evaluation.application.imports.ImportChoice;
import dk.forloeb.evaluation.application.imports.SeenColumn;
import dk.forloeb.evaluation.domain.OptionDefinition;
import dk.forloeb.evaluation.domain.QuestionDefinition;
import dk.forloeb.evaluation.domain.imports.AnswerMapping;
import dk.forloeb.evaluation.domain.imports.ColumnUse;
import dk.forloeb.evaluation.domain.imports.MappedColumn;
import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Texts;
import dk.forloeb.shared.Violation;
import dk.forloeb.shared.faces.ShellBean;
import dk.forloeb.shared.sheet.Upload;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The page on which a file of answers is sent, its columns are explained, and what would be taken is looked through. */
@Named
@ViewScoped
public class AnswerImportBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int FAULTS_SHOWN = 100;

    @Inject
    private ShellBean shell;

    @Inject
    private AnswerImportService imports;

    @Inject
    private SurveyService surveys;

    private @Nullable String id;
    private transient @Nullable Part file;
    private transient @Nullable SurveyDetail detail;
    private transient @Nullable AnswerPreview preview;
    private @Nullable HeldFile held;
    private List<ColumnChoice> columns = new ArrayList<>();
    private boolean skipRefused;
    private boolean repeat;

    /** Reads the file and shows what its columns seem to stand for. */
    public void look() throws IOException {
        if (file == null || file.getSize() == 0) {
            throw DomainException.invalid("file", "file-required");
        }
        HeldFile sent = HeldFile.of(file);
        try (Upload upload = sent.open()) {
            AnswerPreview found = imports.preview(surveyId(), upload, null);
            columns = new ArrayList<>(found.columns().stream()
                    .map(seen -> ColumnChoice.of(seen, proposed(found.proposal(), seen)))
                    .toList());
            preview = imports.preview(surveyId(), upload, mapping());
        }
        held = sent;
        skipRefused = false;
        repeat = false;
    }

    private static @Nullable MappedColumn proposed(AnswerMapping proposal, SeenColumn seen) {
        return proposal.columns().stream()
                .filter(mapped -> mapped.column().equals(seen.heading()))
                .findFirst()
                .orElse(null);
    }

    /** Reads the file anew with what was chosen. */
    public void update() throws IOException {
        choose();
        see();
    }

    /** Takes the answers in, or shows anew what is wrong. */
    public void take() throws IOException {
        choose();
        AnswerTally taken;
        try (Upload upload = Objects.requireNonNull(held).open()) {
            taken = imports.take(surveyId(), upload, new ImportChoice(mapping(), skipRefused, repeat));
        } catch (DomainException refusal) {
            see();
            throw shown(refusal);
        }
        Messages.addFlashGlobalInfo(
                Texts.get(shell.getLocale(), "answers.done", taken.taken(), taken.refused(), taken.incomplete()));
        Addresses.toSurvey(surveyId(), "overview");
    }

    /** Faults in cells stand in the table of the page, and not at fields of it. */
    private static DomainException shown(DomainException refusal) {
        boolean cells = refusal.violations().stream().anyMatch(fault -> fault.row() != null);
        return cells ? DomainException.conflict("answers-faults") : refusal;
    }

    private void see() throws IOException {
        try (Upload upload = Objects.requireNonNull(held).open()) {
            preview = imports.preview(surveyId(), upload, mapping());
        }
    }

    /** Another file. */
    public void restart() {
        held = null;
        columns = new ArrayList<>();
    }

    /** What the page's lists say; of a column that now stands for another question the values are guessed anew. */
    private void choose() {
        List<ColumnChoice> chosen = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            ColumnChoice before = columns.get(i);
            String use = Objects.requireNonNullElse(Faces.getRequestParameter("use-" + i), before.use());
            if (!isUse(use)) {
                throw DomainException.invalid("columns", "unknown-question");
            }
            chosen.add(use.equals(before.use()) ? valued(i, before) : guessed(before.seen(), use));
        }
        columns = chosen;
    }

    private boolean isUse(String use) {
        return getUses().stream().anyMatch(choice -> choice.key().equals(use));
    }

    private static ColumnChoice valued(int column, ColumnChoice before) {
        Map<String, String> options = new LinkedHashMap<>();
        for (int i = 0; i < before.values().size(); i++) {
            String value = before.values().get(i);
            String option = Objects.requireNonNullElse(
                    Faces.getRequestParameter("option-" + column + "-" + i), before.option(value));
            if (!option.equals(ColumnChoice.UNCHOSEN)) {
                options.put(value, option);
            }
        }
        return new ColumnChoice(before.seen(), before.use(), options);
    }

    private ColumnChoice guessed(SeenColumn seen, String use) {
        ColumnChoice plain = new ColumnChoice(seen, use, Map.of());
        String question = plain.question();
        return question == null ? plain : ColumnChoice.of(seen, imports.guess(surveyId(), seen, question));
    }

    private AnswerMapping mapping() {
        return new AnswerMapping(columns.stream()
                .map(ColumnChoice::mapped)
                .flatMap(Optional::stream)
                .toList());
    }

    /** What a column can stand for. */
    public List<Choice> getUses() {
        List<Choice> uses = new ArrayList<>();
        uses.add(new Choice(ColumnChoice.IGNORED, text("answers.use.ignore")));
        int number = 1;
        for (QuestionDefinition question : getDetail().questions()) {
            uses.add(new Choice(
                    ColumnChoice.QUESTION + question.key(),
                    number++ + ". " + question.text().in(shell.getLocale())));
        }
        for (ColumnUse use : List.of(ColumnUse.MUNICIPALITY, ColumnUse.ROLE, ColumnUse.SUBMITTED)) {
            uses.add(new Choice(use.name(), text("answers.use." + use.name())));
        }
        return uses;
    }

    /** What the values of a column can stand for; nothing to choose for texts, groups and columns that are ignored. */
    public List<Choice> options(ColumnChoice column) {
        List<OptionDefinition> scale = getDetail().questions().stream()
                .filter(question -> question.key().equals(column.question()))
                .flatMap(question -> question.options().stream())
                .toList();
        if (scale.isEmpty()) {
            return List.of();
        }
        List<Choice> options = new ArrayList<>();
        options.add(new Choice(ColumnChoice.UNCHOSEN, text("answers.option.choose")));
        scale.forEach(
                option -> options.add(new Choice(option.key(), option.label().in(shell.getLocale()))));
        options.add(new Choice(ColumnChoice.NOTHING, text("answers.option.none")));
        return options;
    }

    /** The option that a value stands for, also where the file writes the option's own key. */
    public String chosen(ColumnChoice column, String value) {
        String option = column.option(value);
        boolean own = option.equals(ColumnChoice.UNCHOSEN)
                && options(column).stream().anyMatch(choice -> choice.key().equals(value));
        return own ? value : option;
    }

    /** The questions and answers of a row in words. */
    public List<Choice> said(AnswerRow row) {
        List<Choice> said = new ArrayList<>();
        for (QuestionDefinition question : getDetail().questions()) {
            String answer = row.answers().get(question.key());
            if (answer != null) {
                said.add(new Choice(question.text().in(shell.getLocale()), label(question, answer)));
            }
        }
        return said;
    }

    private String label(QuestionDefinition question, String answer) {
        List<String> keys = List.of(answer.split(","));
        return question.isText()
                ? answer
                : question.options().stream()
                        .filter(option -> keys.contains(option.key()))
                        .map(option -> option.label().in(shell.getLocale()))
                        .collect(Collectors.joining(", "));
    }

    public String message(Violation fault) {
        return Texts.error(shell.getLocale(), fault);
    }

    private String text(String key) {
        return Texts.get(shell.getLocale(), key);
    }

    private UUID surveyId() {
        return Addresses.surveyId(id);
    }

    private SurveyDetail getDetail() {
        SurveyDetail known = detail;
        if (known == null) {
            known = surveys.get(surveyId());
            detail = known;
        }
        return known;
    }

    public SurveyRow getSurvey() {
        return getDetail().survey();
    }

    /** What would be taken; null before a file was read. */
    public @Nullable AnswerPreview getPreview() {
        return held == null ? null : preview;
    }

    /** The first faults. */
    public List<Violation> getFaults() {
        return preview == null
                ? List.of()
                : preview.tally().faults().stream().limit(FAULTS_SHOWN).toList();
    }

    public List<ColumnChoice> getColumns() {
        return columns;
    }

    public String getFileName() {
        return held == null ? "" : held.name();
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    public boolean isSkipRefused() {
        return skipRefused;
    }

    public void setSkipRefused(boolean skipRefused) {
        this.skipRefused = skipRefused;
    }

    public boolean isRepeat() {
        return repeat;
    }

    public void setRepeat(boolean repeat) {
        this.repeat = repeat;
    }

    /** Something to choose, or a question with its answer. */
    public record Choice(String key, String label) {}
}
