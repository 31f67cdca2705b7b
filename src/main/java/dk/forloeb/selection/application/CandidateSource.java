package dk.forloeb.selection.application;

import dk.forloeb.municipality.application.FiguresService;
import dk.forloeb.municipality.application.MunicipalityQuery;
import dk.forloeb.municipality.application.MunicipalityRow;
import dk.forloeb.municipality.application.MunicipalityService;
import dk.forloeb.municipality.domain.AppealCounts;
import dk.forloeb.participation.application.ParticipationService;
import dk.forloeb.programme.application.ProgrammePeriod;
import dk.forloeb.programme.application.ProgrammeService;
import dk.forloeb.programme.domain.ProgrammeFacts;
import dk.forloeb.programme.domain.ProgrammeState;
import dk.forloeb.selection.domain.Candidate;
import dk.forloeb.selection.domain.Commitment;
import dk.forloeb.selection.domain.Exclusion;
import dk.forloeb.selection.domain.Exclusions;
import dk.forloeb.shared.ClockProducer;
import dk.forloeb.shared.DanishText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Gathers what is known today of all municipalities: their figures, and what else they are busy with. */
@ApplicationScoped
class CandidateSource {

    /** More municipalities than there are. */
    private static final int ALL = 1000;

    /** States in which a programme claims a municipality's time. */
    private static final Set<ProgrammeState> OPEN = EnumSet.of(
            ProgrammeState.PLANNED, ProgrammeState.OFFERED, ProgrammeState.RUNNING, ProgrammeState.EVALUATING);

    @Inject
    MunicipalityService municipalities;

    @Inject
    FiguresService figures;

    @Inject
    ParticipationService participations;

    @Inject
    ProgrammeService programmes;

    @Inject
    Clock clock;

    /** All municipalities as candidates for a programme. */
    List<Candidate> candidates(
            UUID programmeId,
            ProgrammeFacts programme,
            Collection<String> subjects,
            Collection<Integer> years,
            Exclusions rules) {
        Map<String, AppealCounts> counts = figures.byMunicipality(subjects, years);
        Map<String, List<Commitment>> commitments = commitments(programmeId);
        LocalDate begins = begins(programme);
        return municipalities.search(MunicipalityQuery.ALL, 0, ALL).items().stream()
                .map(municipality -> candidate(
                        municipality,
                        counts.getOrDefault(municipality.code(), AppealCounts.NONE),
                        commitments.getOrDefault(municipality.code(), List.of()).stream()
                                .flatMap(commitment -> commitment.against(rules, begins, programme.endsOn()).stream())
                                .toList()))
                .toList();
    }

    private LocalDate begins(ProgrammeFacts programme) {
        LocalDate start = programme.startsOn();
        return start == null ? LocalDate.now(clock.withZone(ClockProducer.ZONE)) : start;
    }

    private static Candidate candidate(MunicipalityRow municipality, AppealCounts counts, List<Exclusion> exclusions) {
        return new Candidate(
                municipality.code(),
                municipality.name(),
                DanishText.sortKey(municipality.name()),
                municipality.sizeGroup(),
                municipality.population(),
                counts.reversed(),
                counts.merits(),
                counts.complaints(),
                counts.suppressedCells(),
                exclusions);
    }

    private Map<String, List<Commitment>> commitments(UUID current) {
        Map<String, Set<UUID>> taken = participations.programmesByMunicipality();
        Set<UUID> ids = taken.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        Map<UUID, ProgrammePeriod> periods =
                programmes.periods(ids).stream().collect(Collectors.toMap(ProgrammePeriod::id, Function.identity()));
        return taken.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, municipality -> commitments(municipality.getValue(), periods, current)));
    }

    private static List<Commitment> commitments(
            Set<UUID> programmes, Map<UUID, ProgrammePeriod> periods, UUID current) {
        return programmes.stream()
                .map(periods::get)
                .filter(Objects::nonNull)
                .filter(period -> period.happens() || period.id().equals(current))
                .map(period -> commitment(period, current))
                .sorted(Comparator.comparing(Commitment::title))
                .toList();
    }

    private static Commitment commitment(ProgrammePeriod period, @Nullable UUID current) {
        return new Commitment(
                period.title(),
                period.id().equals(current),
                OPEN.contains(period.state()),
                period.taskForce(),
                period.startsOn(),
                period.endsOn());
    }
}
