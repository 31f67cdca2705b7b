package dk.forloeb.evaluation.faces;

import dk.forloeb.evaluation.application.SurveyCommand;
import dk.forloeb.evaluation.application.SurveyService;
import dk.forloeb.programme.application.ProgrammeDetail;
import dk.forloeb.programme.application.ProgrammeService;
import dk.forloeb.shared.Texts;
import dk.forloeb.shared.faces.ShellBean;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;

/** A new evaluation, of a programme or of none, from the standard template. */
@Named
@ViewScoped
public class EvaluationCreateBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String TEMPLATE = "standard";

    @Inject
    private ShellBean shell;

    @Inject
    private SurveyService surveys;

    @Inject
    private ProgrammeService programmes;

    private @Nullable String programmeId;
    private @Nullable String programmeTitle;
    private @Nullable String title;

    /** Fills in what follows from the programme in the address, if there is one. */
    public void load() {
        if (programmeId != null && !programmeId.isBlank()) {
            ProgrammeDetail programme = programmes.get(Addresses.surveyId(programmeId));
            programmeTitle = programme.title();
            title = Texts.get(shell.getLocale(), "survey.create.default-title", programmeTitle);
        }
    }

    /** Makes the draft and goes on to its questions. */
    public void create() {
        UUID programme = programmeTitle == null ? null : Addresses.surveyId(programmeId);
        UUID id = surveys.create(new SurveyCommand(programme, null, title, TEMPLATE));
        Messages.addFlashGlobalInfo(Texts.get(shell.getLocale(), "survey.create.done"));
        Addresses.toSurvey(id, "questions");
    }

    public @Nullable String getProgrammeId() {
        return programmeId;
    }

    public void setProgrammeId(@Nullable String programmeId) {
        this.programmeId = programmeId;
    }

    public @Nullable String getProgrammeTitle() {
        return programmeTitle;
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }
}
