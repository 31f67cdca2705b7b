package dk.forloeb.selection.domain;

import dk.forloeb.shared.Page;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The selections that are stored. */
public interface SelectionRepository {

    void add(Selection selection);

    void remove(Selection selection);

    Optional<Selection> find(UUID id);

    /** The latest first; of one programme, or of all. */
    Page<Selection> search(@Nullable UUID programmeId, int offset, int limit);

    /** The latest confirmed selection of a programme. */
    Optional<Selection> confirmed(UUID programmeId);

    /** How many selections of each programme are confirmed, which is the number of the latest; none for one without any. */
    Map<UUID, Integer> confirmedNumbers(Collection<UUID> programmeIds);

    /**
     * Writes what changed, so that versions are known and unique keys have been tested.
     *
     * @throws dk.forloeb.shared.DomainException CONFLICT {@code selection-confirmed-meanwhile} where another selection of
     *     the programme was confirmed at the same moment
     */
    void flush();
}
