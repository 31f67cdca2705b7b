package dk.forloeb.publication.faces;

import dk.forloeb.evaluation.application.ResultsService;
import dk.forloeb.evaluation.application.SurveyRow;
import dk.forloeb.evaluation.application.SurveyService;
import dk.forloeb.evaluation.domain.disclosure.GroupAttribute;
import dk.forloeb.evaluation.domain.statistics.Base;
import dk.forloeb.evaluation.faces.Finding;
import dk.forloeb.platform.Configuration;
import dk.forloeb.programme.application.ProgrammeService;
import dk.forloeb.publication.application.PublicationService;
import dk.forloeb.publication.application.PublicationSummary;
import dk.forloeb.shared.Texts;
import dk.forloeb.shared.faces.ShellBean;
import dk.forloeb.shared.rest.ApiNames;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Publishing a closed survey's results: what will be frozen, under which case file number, and what has changed. */
@Named
@ViewScoped
public class PublishBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ShellBean shell;

    @Inject
    private SurveyService surveys;

    @Inject
    private ResultsService results;

    @Inject
    private ProgrammeService programmes;

    @Inject
    private PublicationService publications;

    @Inject
    private Configuration configuration;

    private @Nullable String id;
    private @Nullable String caseFileNumber;
    private @Nullable String changeNote;
    private transient @Nullable SurveyRow survey;
    private transient @Nullable PublicationSummary published;
    private transient @Nullable List<Finding> findings;

    /** Reads the survey, suggests the programme's case file number and finds what is published already. */
    public void load() {
        UUID programme = getSurvey().programmeId();
        caseFileNumber =
                programme == null ? null : programmes.get(programme).facts().caseFileNumber();
    }

    /** Publishes and shows the address. */
    public void publish() {
        publications.publish(surveyId(), caseFileNumber, changeNote);
        Messages.addFlashGlobalInfo(Texts.get(shell.getLocale(), "publish.done"));
        Faces.redirect("evaluation/publish?id=%s", surveyId().toString());
    }

    private UUID surveyId() {
        return ApiNames.pathId(String.valueOf(id), "survey-not-found");
    }

    public SurveyRow getSurvey() {
        SurveyRow known = survey;
        if (known == null) {
            known = surveys.get(surveyId()).survey();
            survey = known;
        }
        return known;
    }

    /** What is public already, or null. */
    public @Nullable PublicationSummary getPublished() {
        if (published == null) {
            published = publications.ofSurvey(surveyId()).orElse(null);
        }
        return published;
    }

    /** The permanent address that the public uses, whole, as it is given to others. */
    public String getPublicAddress() {
        PublicationSummary summary = getPublished();
        return summary == null ? "" : configuration.publicUrl() + "/p/" + summary.slug();
    }

    /** What a publication would hold now. */
    public List<Finding> getFindings() {
        List<Finding> known = findings;
        if (known == null) {
            UUID survey = surveyId();
            known = Finding.of(
                    Base.RESPONDENTS,
                    results.results(survey, Base.RESPONDENTS, null),
                    results.results(survey, Base.RESPONDENTS, GroupAttribute.MUNICIPALITY),
                    results.results(survey, Base.RESPONDENTS, GroupAttribute.ROLE),
                    shell.getLocale());
            findings = known;
        }
        return known;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getCaseFileNumber() {
        return caseFileNumber;
    }

    public void setCaseFileNumber(@Nullable String caseFileNumber) {
        this.caseFileNumber = caseFileNumber;
    }

    public @Nullable String getChangeNote() {
        return changeNote;
    }

    public void setChangeNote(@Nullable String changeNote) {
        this.changeNote = changeNote;
    }
}
