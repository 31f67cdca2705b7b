package dk.forloeb.participation.application;

import dk.forloeb.mail.application.MailAbout;
import dk.forloeb.mail.application.MailLink;
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
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * Tells by mail, in the transaction of the change, what is new for everybody in a programme. Made-up people and
 * municipalities get none, and an address one. For other services, not for pages and requests: whoever may make the change
 * may tell of it.
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
        Set<String> told = new HashSet<>();
        for (Participant person : participants.enrolledIn(programmeId)) {
            if (told.add(person.emailKey())) {
                mails.tell(person, template, values);
            }
        }
    }

    /** The people with a seat or a place on the waiting list, of any programme, who have this address. */
    public List<UUID> withAddress(String addressKey) {
        return participants.comingWithEmail(addressKey).stream()
                .map(Participant::id)
                .toList();
    }

    /**
     * Tells people something with a link of their own.
     *
     * @param links what each participant's link leads to
     * @param values as the template declares them
     * @return how many are told; made-up people and those who have no seat any more are not
     */
    public int tellEach(Map<UUID, MailLink> links, String template, Map<String, String> values) {
        List<Participant> people = participants.withIds(links.keySet()).stream()
                .filter(person -> person.isEnrolled() && !person.madeUp())
                .toList();
        people.forEach(person -> mails.tell(person, template, values, Objects.requireNonNull(links.get(person.id()))));
        return people.size();
    }

    /**
     * Tells all who speak for a municipality, without a link.
     *
     * @param values as the template declares them
     */
    public void tellContacts(UUID programmeId, String template, Map<String, String> values) {
        Set<String> told = new HashSet<>();
        for (ParticipationRow row : participations.list(programmeId)) {
            List<Speaker> speakers = row.madeUp() ? List.of() : row.speakers();
            MailAbout about = new MailAbout(ABOUT, row.id(), programmeId, row.municipalityCode());
            speakers.stream()
                    .filter(speaker -> told.add(speaker.email().toLowerCase(Locale.ROOT)))
                    .forEach(speaker -> outbox.enqueue(new MailOrder(
                            template, Texts.DANISH, speaker.name(), speaker.email(), values, null, about)));
        }
    }
}
