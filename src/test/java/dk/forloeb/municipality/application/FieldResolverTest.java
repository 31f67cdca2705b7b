package dk.forloeb.municipality.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.forloeb.shared.DomainException;
import java.util.List;
import org.junit.jupiter.api.Test;

class FieldResolverTest {

    private static final String CASH = "Serviceloven § 95 Kontant tilskud";
    private static final String BPA = "Serviceloven § 96 Borgerstyret personlig assistance";
    private static final String CAR = "Serviceloven § 114 Støtte til bil";
    private static final String TRAINING = "Serviceloven § 32 a Hjemmetræning";
    private static final String SUPPORT = "Serviceloven § 85 Socialpædagogisk støtte";
    private static final String OTHER_TRAINING = "Barnets lov § 85 Hjemmetræning";

    private final FieldResolver resolver = new FieldResolver(
            List.of(new CaseField("bil", "Støtte til bil", "Support for a car", List.of(CAR), 1)),
            List.of(CASH, BPA, CAR, TRAINING, SUPPORT, OTHER_TRAINING));

    @Test
    void a_field_is_known_by_key_and_name() {
        for (String text : List.of("bil", "støtte til BIL", "Support for a car")) {
            assertThat(resolver.resolve(text).key()).isEqualTo("bil");
        }
    }

    @Test
    void provisions_may_be_spelled_in_many_ways() {
        assertThat(subjects("§ 114")).containsExactly(CAR);
        assertThat(subjects("serviceloven § 95")).containsExactly(CASH);
        assertThat(subjects("servicelovens §§ 95 og 96")).containsExactly(CASH, BPA);
        assertThat(subjects("§§ 95, 96")).containsExactly(CASH, BPA);
        assertThat(subjects("§32a")).containsExactly(TRAINING);
        assertThat(subjects("§ 85")).containsExactly(SUPPORT, OTHER_TRAINING);
        assertThat(subjects("barnets lov § 85, serviceloven § 114")).containsExactly(OTHER_TRAINING, CAR);
        assertThat(subjects("SEL § 114")).containsExactly(CAR);
        assertThat(subjects("BIL § 114")).containsExactly(CAR);
        assertThat(subjects("bil, " + CASH)).containsExactly(CAR, CASH);
        assertThat(subjects("bil, serviceloven § 95")).containsExactly(CAR, CASH);
    }

    @Test
    void words_in_capitals_between_sections_are_no_laws() {
        assertThat(subjects("SERVICELOVEN § 95 ELLER § 96")).containsExactly(CASH, BPA);
        assertThat(subjects("§ 95 OG § 96 SAMT § 114")).containsExactly(CASH, BPA, CAR);
    }

    @Test
    void a_short_name_stands_for_the_law_that_subjects_write_out() {
        String aids = "Lov om en aktiv beskæftigelsesindsats § 32 Løntilskud";
        assertThat(new FieldResolver(List.of(), List.of(aids, TRAINING))
                        .resolve("LAB § 32")
                        .subjects())
                .containsExactly(aids);
    }

    @Test
    void a_range_means_every_known_section_within_it() {
        for (String text : List.of("§§ 85–114", "serviceloven §§ 85-114", "§ 85 til § 114")) {
            assertThat(subjects(text))
                    .as(text)
                    .contains(SUPPORT, CASH, BPA, CAR)
                    .doesNotContain(TRAINING);
        }
        assertThat(subjects("servicelovens §§ 32 a, 85–96")).containsExactlyInAnyOrder(TRAINING, SUPPORT, CASH, BPA);
        assertThat(subjects("§§ 32–36")).containsExactly(TRAINING);
        assertThat(subjects("barnets lov §§ 85–87, sel § 114")).containsExactly(OTHER_TRAINING, CAR);
    }

    @Test
    void a_law_that_nothing_is_known_of_is_refused_and_not_left_out() {
        for (String text : List.of(
                "pensionslovens § 114",
                "Pensionslov § 114",
                "PL § 114",
                "AKL § 114",
                "RSL §§ 10, 114",
                "§ 95 og pensionsloven § 114",
                "lov om aktiv socialpolitik § 114",
                "§ 85 efter serviceloven")) {
            assertRefused(text, "field-law-unknown");
        }
    }

    @Test
    void what_is_not_known_is_refused_even_beside_what_is() {
        for (String text : List.of(
                "",
                "§ 32",
                "§§ 95, 999",
                "bil, ukendt",
                "barnets lov § 114",
                "ukendt",
                "bil, ukendt, § 95",
                "§§ 39–45",
                "§§ 96–95",
                "§§ 95, 1144")) {
            assertRefused(text, "field-unknown");
        }
    }

    private void assertRefused(String text, String code) {
        assertThatExceptionOfType(DomainException.class)
                .as(text)
                .isThrownBy(() -> resolver.resolve(text))
                .satisfies(refusal ->
                        assertThat(refusal.violations().get(0).code()).isEqualTo(code));
    }

    private List<String> subjects(String text) {
        return resolver.resolve(text).subjects();
    }
}
