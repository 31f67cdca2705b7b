package dk.forloeb.selection.application;

import dk.forloeb.participation.application.DemoProgrammes;
import dk.forloeb.selection.domain.Exclusions;
import dk.forloeb.shared.CsvTable;
import dk.forloeb.shared.DemoStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Selections of the demonstration: that of the 2023 series, by the criteria and years that were published, confirmed for
 * the ten municipalities that the demonstration lets take part; and a draft for the programme that is on offer. Figures,
 * notes and municipalities are made up and say so.
 */
@ApplicationScoped
public class SelectionDemo implements DemoStep {

    private static final String DECIDED = "short-2023";
    private static final String MADE_UP = "Tal, notater og valgte kommuner er opdigtede";

    @Inject
    DemoProgrammes programmes;

    @Inject
    SelectionService selections;

    @Override
    public int order() {
        return 350;
    }

    @Override
    public void load() {
        programmes.find(DECIDED).ifPresent(this::decide);
        programmes
                .find("short-upcoming")
                .ifPresent(programme -> selections.create(
                        new SelectionCommand(programme, List.of("§ 100"), null, null, null, null, MADE_UP), List.of()));
    }

    private void decide(UUID programme) {
        Set<String> wanted = CsvTable.read("/db/demo/participations.csv").stream()
                .filter(row -> row.get("programme").equals(DECIDED))
                .map(row -> row.get("municipality_code"))
                .collect(Collectors.toSet());
        SelectionDetail ranked = selections.create(
                new SelectionCommand(
                        programme,
                        List.of("Kontant tilskud og BPA (§§ 95 og 96)"),
                        List.of(2019, 2020, 2021),
                        null,
                        new Exclusions(true, false, 2),
                        wanted.size(),
                        MADE_UP),
                List.of());
        long version = ranked.version();
        for (CandidateRow row : ranked.basis().candidates()) {
            if (row.chosen() != wanted.contains(row.code())) {
                version = selections.choose(ranked.id(), version, choice(row)).version();
            }
        }
        String seen = selections.get(ranked.id()).basis().digest();
        selections.confirm(ranked.id(), version, seen);
    }

    /** The other way round than the rank has it, for a reason. */
    private static ChoiceCommand choice(CandidateRow row) {
        String why = row.chosen()
                ? "Kommunen ønskede ikke at deltage i denne omgang. (Opdigtet)"
                : "Taget med, så også en mindre kommune er repræsenteret. (Opdigtet)";
        return new ChoiceCommand(row.code(), !row.chosen(), why);
    }
}
