package dk.forloeb.programme.domain;

import dk.forloeb.shared.Page;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All learning programmes and the steps they took. */
public interface Programmes {

    Optional<LearningProgramme> find(UUID id);

    List<LearningProgramme> findAll(Collection<UUID> ids);

    /**
     * One page of what a query asks for.
     *
     * @param only the programmes that may be seen; null where all may
     */
    Page<LearningProgramme> search(ProgrammeQuery query, @Nullable Set<UUID> only, int offset, int limit);

    /** Calendar years in which any programme runs. */
    SortedSet<Integer> years();

    void add(LearningProgramme programme);

    void add(Transition transition);

    /** The steps of a programme, first to last. */
    List<Transition> transitions(UUID programmeId);

    /** The state that each archived programme was in before. */
    Map<UUID, ProgrammeState> archivedFrom();

    /**
     * Writes changes now, and raises the version even where only a part of the programme changed.
     *
     * @throws jakarta.persistence.OptimisticLockException if somebody else changed it meanwhile
     */
    void changed(LearningProgramme programme);
}
