package dk.forloeb.teaching.domain;

import dk.forloeb.shared.Page;
import java.util.Optional;
import java.util.UUID;

/** The teaching days that are stored. */
public interface TeachingDayRepository {

    void add(TeachingDay day);

    Optional<TeachingDay> find(UUID id);

    Page<TeachingDay> search(TeachingDayFilter filter);

    /** Writes what changed, so that versions are known. */
    void flush();
}
