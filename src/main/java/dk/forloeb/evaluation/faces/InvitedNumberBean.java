package dk.forloeb.evaluation.faces;

import dk.forloeb.evaluation.application.imports.ImportStanding;
import dk.forloeb.evaluation.application.imports.InvitedNumberService;
import dk.forloeb.shared.Texts;
import dk.forloeb.shared.faces.ShellBean;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** How many were invited in all, on the page of a survey with answers that came without invitations. */
@Named
@RequestScoped
public class InvitedNumberBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ShellBean shell;

    @Inject
    private InvitedNumberService numbers;

    private transient @Nullable ImportStanding standing;
    private @Nullable Integer invited;

    /** Fixes the number, or goes by the invitations where the field is empty. */
    public void save() {
        numbers.state(surveyId(), invited);
        Messages.addFlashGlobalInfo(Texts.get(shell.getLocale(), "invited.done"));
        Addresses.toSurvey(surveyId(), "overview");
    }

    private static UUID surveyId() {
        return Addresses.surveyId(Faces.getRequestParameter("id"));
    }

    /** Read once per request. */
    public ImportStanding getStanding() {
        ImportStanding known = standing;
        if (known == null) {
            known = numbers.standing(surveyId());
            standing = known;
            invited = known.stated();
        }
        return known;
    }

    public @Nullable Integer getInvited() {
        getStanding();
        return invited;
    }

    public void setInvited(@Nullable Integer invited) {
        this.invited = invited;
    }
}
