package dk.forloeb.participation.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What people need on physical days, as far as it is stored. */
public interface NeedsRepository {

    Optional<ParticipantNeeds> find(UUID participantId);

    void add(ParticipantNeeds needs);

    void remove(ParticipantNeeds needs);

    /** Those of everybody who has a seat in the programme, in no order. */
    List<ParticipantNeeds> ofProgramme(UUID programmeId);

    /** The programmes in which anybody has said something. */
    Set<UUID> programmes();

    /** Deletes all of a programme. */
    void forget(UUID programmeId);
}
