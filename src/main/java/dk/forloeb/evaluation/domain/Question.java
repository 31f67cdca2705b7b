package dk.forloeb.evaluation.domain;

import dk.forloeb.shared.Input;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A question of one survey; part of the survey's aggregate, which alone changes it. */
@Entity
@Table(name = "survey_question")
public class Question {

    /** Longest wording, in characters. */
    public static final int MAX_TEXT = 600;

    /** Longest claim fragment, in characters. */
    public static final int MAX_CLAIM = 400;

    @Id
    @Column(name = "id")
    private String id = UUID.randomUUID().toString();

    @ManyToOne(optional = false)
    @JoinColumn(name = "survey_id")
    private @Nullable EvaluationSurvey survey;

    @Column(name = "position")
    private int position;

    @Column(name = "question_key")
    private String key = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private QuestionKind kind = QuestionKind.SCALE;

    @Column(name = "text_da")
    private String textDa = "";

    @Column(name = "text_en")
    private String textEn = "";

    @Column(name = "claim_da")
    private @Nullable String claimDa;

    @Column(name = "claim_en")
    private @Nullable String claimEn;

    @Column(name = "asked_if_question")
    private @Nullable String askedIfQuestion;

    /** Keys, with spaces between them. */
    @Column(name = "asked_if_options")
    private @Nullable String askedIfOptions;

    @Column(name = "required")
    private boolean required;

    @ElementCollection
    @CollectionTable(name = "survey_option", joinColumns = @JoinColumn(name = "question_id"))
    private List<AnswerOption> options = new ArrayList<>();

    /** For JPA. */
    protected Question() {}

    Question(EvaluationSurvey survey, int position, QuestionDefinition definition) {
        this.survey = survey;
        this.key = definition.key();
        become(position, definition);
    }

    /** Takes over everything but the key. */
    final void become(int newPosition, QuestionDefinition definition) {
        this.position = newPosition;
        this.kind = definition.kind();
        this.textDa = definition.text().da();
        this.textEn = definition.text().en();
        this.claimDa = definition.claim() == null ? null : definition.claim().da();
        this.claimEn = definition.claim() == null ? null : definition.claim().en();
        AskedIf asked = definition.askedIf();
        this.askedIfQuestion = asked == null ? null : asked.question();
        this.askedIfOptions = asked == null ? null : String.join(" ", asked.options());
        this.required = definition.required();
        options.clear();
        for (int i = 0; i < definition.options().size(); i++) {
            options.add(new AnswerOption(i, definition.options().get(i)));
        }
    }

    /** Changes the words; a question keeps a claim if it had one. Faults are named after the question's key. */
    void reword(LocalizedText text, @Nullable LocalizedText claim) {
        textDa = Input.line(key + ".da", text.da(), MAX_TEXT);
        textEn = Input.line(key + ".en", text.en(), MAX_TEXT);
        if (claim != null && claimDa != null) {
            claimDa = Input.line(key + ".claim.da", claim.da(), MAX_CLAIM);
            claimEn = Input.line(key + ".claim.en", claim.en(), MAX_CLAIM);
        }
    }

    QuestionDefinition definition() {
        List<OptionDefinition> scale = options.stream()
                .sorted(Comparator.comparingInt(AnswerOption::position))
                .map(AnswerOption::definition)
                .toList();
        LocalizedText claim = claimDa == null || claimEn == null ? null : new LocalizedText(claimDa, claimEn);
        return new QuestionDefinition(key, kind, new LocalizedText(textDa, textEn), claim, scale, askedIf(), required);
    }

    private @Nullable AskedIf askedIf() {
        return askedIfQuestion == null || askedIfOptions == null
                ? null
                : new AskedIf(askedIfQuestion, List.of(askedIfOptions.split(" ")));
    }

    String key() {
        return key;
    }

    int position() {
        return position;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Question question && id.equals(question.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
