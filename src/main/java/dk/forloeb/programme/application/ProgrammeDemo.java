package dk.forloeb.programme.application;

import dk.forloeb.programme.domain.InitiativeFacts;
import dk.forloeb.programme.domain.LeadAuthority;
import dk.forloeb.programme.domain.ProgrammeFacts;
import dk.forloeb.programme.domain.ProgrammeKind;
import dk.forloeb.programme.domain.ProgrammeState;
import dk.forloeb.programme.domain.StepKind;
import dk.forloeb.shared.ClockProducer;
import dk.forloeb.shared.CsvTable;
import dk.forloeb.shared.DemoStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The portfolio of 2022, the short programmes of 2023 to 2025 and the two long ones as they stood on 3 December 2020;
 * and one short programme yet to come. What is made up says so in the data.
 */
@ApplicationScoped
public class ProgrammeDemo implements DemoStep {

    private static final String AGREEMENT = "Bedre retssikkerhed og tillid på handicapområdet, november 2021";
    static final String NOTE = "Indlæst som demonstrationsdata";

    /** More programmes than the demonstration has. */
    static final int MOST = 500;

    @Inject
    InitiativeService initiatives;

    @Inject
    ProgrammeService programmes;

    @Inject
    ProvisionService provisions;

    @Inject
    Clock clock;

    @Override
    public int order() {
        return 100;
    }

    @Override
    public void load() {
        Map<String, UUID> portfolio = new HashMap<>();
        CsvTable.read("/db/demo/initiatives.csv")
                .forEach(row -> portfolio.put(
                        row.get("key"), initiatives.create(initiative(row)).id()));
        CsvTable.read("/db/demo/programmes.csv").forEach(row -> {
            ProgrammeDetail idea = programmes.create(programme(row, portfolio.get(row.get("initiative"))));
            ProgrammeState goal = ProgrammeState.valueOf(row.get("state"));
            // What is over is completed by CompletedProgrammesDemo, when everything else is there.
            moveOn(idea, goal == ProgrammeState.COMPLETED ? ProgrammeState.EVALUATING : goal);
        });
    }

    private void moveOn(ProgrammeDetail programme, ProgrammeState goal) {
        ProgrammeDetail current = programme;
        while (current.state() != goal) {
            NextStep next = current.nextSteps().stream()
                    .filter(step -> step.kind() == StepKind.FORWARD)
                    .findFirst()
                    .orElseThrow();
            current = programmes.move(current.id(), current.version(), next.to(), NOTE);
        }
    }

    private static InitiativeFacts initiative(CsvTable.Row row) {
        return new InitiativeFacts(
                row.get("kind"),
                row.get("working_title"),
                null,
                AGREEMENT,
                LocalDate.parse(row.get("starts_on")),
                LocalDate.parse(row.get("ends_on")),
                LeadAuthority.valueOf(row.get("lead")),
                null,
                row.get("description"));
    }

    private ProgrammeFacts programme(CsvTable.Row row, @Nullable UUID initiative) {
        return new ProgrammeFacts(
                ProgrammeKind.valueOf(row.get("kind")),
                row.get("title"),
                initiative,
                row.get("case_file_number"),
                date(row.get("starts_on")),
                date(row.get("ends_on")),
                row.get("announced_wording"),
                row.get("description"),
                date(row.get("as_of")),
                row.get("made_up"),
                provisionIds(row.get("provisions")));
    }

    private Set<UUID> provisionIds(String labels) {
        Set<String> wanted = Set.copyOf(Arrays.asList(labels.split("\\|")));
        return provisions.list(null).stream()
                .filter(provision -> wanted.contains(provision.label()))
                .map(ProvisionRow::id)
                .collect(Collectors.toSet());
    }

    /** A date, or a time from today such as {@code P14D}, so that something always lies ahead. */
    private @Nullable LocalDate date(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        LocalDate today = LocalDate.now(clock.withZone(ClockProducer.ZONE));
        return text.startsWith("P") ? today.plus(Period.parse(text)) : LocalDate.parse(text);
    }
}
