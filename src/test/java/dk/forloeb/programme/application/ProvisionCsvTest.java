package dk.forloeb.programme.application;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forloeb.programme.domain.LegalProvision;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The legal provisions as they come with the product. */
class ProvisionCsvTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2023, 12, 31);

    private final List<LegalProvision> all = ProvisionLoader.readReference();
    private final Map<String, LegalProvision> byLabel =
            all.stream().collect(Collectors.toMap(LegalProvision::label, Function.identity()));

    private LegalProvision provision(String label) {
        assertThat(byLabel).containsKey(label);
        return byLabel.get(label);
    }

    @Test
    void moves_childrens_provisions_to_barnets_lov_on_1_january_2024() {
        Map<String, String> successors = Map.of(
                "serviceloven § 32 a", "barnets lov § 85",
                "serviceloven § 41", "barnets lov § 86",
                "serviceloven § 42", "barnets lov § 87");
        successors.forEach((before, after) -> {
            assertThat(provision(before).successorId())
                    .contains(provision(after).id());
            assertThat(provision(before).isInForceOn(LAST_DAY)).isTrue();
            assertThat(provision(after).isInForceOn(LAST_DAY)).isFalse();
            assertThat(provision(before).isInForceOn(LAST_DAY.plusDays(1))).isFalse();
            assertThat(provision(after).isInForceOn(LAST_DAY.plusDays(1))).isTrue();
        });
    }

    @Test
    void keeps_adults_in_serviceloven() {
        for (String section : List.of("95", "96", "97", "100", "114")) {
            assertThat(provision("serviceloven § " + section).isInForceOn(LAST_DAY.plusYears(3)))
                    .isTrue();
        }
    }

    @Test
    void gives_every_provision_the_same_id_in_every_installation() {
        assertThat(all).extracting(LegalProvision::id).doesNotHaveDuplicates();
        assertThat(ProvisionLoader.readReference())
                .extracting(LegalProvision::id)
                .isEqualTo(all.stream().map(LegalProvision::id).toList());
    }
}
