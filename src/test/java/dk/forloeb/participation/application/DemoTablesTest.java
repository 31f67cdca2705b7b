package dk.forloeb.participation.application;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forloeb.participation.domain.ParticipantRole;
import dk.forloeb.participation.domain.PersonDetails;
import dk.forloeb.shared.CsvTable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DemoTablesTest {

    private final List<CsvTable.Row> people = CsvTable.read("/db/demo/participants.csv");

    @Test
    void the_2023_series_has_130_people_from_ten_municipalities_with_one_leader_each() {
        Map<String, Long> leaders = people.stream()
                .filter(row -> row.get("programme").equals("short-2023"))
                .filter(row -> row.get("role").equals("team-leader"))
                .collect(Collectors.groupingBy(row -> row.get("municipality_code"), Collectors.counting()));

        assertThat(people)
                .filteredOn(row -> row.get("programme").equals("short-2023"))
                .hasSize(130);
        assertThat(leaders)
                .hasSize(10)
                .allSatisfy((municipality, count) -> assertThat(count).isOne());
    }

    @Test
    void everybody_obeys_the_rules_for_typed_people_and_has_an_address_that_reaches_nobody() {
        assertThat(people).allSatisfy(row -> {
            PersonDetails person =
                    PersonDetails.of(row.get("name"), row.get("email"), ParticipantRole.ofKey("role", row.get("role")));
            assertThat(person.name()).isEqualTo(row.get("name"));
            assertThat(person.email()).endsWith(".kommune.example");
        });
    }

    @Test
    void everybody_comes_from_a_municipality_that_takes_part() {
        List<String> participations = CsvTable.read("/db/demo/participations.csv").stream()
                .map(row -> row.get("programme") + row.get("municipality_code"))
                .toList();

        assertThat(participations).doesNotHaveDuplicates();
        assertThat(people)
                .extracting(row -> row.get("programme") + row.get("municipality_code"))
                .allSatisfy(from -> assertThat(participations).contains(from));
    }
}
