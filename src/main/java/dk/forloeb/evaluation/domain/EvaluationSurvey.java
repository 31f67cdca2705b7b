package dk.forloeb.evaluation.domain;

import dk.forloeb.evaluation.domain.disclosure.DisclosureThresholds;
import dk.forloeb.shared.DanishText;
import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Input;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An evaluation survey (evalueringsskema): what is asked, of whose programme, and under which protection of small groups.
 *
 * <p>It may be changed while it is a draft. Opening fixes wording and thresholds; closing fixes the numbers. It is never
 * reopened, because the difference between two looks at results would show who answered in between.
 */
@Entity
@Table(name = "survey")
public class EvaluationSurvey {

    /** Longest title, in characters. */
    public static final int MAX_TITLE = 200;

    /** Nobody is reminded more often than this. */
    public static final int HOURS_BETWEEN_REMINDERS = 20;

    /** Highest threshold that can be set. */
    public static final int MAX_THRESHOLD = 100;

    /** Most people that can be said to be invited. */
    public static final int MAX_INVITED = 10_000_000;

    @Id
    @Column(name = "id")
    private String id = UUID.randomUUID().toString();

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "programme_id")
    private @Nullable String programmeId;

    @Column(name = "initiative_id")
    private @Nullable String initiativeId;

    @Column(name = "title")
    private String title = "";

    @Column(name = "template")
    private String template = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private SurveyState state = SurveyState.DRAFT;

    @Column(name = "minimum_group")
    private int minimumGroup = DisclosureThresholds.STANDARD.minimumGroup();

    @Column(name = "dominance_limit")
    private int dominanceLimit = DisclosureThresholds.STANDARD.dominance();

    @Column(name = "created_at")
    private LocalDateTime createdAt = LocalDateTime.MIN;

    @Column(name = "opened_on")
    private @Nullable LocalDate openedOn;

    @Column(name = "closed_on")
    private @Nullable LocalDate closedOn;

    @Column(name = "stated_invited")
    private @Nullable Integer statedInvited;

    @Column(name = "invited")
    private @Nullable Integer invited;

    @Column(name = "responses")
    private @Nullable Integer responses;

    @Column(name = "subject_title")
    private @Nullable String subjectTitle;

    @Column(name = "made_up")
    private @Nullable String madeUp;

    @Column(name = "reminded_at")
    private @Nullable LocalDateTime remindedAt;

    @Column(name = "sort_key")
    private String sortKey = "";

    @Column(name = "search_text")
    private String searchText = "";

    @OneToMany(mappedBy = "survey", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<Question> questions = new ArrayList<>();

    /** For JPA. */
    protected EvaluationSurvey() {}

    /**
     * A draft.
     *
     * @param subject the programme or initiative it evaluates, or neither
     * @throws DomainException INVALID at {@code title}
     */
    public EvaluationSurvey(SurveySubject subject, @Nullable String title, SurveyTemplate template, Instant now) {
        this.programmeId = Objects.toString(subject.programmeId(), null);
        this.initiativeId = Objects.toString(subject.initiativeId(), null);
        this.template = template.key();
        this.createdAt = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
        rename(title);
        for (int i = 0; i < template.questions().size(); i++) {
            questions.add(new Question(this, i, template.questions().get(i)));
        }
    }

    /** Gives the draft another title. */
    public void rename(@Nullable String newTitle) {
        requireDraft();
        title = Input.line("title", newTitle, MAX_TITLE);
        sortKey = DanishText.sortKey(title);
        searchText = DanishText.searchKey(title);
    }

    /**
     * Sets from which size on groups are shown.
     *
     * @param minimum fewest answers in a shown group, 3 to 100
     * @param dominance fewest answers in a shown group that is unanimous, at least {@code minimum}, at most 100
     * @throws DomainException INVALID at {@code minimumGroup} or {@code dominanceLimit}
     */
    public void protect(int minimum, int dominance) {
        requireDraft();
        if (minimum < 3 || minimum > MAX_THRESHOLD) {
            throw DomainException.invalid("minimumGroup", "minimum-group-out-of-range", 3, MAX_THRESHOLD);
        }
        if (dominance < minimum || dominance > MAX_THRESHOLD) {
            throw DomainException.invalid("dominanceLimit", "dominance-limit-out-of-range", minimum, MAX_THRESHOLD);
        }
        minimumGroup = minimum;
        dominanceLimit = dominance;
    }

    /** @throws DomainException INVALID for a question the survey does not have, or words that do not fit */
    public void reword(String questionKey, LocalizedText text, @Nullable LocalizedText claim) {
        requireDraft();
        Question question = questions.stream()
                .filter(candidate -> candidate.key().equals(questionKey))
                .findFirst()
                .orElseThrow(() -> DomainException.invalid("questions", "unknown-question", questionKey));
        question.reword(text, claim);
    }

    /**
     * Asks these questions and no others, in this order. A question with a key that there is changes.
     *
     * @throws DomainException CONFLICT {@code survey-not-draft}
     */
    public void ask(Questionnaire questionnaire) {
        requireDraft();
        List<QuestionDefinition> wanted = questionnaire.questions();
        questions.removeIf(
                question -> wanted.stream().noneMatch(each -> each.key().equals(question.key())));
        for (int i = 0; i < wanted.size(); i++) {
            QuestionDefinition definition = wanted.get(i);
            int position = i;
            questions.stream()
                    .filter(question -> question.key().equals(definition.key()))
                    .findFirst()
                    .ifPresentOrElse(
                            question -> question.become(position, definition),
                            () -> questions.add(new Question(this, position, definition)));
        }
    }

    /** Says that the numbers are invented and why; shown wherever they are. */
    public void labelMadeUp(String reason) {
        madeUp = Input.optionalLine("madeUp", reason, 300);
    }

    /** Fixes what respondents read that it is about: the title of its programme or initiative, if it has one. */
    public void describe(Optional<String> titleOfSubject) {
        requireDraft();
        subjectTitle = titleOfSubject.orElse(null);
    }

    /** From now on it takes answers and its wording is fixed. */
    public void open(LocalDate today) {
        requireDraft();
        state = SurveyState.OPEN;
        openedOn = today;
    }

    /** @throws DomainException CONFLICT {@code survey-not-open} or {@code survey-closed} unless it takes answers */
    public void requireOpen() {
        if (state != SurveyState.OPEN) {
            throw DomainException.conflict(state == SurveyState.DRAFT ? "survey-not-open" : "survey-closed");
        }
    }

    /**
     * Notes that those who have not answered are reminded now.
     *
     * @throws DomainException CONFLICT unless it is open, or {@code survey-reminded-lately} within {@value #HOURS_BETWEEN_REMINDERS} hours
     */
    public void remind(Instant now) {
        requireOpen();
        if (!mayRemind(now)) {
            throw DomainException.conflict("survey-reminded-lately");
        }
        remindedAt = LocalDateTime.ofInstant(now.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
    }

    /** When the next reminder may be sent; nothing before the first. */
    public Optional<Instant> nextReminder() {
        return remindedAt().map(last -> last.plus(HOURS_BETWEEN_REMINDERS, ChronoUnit.HOURS));
    }

    /** Whether enough time has passed since the last reminder. */
    public boolean mayRemind(Instant now) {
        return nextReminder().filter(now::isBefore).isEmpty();
    }

    /** When those who had not answered were last reminded. */
    public Optional<Instant> remindedAt() {
        return Optional.ofNullable(remindedAt).map(moment -> moment.toInstant(ZoneOffset.UTC));
    }

    /**
     * Says how many were invited in all, where answers come on paper or from elsewhere and the invitations do not tell.
     *
     * @param number null to go by the invitations again
     * @throws DomainException CONFLICT {@code survey-closed}; INVALID at {@code invited}
     */
    public void stateInvited(@Nullable Integer number) {
        if (state == SurveyState.CLOSED) {
            throw DomainException.conflict("survey-closed");
        }
        if (number != null && (number < 1 || number > MAX_INVITED)) {
            throw DomainException.invalid("invited", "invited-out-of-range", 1, MAX_INVITED);
        }
        statedInvited = number;
    }

    /**
     * From now on it takes no answers and has results.
     *
     * @param finallyInvited null where it is not known
     */
    public void close(LocalDate today, @Nullable Integer finallyInvited, int finallyResponded) {
        requireOpen();
        state = SurveyState.CLOSED;
        closedOn = today;
        invited = finallyInvited;
        responses = finallyResponded;
    }

    /** Sets the days of a closed survey that is labelled as made up. */
    public void backdate(LocalDate opened, LocalDate closed) {
        if (state != SurveyState.CLOSED || madeUp == null) {
            throw new IllegalStateException("Only a closed survey labelled as made up has invented days");
        }
        openedOn = opened;
        closedOn = closed;
    }

    /** @throws DomainException CONFLICT {@code survey-not-draft} once it was opened */
    public void requireDraft() {
        if (state != SurveyState.DRAFT) {
            throw DomainException.conflict("survey-not-draft");
        }
    }

    public SurveyForm form() {
        return new SurveyForm(id(), title, subjectTitle().orElse(null), questionDefinitions());
    }

    /** The questions in the form's order. */
    public List<QuestionDefinition> questionDefinitions() {
        return questions.stream()
                .sorted(Comparator.comparingInt(Question::position))
                .map(Question::definition)
                .toList();
    }

    public UUID id() {
        return UUID.fromString(id);
    }

    public long version() {
        return version;
    }

    public Optional<UUID> programmeId() {
        return Optional.ofNullable(programmeId).map(UUID::fromString);
    }

    public Optional<UUID> initiativeId() {
        return Optional.ofNullable(initiativeId).map(UUID::fromString);
    }

    public String title() {
        return title;
    }

    /** What it is about, in the words that stood when it was opened; not before, and not where it stands alone. */
    public Optional<String> subjectTitle() {
        return Optional.ofNullable(subjectTitle);
    }

    /** Key of the template it was made from. */
    public String template() {
        return template;
    }

    public SurveyState state() {
        return state;
    }

    public DisclosureThresholds thresholds() {
        return new DisclosureThresholds(minimumGroup, dominanceLimit);
    }

    public Optional<LocalDate> openedOn() {
        return Optional.ofNullable(openedOn);
    }

    public Optional<LocalDate> closedOn() {
        return Optional.ofNullable(closedOn);
    }

    /** How many were invited in all, where the coordinator says so. */
    public Optional<Integer> statedInvited() {
        return Optional.ofNullable(statedInvited);
    }

    /** How many were invited in all; only once closed, and only where it is known. */
    public Optional<Integer> invited() {
        return Optional.ofNullable(invited);
    }

    /** How many answered; only once closed. */
    public Optional<Integer> responses() {
        return Optional.ofNullable(responses);
    }

    /** What about the numbers is invented, where they are. */
    public Optional<String> madeUp() {
        return Optional.ofNullable(madeUp);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EvaluationSurvey survey && id.equals(survey.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
