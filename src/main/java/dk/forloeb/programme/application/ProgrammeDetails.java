package dk.forloeb.programme.application;

import dk.forloeb.programme.domain.Initiative;
import dk.forloeb.programme.domain.Initiatives;
import dk.forloeb.programme.domain.LearningProgramme;
import dk.forloeb.programme.domain.LifeCycle;
import dk.forloeb.programme.domain.ProgrammeFacts;
import dk.forloeb.programme.domain.ProgrammeState;
import dk.forloeb.programme.domain.Programmes;
import dk.forloeb.programme.domain.Transition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts together what callers of the service get to see of programmes. */
@ApplicationScoped
class ProgrammeDetails {

    @Inject
    Programmes programmes;

    @Inject
    Initiatives initiatives;

    @Inject
    ProvisionService provisions;

    ProgrammeDetail of(LearningProgramme programme) {
        ProgrammeFacts facts = programme.facts();
        return new ProgrammeDetail(
                programme.id(),
                programme.version(),
                programme.kind(),
                programme.state(),
                programme.title(),
                facts,
                initiativeTitle(facts.initiativeId()),
                provisions.rows(provision -> facts.provisionIds().contains(provision.id())),
                nextSteps(programme),
                programmes.transitions(programme.id()).stream()
                        .map(ProgrammeDetails::row)
                        .toList());
    }

    List<ProgrammeRow> rows(List<LearningProgramme> found) {
        List<ProvisionRow> all = found.isEmpty() ? List.of() : provisions.rows(provision -> true);
        return found.stream().map(programme -> row(programme, all)).toList();
    }

    /** The state that an archived programme was in before; null for one that is not archived. */
    @Nullable
    ProgrammeState archivedFrom(LearningProgramme programme) {
        if (programme.state() != ProgrammeState.ARCHIVED) {
            return null;
        }
        List<Transition> steps = programmes.transitions(programme.id());
        return steps.isEmpty() ? null : steps.get(steps.size() - 1).from();
    }

    private List<NextStep> nextSteps(LearningProgramme programme) {
        ProgrammeState archivedFrom = archivedFrom(programme);
        return Arrays.stream(ProgrammeState.values())
                .flatMap(to -> LifeCycle.step(programme.kind(), programme.state(), to, archivedFrom)
                        .map(kind -> new NextStep(to, kind))
                        .stream())
                .sorted(Comparator.comparing(NextStep::kind))
                .toList();
    }

    private static ProgrammeRow row(LearningProgramme programme, List<ProvisionRow> all) {
        ProgrammeFacts facts = programme.facts();
        return new ProgrammeRow(
                programme.id(),
                programme.version(),
                programme.kind(),
                programme.state(),
                programme.title(),
                facts.caseFileNumber(),
                facts.startsOn(),
                facts.endsOn(),
                labels(all, facts.provisionIds()),
                facts.asOf(),
                facts.madeUp());
    }

    private static List<String> labels(List<ProvisionRow> all, Set<UUID> ids) {
        return all.stream()
                .filter(provision -> ids.contains(provision.id()))
                .map(ProvisionRow::label)
                .toList();
    }

    private static TransitionRow row(Transition step) {
        return new TransitionRow(
                step.from(),
                step.to(),
                step.occurredAt(),
                step.actor(),
                step.note().orElse(null));
    }

    private @Nullable String initiativeTitle(@Nullable UUID id) {
        return id == null ? null : initiatives.find(id).map(Initiative::title).orElse(null);
    }
}
