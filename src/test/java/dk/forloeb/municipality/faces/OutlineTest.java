package dk.forloeb.municipality.faces;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forloeb.shared.CsvTable;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OutlineTest {

    @Test
    void every_municipality_is_on_the_map_and_nothing_else() {
        assertThat(Outline.all().keySet())
                .isEqualTo(CsvTable.read("/db/reference/municipalities.csv").stream()
                        .map(row -> row.get("code"))
                        .collect(Collectors.toSet()))
                .hasSize(98);
    }

    @Test
    void every_outline_is_drawn_with_its_label_on_the_map() {
        assertThat(Outline.all().values())
                .allSatisfy(outline -> assertThat(outline.path()).matches("(M\\d+ \\d+l[-0-9 ]+z)+"))
                .allSatisfy(outline -> assertThat(outline.x()).isBetween(0, 1012))
                .allSatisfy(outline -> assertThat(outline.y()).isBetween(0, 1229));
    }
}
