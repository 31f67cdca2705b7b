package dk.forloeb.evaluation.faces;

import dk.forloeb.evaluation.application.SurveyDetail;
import dk.forloeb.evaluation.application.SurveyService;
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

/** One question of a draft: its words in both languages, the claim it makes and its scale. */
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
    private boolean text;
    private String da = "";
    private String en = "";
    private String claimDa = "";
    private String claimEn = "";
    private List<OptionRow> rows = new ArrayList<>();

    /**
     * Reads the question that the address names, or begins one with a scale, or without for free text.
     *
     * @throws DomainException NOT_FOUND {@code question-not-found}; CONFLICT {@code survey-not-draft}
     */
    public void load() {
        SurveyDetail survey = surveys.getDraft(surveyId());
        version = survey.survey().version();
        if (key == null) {
            text = scale == null;
            show(text ? List.of() : scale());
            return;
        }
        QuestionDefinition found = survey.questions().stream()
                .filter(question -> question.key().equals(key))
                .findFirst()
                .orElseThrow(() -> DomainException.notFound("question-not-found"));
        text = found.kind() == QuestionKind.TEXT;
        da = found.text().da();
        en = found.text().en();
        claimDa = found.claim() == null ? "" : found.claim().da();
        claimEn = found.claim() == null ? "" : found.claim().en();
        show(found.options());
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
        List<QuestionDefinition> questions =
                new ArrayList<>(surveys.get(surveyId()).questions());
        int place = place(questions);
        QuestionDefinition mine = definition(questions);
        if (place < questions.size()) {
            questions.set(place, mine);
        } else {
            questions.add(mine);
        }
        try {
            surveys.ask(surveyId(), version, questions);
        } catch (DomainException refusal) {
            throw atFields(refusal, place);
        }
        Messages.addFlashGlobalInfo(Texts.get(shell.getLocale(), "question.saved"));
        Addresses.toSurvey(surveyId(), "questions");
    }

    private int place(List<QuestionDefinition> questions) {
        for (int i = 0; i < questions.size(); i++) {
            if (questions.get(i).key().equals(key)) {
                return i;
            }
        }
        return questions.size();
    }

    private QuestionDefinition definition(List<QuestionDefinition> others) {
        List<String> keys = others.stream().map(QuestionDefinition::key).toList();
        return new QuestionDefinition(
                key == null ? free("question-", keys) : key,
                text ? QuestionKind.TEXT : QuestionKind.SCALE,
                new LocalizedText(da, en),
                text ? null : new LocalizedText(claimDa, claimEn),
                text ? List.of() : options());
    }

    private List<OptionDefinition> options() {
        List<String> keys = rows.stream().map(OptionRow::key).collect(Collectors.toCollection(ArrayList::new));
        List<OptionDefinition> options = new ArrayList<>();
        for (OptionRow row : rows) {
            if (!row.isBlank()) {
                String fresh = free("option-", keys);
                keys.add(fresh);
                options.add(row.definition(fresh));
            }
        }
        return options;
    }

    /** A key that is not taken; it stands in exports, so it is short and says nothing that could become untrue. */
    private static String free(String prefix, List<String> taken) {
        int number = 1;
        while (taken.contains(prefix + number)) {
            number++;
        }
        return prefix + number;
    }

    /** Faults are named after the request's structure; the form has a field for each. */
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
        return field.equals("options") ? "label-da-0" : field;
    }

    private UUID surveyId() {
        return Addresses.surveyId(id);
    }

    public boolean isText() {
        return text;
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
