package dk.forloeb.evaluation.application;

import dk.forloeb.evaluation.domain.BallotKeys;
import dk.forloeb.evaluation.domain.EvaluationSurvey;
import dk.forloeb.evaluation.domain.Invitation.Progress;
import dk.forloeb.evaluation.domain.SubmissionStore;
import dk.forloeb.evaluation.domain.SurveyRepository;
import dk.forloeb.evaluation.domain.SurveyState;
import dk.forloeb.mail.application.LinkInMail;
import dk.forloeb.mail.application.MailLink;
import dk.forloeb.mail.application.MailTemplate;
import dk.forloeb.mail.application.MailTemplates;
import dk.forloeb.participation.application.ProgrammeNews;
import dk.forloeb.platform.PersonalLinks.Purpose;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The mails that carry people's own link to a survey. A reminder leaves no trace, because whoever got one has not answered,
 * nor does a link that somebody asked for, because the answer follows at once.
 */
@ApplicationScoped
class SurveyMails implements MailTemplates, LinkInMail {

    private static final String INVITATION = "survey-invitation";
    private static final String REMINDER = "survey-reminder";
    private static final String LINK_AGAIN = "survey-link";
    private static final String TITLE = "title";
    private static final String PROGRAMME = "programme";
    private static final Map<String, String> SAMPLE =
            Map.of(TITLE, "Evaluering af undervisningen", PROGRAMME, "Merudgifter til voksne");

    @Inject
    ProgrammeNews news;

    @Inject
    SubmissionStore invitations;

    @Inject
    SurveyRepository surveys;

    @Override
    public List<MailTemplate> templates() {
        return List.of(
                new MailTemplate(INVITATION, SAMPLE, true),
                new MailTemplate(REMINDER, SAMPLE, true, true),
                new MailTemplate(LINK_AGAIN, SAMPLE, true, true));
    }

    @Override
    public Purpose purpose() {
        return Purpose.INVITATION;
    }

    /**
     * Where the survey is open; a reminder only where the link is not used. An invitation does not ask for that, since the
     * log would show the mails that were given up, and so who has answered.
     */
    @Override
    public boolean isWanted(String template, UUID subject) {
        byte[] id = ByteBuffer.allocate(BallotKeys.ID_BYTES)
                .putLong(subject.getMostSignificantBits())
                .putLong(subject.getLeastSignificantBits())
                .array();
        return invitations
                .find(id)
                .filter(invitation -> !template.equals(REMINDER) || invitation.progress() == Progress.UNUSED)
                .flatMap(invitation -> surveys.find(invitation.surveyId()))
                .filter(survey -> survey.state() == SurveyState.OPEN)
                .isPresent();
    }

    /** Those of the people, with their invitations, whom a mail reaches. */
    Map<UUID, UUID> reachable(Map<UUID, UUID> people) {
        Set<UUID> reached = news.reachable(people.keySet());
        return people.entrySet().stream()
                .filter(entry -> reached.contains(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** @param people participant → invitation */
    void invite(EvaluationSurvey survey, Map<UUID, UUID> people) {
        send(survey, INVITATION, people);
    }

    /** @param people participant → invitation */
    void remind(EvaluationSurvey survey, Map<UUID, UUID> people) {
        send(survey, REMINDER, people);
    }

    /** Mails the link to somebody who asks for it now, and so is about to answer, which no log may say. */
    void sendAgain(EvaluationSurvey survey, UUID participant, byte[] invitation) {
        ByteBuffer id = ByteBuffer.wrap(invitation);
        send(survey, LINK_AGAIN, Map.of(participant, new UUID(id.getLong(), id.getLong())));
    }

    private void send(EvaluationSurvey survey, String template, Map<UUID, UUID> people) {
        Map<UUID, MailLink> links = people.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> new MailLink(Purpose.INVITATION, entry.getValue())));
        Map<String, String> values =
                Map.of(TITLE, survey.title(), PROGRAMME, survey.subjectTitle().orElse(""));
        news.tellEach(links, template, values);
    }
}
