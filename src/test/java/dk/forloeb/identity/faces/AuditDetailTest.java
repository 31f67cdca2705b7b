package dk.forloeb.identity.faces;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forloeb.shared.Texts;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AuditDetailTest {

    private static String detail(Locale locale, String action, String detail) {
        return new AuditWords(locale, Map.of("0265", "Roskilde")).detail(action, detail);
    }

    @Test
    void says_a_step_of_a_programme_in_the_language_of_the_page() {
        String stored = "Støtte til bil\n\u001fstate.short.running\n\u001fstate.short.evaluating";
        assertThat(detail(Texts.DANISH, "programme.moved", stored))
                .isEqualTo("Støtte til bil: fra I gang til Evalueres");
        assertThat(detail(Texts.ENGLISH, "programme.moved", stored))
                .isEqualTo("Støtte til bil: from Running to Being evaluated");
    }

    @Test
    void names_roles_and_municipalities() {
        String stored =
                "ida\n\u001frole.COORDINATOR\n\u001frole.MUNICIPAL_CONTACT, \u001e0265, \u001faccount.status.inactive";
        assertThat(detail(Texts.DANISH, "account.edited", stored))
                .isEqualTo("ida: fra Koordinator til Kommunal kontaktperson, Roskilde, Lukket");
        assertThat(detail(Texts.DANISH, "participant.added", "\u001e0265")).isEqualTo("Roskilde");
    }

    @Test
    void shows_a_title_as_it_is_even_where_it_looks_like_a_key() {
        assertThat(detail(Texts.DANISH, "programme.edited", "role.COORDINATOR, 0265, {0}"))
                .isEqualTo("role.COORDINATOR, 0265, {0}");
    }

    @Test
    void shows_details_that_nobody_has_a_sentence_for_side_by_side() {
        assertThat(detail(Texts.DANISH, "unknown.event", "a\nb")).isEqualTo("a · b");
    }
}
