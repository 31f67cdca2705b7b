package dk.forloeb.programme.domain;

import dk.forloeb.shared.Page;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All initiatives. */
public interface Initiatives {

    Optional<Initiative> find(UUID id);

    /** One page of what a query asks for. */
    Page<Initiative> search(InitiativeQuery query, int offset, int limit);

    /** All initiatives, by Danish alphabet. */
    List<Initiative> all();

    void add(Initiative initiative);

    /**
     * Writes changes now.
     *
     * @throws jakarta.persistence.OptimisticLockException if somebody else changed it meanwhile
     */
    void changed(Initiative initiative);
}
