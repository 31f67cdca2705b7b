package dk.forloeb.participation.application;

import dk.forloeb.participation.domain.ParticipantRole;
import dk.forloeb.shared.ClockProducer;
import dk.forloeb.shared.CsvTable;
import dk.forloeb.shared.DemoStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/**
 * Municipalities and people of the demonstration. Nobody ever published which municipalities and people took part in the
 * short programmes, so these are made up and say so; that Favrskov and Esbjerg have a long programme each is a fact, the
 * people from there are made up.
 */
@ApplicationScoped
public class ParticipationDemo implements DemoStep {

    @Inject
    DemoProgrammes programmes;

    @Inject
    ParticipationService participations;

    @Inject
    ParticipantService participants;

    @Inject
    SeatPlanService plans;

    @Inject
    Clock clock;

    @Override
    public int order() {
        return 200;
    }

    @Override
    public void load() {
        eachRow("/db/demo/participations.csv", (programme, row) -> participations.add(programme, participation(row)));
        eachRow("/db/demo/seat_plans.csv", (programme, row) -> plans.edit(programme, 1, seats(row)));
        eachRow("/db/demo/participants.csv", (programme, row) -> participants.add(participant(programme, row)));
    }

    private void eachRow(String table, BiConsumer<UUID, CsvTable.Row> row) {
        CsvTable.read(table)
                .forEach(columns -> programmes.find(columns.get("programme")).ifPresent(id -> row.accept(id, columns)));
    }

    private SeatPlanCommand seats(CsvTable.Row row) {
        LocalDate today = LocalDate.now(clock.withZone(ClockProducer.ZONE));
        Map<String, Integer> quotas = Arrays.stream(row.get("quotas").split("\\|"))
                .map(quota -> quota.split("="))
                .collect(Collectors.toMap(quota -> quota[0], quota -> Integer.valueOf(quota[1])));
        return new SeatPlanCommand(
                Integer.valueOf(row.get("seats")),
                quotas,
                today.plus(Period.parse(row.get("enrol_until"))),
                today.plus(Period.parse(row.get("cancel_until"))),
                true);
    }

    private static ParticipationCommand participation(CsvTable.Row row) {
        String joinedOn = row.get("joined_on");
        return new ParticipationCommand(
                row.get("municipality_code"),
                joinedOn.isEmpty() ? null : LocalDate.parse(joinedOn),
                row.get("contact_name"),
                row.get("contact_email"),
                null,
                Boolean.parseBoolean(row.get("made_up")));
    }

    private static ParticipantCommand participant(UUID programme, CsvTable.Row row) {
        return new ParticipantCommand(
                programme,
                row.get("municipality_code"),
                row.get("name"),
                row.get("email"),
                ParticipantRole.ofKey("role", row.get("role")),
                true);
    }
}
