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
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

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

    /**
     * The entries of all programmes that this address belongs to and still has a seat or a place on the waiting list in; also
     * those that were cancelled there, since an invitation may stand at one of them.
     */
    public Set<UUID> withAddress(String addressKey) {
        return participants.comingWithEmail(addressKey).stream()
                .flatMap(person -> participants.withEmail(person.programmeId(), addressKey).stream())
                .map(Participant::id)
                .collect(Collectors.toSet());
    }

    /** Those of the people whom {@link #tellEach} reaches. */
    public Set<UUID> reachable(Set<UUID> people) {
        return participants.withIds(people).stream()
                .filter(person -> recipient(person).isPresent())
                .map(Participant::id)
                .collect(Collectors.toSet());
    }

    /**
     * Tells people something with a link of their own. Not made-up people, nor addresses that have no seat any more.
     *
     * @param links what each participant's link leads to
     * @param values as the template declares them
     */
    public void tellEach(Map<UUID, MailLink> links, String template, Map<String, String> values) {
        participants
                .withIds(links.keySet())
                .forEach(person -> recipient(person)
                        .ifPresent(recipient -> mails.tell(
                                recipient, template, values, Objects.requireNonNull(links.get(person.id())))));
    }

    /** The person, or who has the same address in the programme and still has a seat. */
    private Optional<Participant> recipient(Participant person) {
        List<Participant> candidates =
                person.isEnrolled() ? List.of(person) : participants.withEmail(person.programmeId(), person.emailKey());
        return candidates.stream()
                .filter(each -> each.isEnrolled() && !each.madeUp())
                .findFirst();
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
