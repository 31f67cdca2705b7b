package dk.forloeb.evaluation.faces;

import dk.forloeb.evaluation.application.InvitationService;
import dk.forloeb.evaluation.application.MailingService;
import dk.forloeb.evaluation.application.MailingStanding;
import dk.forloeb.evaluation.application.SurveyService;
import dk.forloeb.evaluation.domain.SurveyState;
import dk.forloeb.participation.application.ParticipantRef;
import dk.forloeb.shared.Texts;
import dk.forloeb.shared.faces.ShellBean;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.text.MessageFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Mails with the link to a survey, and reminders to those who have not used it; nobody sees who they are. */
@Named
@ViewScoped
public class MailingBean implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String TAB = "invite";

    @Inject
    private ShellBean shell;

    @Inject
    private InvitationService invitations;

    @Inject
    private SurveyService surveys;

    @Inject
    private MailingService mailings;

    private @Nullable String id;
    private transient @Nullable MailingStanding standing;

    /**
     * Invites every participant who has no invitation, without showing links: they go out by mail, at once where the survey is
     * open.
     */
    public void inviteAll() {
        List<UUID> people = invitations.uninvited(surveyId()).stream()
                .map(ParticipantRef::id)
                .toList();
        int invited = invitations.inviteParticipants(surveyId(), people).size();
        boolean open = surveys.get(surveyId()).survey().state() == SurveyState.OPEN;
        if (open && mailings.standing(surveyId()).unmailed() > 0) {
            send();
        } else {
            done("mailing.invited.done", invited);
        }
    }

    /** Mails the link to all who have not been mailed it. */
    public void send() {
        done("mailing.sent.done", mailings.invite(surveyId()));
    }

    /** Reminds those whose link is not used. */
    public void remind() {
        mailings.remind(surveyId());
        done("mailing.reminded.done", 0);
    }

    private void done(String message, int count) {
        Messages.addFlashGlobalInfo(new MessageFormat(Texts.get(shell.getLocale(), message), shell.getLocale())
                .format(new Object[] {count}));
        Addresses.toSurvey(surveyId(), TAB);
    }

    /** Read once per request. */
    public MailingStanding getStanding() {
        MailingStanding known = standing;
        if (known == null) {
            known = mailings.standing(surveyId());
            standing = known;
        }
        return known;
    }

    private UUID surveyId() {
        return Addresses.surveyId(id == null ? Faces.getRequestParameter("id") : id);
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
