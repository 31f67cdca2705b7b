package dk.forloeb.municipality.application;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forloeb.municipality.domain.Municipality;
import dk.forloeb.municipality.domain.SizeGroup;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The reference data as they come with the product. */
class MunicipalityCsvTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 31);

    private final MunicipalityCsv reference = MunicipalityLoader.readReference();

    @Test
    void holds_98_municipalities_and_six_regions() {
        assertThat(reference.municipalities()).hasSize(98).doesNotHaveDuplicates();
        assertThat(reference.regions()).hasSize(6).doesNotHaveDuplicates();
    }

    @Test
    void puts_every_municipality_into_exactly_one_region_on_every_day() {
        for (LocalDate day : new LocalDate[] {LocalDate.of(2007, 1, 1), LAST_DAY, LAST_DAY.plusDays(1)}) {
            assertThat(reference.municipalities()).allMatch(m -> m.regionOn(day).isPresent());
        }
    }

    @Test
    void merges_two_regions_into_one_on_1_january_2027() {
        Map<String, Long> before = byRegion(LAST_DAY);
        Map<String, Long> after = byRegion(LAST_DAY.plusDays(1));
        assertThat(before).containsEntry("1084", 29L).containsEntry("1085", 17L).hasSize(5);
        assertThat(after).containsEntry(MunicipalityCsv.EAST_DENMARK, 46L).hasSize(4);
    }

    @Test
    void gives_the_new_region_a_code_that_no_official_one_can_have() {
        assertThat(MunicipalityCsv.EAST_DENMARK).hasSize(4).containsPattern("\\D");
    }

    @Test
    void groups_sizes_at_their_lower_bounds() {
        assertThat(SizeGroup.of(0)).isEqualTo(SizeGroup.UNDER_20000);
        assertThat(SizeGroup.of(19_999)).isEqualTo(SizeGroup.UNDER_20000);
        assertThat(SizeGroup.of(20_000)).isEqualTo(SizeGroup.FROM_20000_TO_39999);
        assertThat(SizeGroup.of(99_999)).isEqualTo(SizeGroup.FROM_60000_TO_99999);
        assertThat(SizeGroup.of(100_000)).isEqualTo(SizeGroup.FROM_100000);
    }

    @Test
    void has_as_many_in_each_size_group_as_the_source_says() {
        assertThat(reference.municipalities().stream()
                        .collect(Collectors.groupingBy(Municipality::sizeGroup, Collectors.counting())))
                .containsEntry(SizeGroup.UNDER_20000, 9L)
                .containsEntry(SizeGroup.FROM_20000_TO_39999, 28L)
                .containsEntry(SizeGroup.FROM_40000_TO_59999, 35L)
                .containsEntry(SizeGroup.FROM_60000_TO_99999, 17L)
                .containsEntry(SizeGroup.FROM_100000, 9L);
    }

    private Map<String, Long> byRegion(LocalDate day) {
        return reference.municipalities().stream()
                .map(m -> m.regionOn(day).orElseThrow())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
