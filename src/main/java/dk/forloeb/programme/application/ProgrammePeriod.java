package dk.forloeb.programme.application;

import dk.forloeb.programme.domain.LearningProgramme;
import dk.forloeb.programme.domain.ProgrammeFacts;
import dk.forloeb.programme.domain.ProgrammeState;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * When a programme runs.
 *
 * @param happens whether it is planned at least, and was not put away before it ran: whoever is down for it took part, takes
 *     part or is to
 * @param taskForce whether it belongs to an initiative that is a task force
 */
public record ProgrammePeriod(
        UUID id,
        String title,
        ProgrammeState state,
        boolean happens,
        boolean taskForce,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn) {

    /** @param archivedFrom the state that an archived programme was in before; null for one that is not archived */
    static ProgrammePeriod of(
            LearningProgramme programme, @Nullable ProgrammeState archivedFrom, Set<UUID> taskForces) {
        ProgrammeFacts facts = programme.facts();
        UUID initiative = facts.initiativeId();
        return new ProgrammePeriod(
                programme.id(),
                programme.title(),
                programme.state(),
                happens(programme.state(), archivedFrom),
                initiative != null && taskForces.contains(initiative),
                facts.startsOn(),
                facts.endsOn());
    }

    private static boolean happens(ProgrammeState state, @Nullable ProgrammeState archivedFrom) {
        return state == ProgrammeState.ARCHIVED
                ? archivedFrom == ProgrammeState.RUNNING || archivedFrom == ProgrammeState.COMPLETED
                : state != ProgrammeState.IDEA;
    }
}
