package dk.forloeb.participation.domain;

import java.util.Optional;
import java.util.UUID;

/** The seat plans that are stored. */
public interface SeatPlanRepository {

    /** To read; nothing for a programme that has had neither a plan nor people. */
    Optional<SeatPlan> find(UUID programmeId);

    /**
     * Held until the transaction ends, so that whoever else changes people or seats of the programme waits; made if there
     * was none.
     */
    SeatPlan hold(UUID programmeId);

    /** Writes what changed, so that versions are known. */
    void flush();
}
