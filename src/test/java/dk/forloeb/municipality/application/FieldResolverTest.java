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
        assertThat(subjects("bil, " + CASH)).containsExactly(CAR, CASH);
    }

    @Test
    void what_is_not_known_is_refused_even_beside_what_is() {
        for (String text : List.of("", "§ 32", "§§ 95, 999", "bil, ukendt", "barnets lov § 114", "ukendt")) {
            assertThatExceptionOfType(DomainException.class)
                    .as(text)
                    .isThrownBy(() -> resolver.resolve(text))
                    .satisfies(refusal ->
                            assertThat(refusal.violations().get(0).code()).isEqualTo("field-unknown"));
        }
    }

    private List<String> subjects(String text) {
        return resolver.resolve(text).subjects();
    }
}
