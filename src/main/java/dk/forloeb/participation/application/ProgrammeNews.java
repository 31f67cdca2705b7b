package dk.forloeb.participation.application;

import dk.forloeb.mail.application.MailAbout;
import dk.forloeb.mail.application.MailOrder;
import dk.forloeb.mail.application.Outbox;
import dk.forloeb.participation.application.ParticipationRow.Speaker;
import dk.forloeb.participation.domain.Participant;
import dk.forloeb.participation.domain.ParticipantRepository;
import dk.forloeb.platform.PersonalLinks.Purpose;
import dk.forloeb.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Tells by mail, in the transaction of the change, what is new for everybody in a programme. Made-up people and
 * municipalities get none. For other services, not for pages and requests: whoever may make the change may tell of it.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ProgrammeNews {

    /** What mails about a municipality's participation are filed under. */
    private static final String ABOUT = "participation";

    @Inject
    ParticipantRepository participants;

    @Inject
    ParticipationService participations;

    @Inject
    EnrolmentMails mails;

    @Inject
    Outbox outbox;

    /**
     * Tells all who have a seat, each with the link to the own page ({@link Purpose#PARTICIPANT}).
     *
     * @param values as the template declares them
     */
    public void tellParticipants(UUID programmeId, String template, Map<String, String> values) {
        for (Participant person : participants.enrolledIn(programmeId)) {
            mails.tell(person, template, values);
        }
    }

    /**
     * Tells all who speak for a municipality, without a link.
     *
     * @param values as the template declares them
     */
    public void tellContacts(UUID programmeId, String template, Map<String, String> values) {
        for (ParticipationRow row : participations.list(programmeId)) {
            List<Speaker> speakers = row.madeUp() ? List.of() : row.speakers();
            MailAbout about = new MailAbout(ABOUT, row.id(), programmeId, row.municipalityCode());
            speakers.forEach(speaker -> outbox.enqueue(
                    new MailOrder(template, Texts.DANISH, speaker.name(), speaker.email(), values, null, about)));
        }
    }
}
