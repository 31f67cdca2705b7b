package dk.forloeb.evaluation.faces;

import dk.forloeb.evaluation.application.ClosingProgress;
import dk.forloeb.evaluation.application.GroupForecast;
import dk.forloeb.evaluation.application.SurveyChange;
import dk.forloeb.evaluation.application.SurveyDetail;
import dk.forloeb.evaluation.application.SurveyRow;
import dk.forloeb.evaluation.application.SurveyService;
import dk.forloeb.evaluation.domain.Questionnaire;
import dk.forloeb.evaluation.domain.SurveyState;
import dk.forloeb.evaluation.domain.disclosure.GroupAttribute;
import dk.forloeb.identity.application.CurrentUser;
import dk.forloeb.identity.domain.Permission;
import dk.forloeb.programme.application.ProgrammeService;
import dk.forloeb.programme.domain.ProgrammeChange;
import dk.forloeb.shared.Texts;
import dk.forloeb.shared.faces.ShellBean;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** One survey's page: what it asks, its rules while it is a draft, opening, counting, closing. */
@Named
@ViewScoped
public class SurveyBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ShellBean shell;

    @Inject
    private SurveyService surveys;

    @Inject
    private ProgrammeService programmes;

    @Inject
    private CurrentUser user;

    private @Nullable String id;
    private transient @Nullable SurveyDetail detail;
    private long version;
    private @Nullable String title;
    private int minimumGroup;
    private int dominanceLimit;

    /** Reads the survey that the address names. */
    public void load() {
        SurveyDetail read = getDetail();
        version = read.survey().version();
        title = read.survey().title();
        minimumGroup = read.minimumGroup();
        dominanceLimit = read.dominanceLimit();
    }

    /** Saves title and thresholds of a draft. */
    public void save() {
        surveys.edit(surveyId(), version, new SurveyChange(title, minimumGroup, dominanceLimit, Map.of()));
        done("survey.settings.done", "settings");
    }

    /** Opens the survey; from here on its wording and thresholds are fixed. */
    public void open() {
        surveys.open(surveyId());
        done("survey.open.done", "overview");
    }

    /** Closes the survey for good and makes its results. */
    public void close() {
        surveys.close(surveyId());
        done("survey.close.done", "overview");
    }

    /** Deletes a draft that nobody is invited to. */
    public void delete() {
        surveys.delete(surveyId(), version);
        Messages.addFlashGlobalInfo(Texts.get(shell.getLocale(), "survey.delete.done"));
        Faces.redirect("evaluation/list");
    }

    /** Moves a question of a draft, with those that follow on it, up ({@code by} −1) or down (1); at an end it stays. */
    public void move(String key, int by) {
        surveys.ask(surveyId(), version, Questionnaire.moved(getDetail().questions(), key, by));
        Addresses.toSurvey(surveyId(), "questions");
    }

    /** Takes a question, and those that follow on it, out of a draft. */
    public void remove(String key) {
        surveys.ask(surveyId(), version, Questionnaire.without(getDetail().questions(), key));
        done("question.removed", "questions");
    }

    /** The keys of the scales that a question can begin with. */
    public Set<String> getScales() {
        return surveys.scales().keySet();
    }

    private void done(String message, String tab) {
        Messages.addFlashGlobalInfo(Texts.get(shell.getLocale(), message));
        Addresses.toSurvey(surveyId(), tab);
    }

    private UUID surveyId() {
        return Addresses.surveyId(id);
    }

    /** Read once per request. */
    public SurveyDetail getDetail() {
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

    /** The title of the programme that the survey evaluates; empty where it belongs to none. */
    public String getProgrammeTitle() {
        UUID programme = getSurvey().programmeId();
        return programme == null ? "" : programmes.titles(Set.of(programme)).getOrDefault(programme, "");
    }

    public List<QuestionCard> getQuestions() {
        return QuestionCard.of(getDetail().questions(), shell.getLocale());
    }

    public boolean isDraft() {
        return getSurvey().state() == SurveyState.DRAFT;
    }

    public boolean isOpen() {
        return getSurvey().state() == SurveyState.OPEN;
    }

    public boolean isClosed() {
        return getSurvey().state() == SurveyState.CLOSED;
    }

    public boolean isMayRun() {
        return user.may(Permission.RUN_SURVEYS);
    }

    /** Whether the person may change, open and invite: not for a programme in the archive. */
    public boolean isMayPrepare() {
        UUID programme = getSurvey().programmeId();
        return isMayRun() && (programme == null || programmes.accepts(programme, ProgrammeChange.EVALUATION));
    }

    /** Whether the person may invite now: until the survey is closed. */
    public boolean isMayInvite() {
        return isMayPrepare() && !isClosed();
    }

    /** How far a closing that runs in another request has come. */
    public ClosingProgress getClosing() {
        return surveys.closing(surveyId());
    }

    /** What the municipalities invited from promise for the breakdown by municipality. */
    public GroupForecast getMunicipalityForecast() {
        return surveys.forecast(surveyId(), GroupAttribute.MUNICIPALITY);
    }

    /** Answers per hundred invited; null where nobody is invited. */
    public @Nullable Integer getRate() {
        return SurveyFigures.rate(getSurvey());
    }

    /** The survey's life as steps, with the one it is at. */
    public List<Step> getSteps() {
        int at = getSurvey().state().ordinal();
        return Arrays.stream(SurveyState.values())
                .map(state -> new Step(state.name(), state.ordinal() < at, state.ordinal() == at))
                .toList();
    }

    public boolean isMayPublish() {
        return user.may(Permission.PUBLISH);
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    public int getMinimumGroup() {
        return minimumGroup;
    }

    public void setMinimumGroup(int minimumGroup) {
        this.minimumGroup = minimumGroup;
    }

    public int getDominanceLimit() {
        return dominanceLimit;
    }

    public void setDominanceLimit(int dominanceLimit) {
        this.dominanceLimit = dominanceLimit;
    }

    /** A step of the survey's life; {@code key} names its text. */
    public record Step(String key, boolean done, boolean current) {}
}
