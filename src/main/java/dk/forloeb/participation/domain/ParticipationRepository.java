package dk.forloeb.participation.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The participations that are stored. */
public interface ParticipationRepository {

    void add(Participation participation);

    void remove(Participation participation);

    Optional<Participation> find(UUID id);

    Optional<Participation> find(UUID programmeId, String municipalityCode);

    /**
     * For a change among its people: held until the transaction ends, and its version goes up, so that a change made from
     * the one before is refused.
     */
    Optional<Participation> findForChangeOfPeople(UUID programmeId, String municipalityCode);

    /** Those of a programme, in no order. */
    List<Participation> ofProgramme(UUID programmeId);

    /** How many municipalities take part, per programme; a programme without any is not in the map. */
    Map<UUID, Long> counts(Collection<UUID> programmeIds);

    /** The programmes in which a municipality takes part. */
    Set<UUID> programmesOf(String municipalityCode);

    /** The programmes in which municipalities take part, by municipality code; one without any is not in the map. */
    Map<String, Set<UUID>> programmesByMunicipality();

    /** Writes what changed, so that versions are known and unique keys have been tested. */
    void flush();
}
