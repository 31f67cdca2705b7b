package dk.forloeb.programme.application;

import dk.forloeb.programme.domain.ProgrammeFacts;
import dk.forloeb.programme.domain.ProgrammeKind;
import dk.forloeb.programme.domain.ProgrammeState;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything there is to know about a programme itself.
 *
 * @param version counts up with every change
 * @param facts what is written down, as it can be sent back with an edit
 * @param initiativeTitle title of the initiative it belongs to; null where it belongs to none
 * @param provisions its provisions, by law and section, with their successors
 * @param nextSteps the steps it can take now, the intended one first
 * @param history the steps it took, first to last
 */
public record ProgrammeDetail(
        UUID id,
        long version,
        ProgrammeKind kind,
        ProgrammeState state,
        String title,
        ProgrammeFacts facts,
        @Nullable String initiativeTitle,
        List<ProvisionRow> provisions,
        List<NextStep> nextSteps,
        List<TransitionRow> history) {}
