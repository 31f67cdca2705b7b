package dk.forloeb.evaluation.faces;

import dk.forloeb.evaluation.application.SurveyDetail;
import dk.forloeb.evaluation.application.SurveyService;
import dk.forloeb.evaluation.domain.AskedIf;
import dk.forloeb.evaluation.domain.LocalizedText;
import dk.forloeb.evaluation.domain.OptionDefinition;
import dk.forloeb.evaluation.domain.QuestionDefinition;
import dk.forloeb.evaluation.domain.QuestionKind;
import dk.forloeb.evaluation.domain.Questionnaire;
import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Texts;
import dk.forloeb.shared.Violation;
import dk.forloeb.shared.faces.ShellBean;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;

/** One question of a draft: its words in both languages, the claim it makes, its options, and when it is asked. */
@Named
@ViewScoped
public class QuestionBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ShellBean shell;

    @Inject
    private SurveyService surveys;

    private @Nullable String id;
    private @Nullable String key;
    private @Nullable String scale;
    private long version;
    private QuestionKind kind = QuestionKind.TEXT;
    private @Nullable String kindAsked;
    private @Nullable String follow;
    private boolean required;
    private String da = "";
    private String en = "";
    private String claimDa = "";
    private String claimEn = "";
    private List<OptionRow> rows = new ArrayList<>();
    private List<String> askedOn = new ArrayList<>();

    /**
     * Reads the question that the address names, or begins one: with a scale, or of another kind, and perhaps following on
     * the answers to another.
     *
     * @throws DomainException NOT_FOUND {@code question-not-found}; CONFLICT {@code survey-not-draft}
     */
    public void load() {
        SurveyDetail survey = surveys.getDraft(surveyId());
        version = survey.survey().version();
        if (key == null) {
            kind = scale == null ? kindAsked() : QuestionKind.SCALE;
            show(scale == null ? List.of() : scale());
            return;
        }
        QuestionDefinition found = find(survey.questions(), key);
        kind = found.kind();
        da = found.text().da();
        en = found.text().en();
        claimDa = found.claim() == null ? "" : found.claim().da();
        claimEn = found.claim() == null ? "" : found.claim().en();
        required = found.required();
        show(found.options());
        AskedIf condition = found.askedIf();
        if (condition != null) {
            follow = condition.question();
            askedOn = new ArrayList<>(condition.options());
        }
    }

    private QuestionKind kindAsked() {
        return Stream.of(QuestionKind.CHOICE, QuestionKind.MULTIPLE)
                .filter(candidate -> candidate.name().equalsIgnoreCase(kindAsked))
                .findFirst()
                .orElse(QuestionKind.TEXT);
    }

    private static QuestionDefinition find(List<QuestionDefinition> questions, String key) {
        return questions.stream()
                .filter(question -> question.key().equals(key))
                .findFirst()
                .orElseThrow(() -> DomainException.notFound("question-not-found"));
    }

    private List<OptionDefinition> scale() {
        List<OptionDefinition> known = surveys.scales().get(scale);
        if (known == null) {
            throw DomainException.notFound("question-not-found");
        }
        return known;
    }

    private void show(List<OptionDefinition> options) {
        rows = Stream.concat(options.stream().map(OptionRow::of), Stream.generate(OptionRow::new))
                .limit(Questionnaire.MAX_OPTIONS)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** Saves the question in its place, or as the last. */
    public void save() {
        List<QuestionDefinition> before = surveys.get(surveyId()).questions();
        QuestionDefinition mine = definition(before);
        List<QuestionDefinition> questions = key == null
                ? Questionnaire.with(before, mine)
                : before.stream()
                        .map(question -> question.key().equals(key) ? mine : question)
                        .toList();
        try {
            surveys.ask(surveyId(), version, questions);
        } catch (DomainException refusal) {
            throw atFields(refusal, questions.indexOf(mine));
        }
        Messages.addFlashGlobalInfo(Texts.get(shell.getLocale(), "question.saved"));
        Addresses.toSurvey(surveyId(), "questions");
    }

    private QuestionDefinition definition(List<QuestionDefinition> others) {
        List<String> keys = others.stream().map(QuestionDefinition::key).toList();
        return new QuestionDefinition(
                key == null ? Questionnaire.freeKey("question-", keys) : key,
                kind,
                new LocalizedText(da, en),
                isScaled() ? new LocalizedText(claimDa, claimEn) : null,
                isText() ? List.of() : options(),
                follow == null ? null : new AskedIf(follow, askedOn),
                required);
    }

    private List<OptionDefinition> options() {
        List<String> keys = rows.stream().map(OptionRow::key).collect(Collectors.toCollection(ArrayList::new));
        List<OptionDefinition> options = new ArrayList<>();
        for (OptionRow row : rows) {
            if (!row.isBlank()) {
                String fresh = Questionnaire.freeKey("option-", keys);
                keys.add(fresh);
                options.add(row.definition(fresh));
            }
        }
        return options;
    }

    /** Faults are named after the request's structure; the form has a field for each. Those of follow-ups lie in this one. */
    private DomainException atFields(DomainException refusal, int place) {
        if (refusal.violations().isEmpty()) {
            return refusal;
        }
        String prefix = "questions[" + place + "].";
        return DomainException.invalid(refusal.violations().stream()
                .map(fault -> new Violation(field(fault.field().replace(prefix, "")), fault.code(), fault.args()))
                .toList());
    }

    private String field(String field) {
        List<Integer> written = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (!rows.get(i).isBlank()) {
                written.add(i);
            }
        }
        for (int i = 0; i < written.size(); i++) {
            String option = "options[" + i + "].labels.";
            if (field.startsWith(option)) {
                return "label-" + field.substring(option.length()) + "-" + written.get(i);
            }
        }
        if (field.startsWith("askedIf.")) {
            return "asked";
        }
        return field.startsWith("texts") || field.startsWith("claims") ? field : "label-da-0";
    }

    private UUID surveyId() {
        return Addresses.surveyId(id);
    }

    public boolean isText() {
        return kind == QuestionKind.TEXT;
    }

    /** Whether it has options that count as agreeing, and a claim. */
    public boolean isScaled() {
        return kind == QuestionKind.SCALE;
    }

    /** Whether one of its options can mean "don't know". */
    public boolean isOneOnly() {
        return kind == QuestionKind.SCALE || kind == QuestionKind.CHOICE;
    }

    /** The options of the question that it follows; empty for a question to everybody. */
    public List<OptionDefinition> getDeciding() {
        return follow == null
                ? List.of()
                : find(surveys.get(surveyId()).questions(), follow).options();
    }

    public List<String> getAskedOn() {
        return askedOn;
    }

    public void setAskedOn(List<String> askedOn) {
        this.askedOn = askedOn;
    }

    public boolean isRequired() {
        return required;
    }

    public void setRequired(boolean required) {
        this.required = required;
    }

    public @Nullable String getKind() {
        return kindAsked;
    }

    public void setKind(@Nullable String kindAsked) {
        this.kindAsked = kindAsked;
    }

    public @Nullable String getFollow() {
        return follow;
    }

    public void setFollow(@Nullable String follow) {
        this.follow = follow;
    }

    public List<OptionRow> getRows() {
        return rows;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getKey() {
        return key;
    }

    public void setKey(@Nullable String key) {
        this.key = key;
    }

    public @Nullable String getScale() {
        return scale;
    }

    public void setScale(@Nullable String scale) {
        this.scale = scale;
    }

    public String getDa() {
        return da;
    }

    public void setDa(@Nullable String da) {
        this.da = da == null ? "" : da;
    }

    public String getEn() {
        return en;
    }

    public void setEn(@Nullable String en) {
        this.en = en == null ? "" : en;
    }

    public String getClaimDa() {
        return claimDa;
    }

    public void setClaimDa(@Nullable String claimDa) {
        this.claimDa = claimDa == null ? "" : claimDa;
    }

    public String getClaimEn() {
        return claimEn;
    }

    public void setClaimEn(@Nullable String claimEn) {
        this.claimEn = claimEn == null ? "" : claimEn;
    }
}
