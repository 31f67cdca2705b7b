package dk.forloeb.evaluation.faces;

import dk.forloeb.evaluation.application.ResultsService;
import dk.forloeb.evaluation.application.SurveyQuery;
import dk.forloeb.evaluation.application.SurveyRow;
import dk.forloeb.evaluation.application.SurveyService;
import dk.forloeb.evaluation.application.results.SurveyResults;
import dk.forloeb.evaluation.domain.SurveySort;
import dk.forloeb.evaluation.domain.SurveyState;
import dk.forloeb.evaluation.domain.statistics.Base;
import dk.forloeb.identity.application.CurrentUser;
import dk.forloeb.identity.domain.Permission;
import dk.forloeb.programme.application.ProgrammeService;
import dk.forloeb.programme.domain.ProgrammeChange;
import dk.forloeb.shared.faces.ShellBean;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The evaluation tab of a programme's page: its surveys, and the sentences of those that are closed. */
@Named
@RequestScoped
public class ProgrammeEvaluationBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 50;

    @Inject
    private transient ShellBean shell;

    @Inject
    private transient SurveyService surveys;

    @Inject
    private transient ResultsService results;

    @Inject
    private transient ProgrammeService programmes;

    @Inject
    private transient CurrentUser user;

    private transient @Nullable List<Evaluation> evaluations;

    /** The programme's surveys, newest first; the programme is the one in the address ({@code id}). */
    public List<Evaluation> getEvaluations() {
        List<Evaluation> known = evaluations;
        if (known == null) {
            SurveyQuery query = new SurveyQuery(
                    null,
                    null,
                    Addresses.surveyId(Faces.getRequestParameter("id")),
                    null,
                    SurveySort.CREATED,
                    true,
                    0,
                    MOST);
            known = surveys.search(query).items().stream().map(this::read).toList();
            evaluations = known;
        }
        return known;
    }

    private Evaluation read(SurveyRow survey) {
        if (survey.state() != SurveyState.CLOSED) {
            return new Evaluation(survey, List.of());
        }
        Locale language = shell.getLocale();
        SurveyResults total = results.results(survey.id(), Base.RESPONDENTS, null);
        return new Evaluation(survey, Finding.of(Base.RESPONDENTS, total, total, total, language));
    }

    public boolean isMayRun() {
        return user.may(Permission.RUN_SURVEYS)
                && programmes.accepts(Addresses.surveyId(Faces.getRequestParameter("id")), ProgrammeChange.EVALUATION);
    }

    /** A survey and, once it is closed, what it found. */
    public record Evaluation(SurveyRow survey, List<Finding> findings) {

        /** Answers per hundred invited; null where nobody is invited. */
        public @Nullable Integer rate() {
            return SurveyFigures.rate(survey);
        }
    }
}
