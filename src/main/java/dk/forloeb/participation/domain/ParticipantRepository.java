package dk.forloeb.participation.domain;

import dk.forloeb.shared.Page;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The participants that are stored. */
public interface ParticipantRepository {

    void add(Participant participant);

    void remove(Participant participant);

    Optional<Participant> find(UUID id);

    /** Those of a programme with an address, one for each municipality that enrolled it. */
    List<Participant> withEmail(UUID programmeId, String emailKey);

    /** All of a programme, in no order. */
    List<Participant> ofProgramme(UUID programmeId);

    /** Those of the ids that are still there, in no order. */
    List<Participant> withIds(Collection<UUID> ids);

    List<Participant> ofParticipation(UUID participationId);

    /** How many people a participation has. */
    long countOf(UUID participationId);

    /** How many people come from each municipality of a programme; a municipality without any is not in the map. */
    Map<String, Long> countsByMunicipality(UUID programmeId);

    /** The page of the filter, sorted by the database. */
    Page<Participant> search(ParticipantFilter filter);

    /** Writes what changed, so that versions are known and unique keys have been tested. */
    void flush();
}
