package dk.forloeb.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DanishTextTest {

    @Test
    void sorts_ae_oe_aa_after_z_and_double_a_as_aa() {
        List<String> names =
                List.of("Aalborg", "Zealand", "Ærø", "Ølstykke", "Åbenrå", "Albertslund", "Odense", "Odder");
        assertThat(names.stream().sorted((a, b) -> DanishText.sortKey(a).compareTo(DanishText.sortKey(b))))
                .containsExactly("Albertslund", "Odder", "Odense", "Zealand", "Ærø", "Ølstykke", "Åbenrå", "Aalborg");
    }

    @Test
    void a_search_finds_the_word_whatever_its_case_and_spelling_of_aa() {
        assertThat(DanishText.searchKey("Læringsforløb i Åbenrå")).contains(DanishText.searchKey("AABENRÅ"));
        assertThat(DanishText.searchKey("Støtte til bil (§ 114)")).contains(DanishText.searchKey("støtte"));
    }

    @Test
    void signs_alone_find_nothing_and_say_nothing_beside_words() {
        String key = DanishText.searchKey("Serviceloven § 114 -- 100 % (a_b)");
        for (String signs : List.of("%%%", "--", "%", "_", "§")) {
            assertThat(DanishText.searchWords(signs)).isNotEmpty().noneMatch(key::contains);
        }
        assertThat(DanishText.searchWords("§ 114 serviceloven")).hasSize(2).allMatch(key::contains);
        assertThat(DanishText.searchWords("  ")).isEmpty();
    }

    @Test
    void keys_hold_only_what_every_collation_orders_alike() {
        assertThat(DanishText.sortKey("Œuvre d’été – Δ 9!")).matches("[a-z0-9]*");
        assertThat(DanishText.searchKey("Œuvre d’été – Δ 9!")).matches("[a-z0-9]*");
    }
}
