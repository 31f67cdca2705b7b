package dk.forloeb.municipality.application;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forloeb.shared.CsvTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CaseFieldLoaderTest {

    /** Otherwise a part could have more cases than the whole. */
    @Test
    void the_social_field_as_a_whole_holds_what_the_other_maps_show() {
        Map<String, List<String>> fields = new HashMap<>();
        CsvTable.read("/db/reference/case_fields.csv")
                .forEach(row ->
                        fields.put(row.get("key"), List.of(row.get("subjects").split("\\|"))));

        assertThat(fields.get("social"))
                .containsAll(fields.get("boernehandicap"))
                .containsAll(fields.get("voksenhandicap"))
                .doesNotHaveDuplicates();
    }
}
