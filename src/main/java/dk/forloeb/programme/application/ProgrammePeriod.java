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
 * @param taskForce whether it belongs to an initiative that is a task force
 */
public record ProgrammePeriod(
        UUID id,
        String title,
        ProgrammeState state,
        boolean taskForce,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn) {

    static ProgrammePeriod of(LearningProgramme programme, Set<UUID> taskForces) {
        ProgrammeFacts facts = programme.facts();
        UUID initiative = facts.initiativeId();
        return new ProgrammePeriod(
                programme.id(),
                programme.title(),
                programme.state(),
                initiative != null && taskForces.contains(initiative),
                facts.startsOn(),
                facts.endsOn());
    }
}
