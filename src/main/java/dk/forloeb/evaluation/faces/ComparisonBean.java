package dk.forloeb.evaluation.faces;

import dk.forloeb.evaluation.application.ComparisonService;
import dk.forloeb.evaluation.application.SurveyQuery;
import dk.forloeb.evaluation.application.SurveyRow;
import dk.forloeb.evaluation.application.SurveyService;
import dk.forloeb.evaluation.application.results.QuestionComparison;
import dk.forloeb.evaluation.application.results.SurveyComparison;
import dk.forloeb.evaluation.domain.SurveySort;
import dk.forloeb.evaluation.domain.SurveyState;
import dk.forloeb.evaluation.domain.statistics.Base;
import dk.forloeb.evaluation.domain.statistics.ComparedShares;
import dk.forloeb.shared.Texts;
import dk.forloeb.shared.faces.Formats;
import dk.forloeb.shared.faces.ShellBean;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One survey beside another; both and the base stand in the address. */
@Named
@RequestScoped
public class ComparisonBean implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Most surveys to choose from. */
    private static final int MOST = 200;

    private static final int P_DIGITS = 3;
    private static final double LEAST_P = 0.001;

    /** Those invited are no sample, so nothing can be compared on them. */
    private static final List<Base> BASES = List.of(Base.RESPONDENTS, Base.ANSWERED, Base.VALID);

    @Inject
    private transient ShellBean shell;

    @Inject
    private transient SurveyService surveys;

    @Inject
    private transient ComparisonService comparisons;

    private @Nullable String id;
    private @Nullable String with;
    private @Nullable String base;
    private transient @Nullable SurveyRow survey;
    private transient List<SurveyRow> others = List.of();
    private transient @Nullable SurveyComparison comparison;

    /** Reads what the address asks for; an unknown survey to compare with counts as none. */
    public void load() {
        UUID key = Addresses.surveyId(id);
        survey = surveys.get(key).survey();
        others = surveys
                .search(new SurveyQuery(null, SurveyState.CLOSED, null, null, SurveySort.CREATED, true, 0, MOST))
                .items()
                .stream()
                .filter(other -> !other.id().equals(key))
                .sorted(Comparator.comparing(
                                SurveyRow::closedOn, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
                        .reversed())
                .toList();
        comparison = Optional.ofNullable(isReady() ? getOther() : null)
                .map(other -> comparisons.compare(key, other.id(), getBaseInForce()))
                .orElse(null);
    }

    private Optional<SurveyRow> other() {
        return others.stream()
                .filter(other -> other.id().toString().equalsIgnoreCase(with))
                .findFirst();
    }

    /** Whether the survey itself is closed. */
    public boolean isReady() {
        return survey != null && survey.state() == SurveyState.CLOSED;
    }

    public @Nullable SurveyRow getSurvey() {
        return survey;
    }

    /** Closed surveys to compare with, the latest first. */
    public List<SurveyRow> getOthers() {
        return others;
    }

    /** The survey compared with; null where none is chosen. */
    public @Nullable SurveyRow getOther() {
        return other().orElse(null);
    }

    public @Nullable SurveyComparison getComparison() {
        return comparison;
    }

    public List<Base> getBases() {
        return BASES;
    }

    /** The base in force; one that is unknown counts as not asked. */
    public Base getBaseInForce() {
        return BASES.stream()
                .filter(candidate -> candidate.name().equalsIgnoreCase(base))
                .findFirst()
                .orElse(Base.RESPONDENTS);
    }

    /** The question in the page's language. */
    public String text(QuestionComparison question) {
        return question.text().in(shell.getLocale());
    }

    /** What its difference shows, in the page's language. */
    public String sentence(QuestionComparison question) {
        return question.sentence().in(shell.getLocale());
    }

    /** Whether the difference was tested. */
    public boolean isTested(QuestionComparison question) {
        return question.compared() != null && question.compared().adjustedP() != null;
    }

    /** The level of the widened interval in percent, such as 99,2. */
    public String level(QuestionComparison question) {
        return Formats.decimal(100 * compared(question).level(), 1, shell.getLocale());
    }

    /** The corrected p, with three decimals; "under 0,001" where it is less. */
    public String p(QuestionComparison question) {
        double p = Objects.requireNonNull(compared(question).adjustedP());
        return p < LEAST_P
                ? Texts.get(
                        shell.getLocale(), "comparison.p.under", Formats.decimal(LEAST_P, P_DIGITS, shell.getLocale()))
                : Texts.get(shell.getLocale(), "comparison.p.is", Formats.decimal(p, P_DIGITS, shell.getLocale()));
    }

    private static ComparedShares compared(QuestionComparison question) {
        return Objects.requireNonNull(question.compared());
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getWith() {
        return with;
    }

    public void setWith(@Nullable String with) {
        this.with = with;
    }

    public @Nullable String getBase() {
        return base;
    }

    public void setBase(@Nullable String base) {
        this.base = base;
    }
}
