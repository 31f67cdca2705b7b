package dk.forloeb.participation.domain;

import dk.forloeb.shared.Page;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The participants that are stored. */
public interface ParticipantRepository {

    void add(Participant participant);

    /** Deletes the person with what happened to the enrolment. */
    void remove(Participant participant);

    Optional<Participant> find(UUID id);

    /** Those of a programme with an address, one for each municipality that enrolled it. */
    List<Participant> withEmail(UUID programmeId, String emailKey);

    /** The person whose personal link leads to this. */
    Optional<Participant> withLink(UUID linkId);

    /** All of a programme who have a seat, in no order. */
    List<Participant> enrolledIn(UUID programmeId);

    /** Those of the ids that are still there, in no order. */
    List<Participant> withIds(Collection<UUID> ids);

    /** All of a participation, whether they have a seat, wait or cancelled. */
    List<Participant> ofParticipation(UUID participationId);

    /**
     * How many people come from each municipality of a programme, by where their enrolment stands; a municipality without
     * any is not in the map.
     */
    Map<EnrolmentStatus, Map<String, Long>> countsByMunicipality(UUID programmeId);

    /** The first on a programme's waiting list who comes from none of the municipalities. */
    Optional<Participant> firstWaiting(UUID programmeId, Set<String> exceptMunicipalities);

    /** How many wait in a programme before the number in the order of enrolment. */
    long waitingBefore(UUID programmeId, long queueNumber);

    /** The places of all who wait in the order of enrolment, ascending. */
    List<Long> waitingNumbers(UUID programmeId);

    /** The last number that was given in the order of enrolment, 0 for none. */
    long lastQueueNumber(UUID programmeId);

    /** Those of a programme with any of the addresses. */
    List<Participant> withEmails(UUID programmeId, Collection<String> emailKeys);

    /** Those of a programme who have a seat or wait and share their address with another such, in no order. */
    List<Participant> sharingAddress(UUID programmeId);

    /** Those of all programmes with the address, whether they have a seat or wait. */
    List<Participant> comingWithEmail(String emailKey);

    /** People who cancelled before the moment, at most {@code limit}. */
    List<Participant> cancelledBefore(Instant moment, int limit);

    void add(EnrolmentStep step);

    /** What happened to a person's enrolment, the earliest first. */
    List<EnrolmentStep> stepsOf(UUID participantId);

    /** The page of the filter, sorted by the database. */
    Page<Participant> search(ParticipantFilter filter);

    /** Writes what changed, so that versions are known and unique keys have been tested. */
    void flush();
}
