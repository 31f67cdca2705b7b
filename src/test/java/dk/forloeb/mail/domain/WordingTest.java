package dk.forloeb.mail.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.forloeb.shared.DomainException;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WordingTest {

    private static Wording checked(@Nullable String subject, @Nullable String body) {
        return Wording.checked("da", subject, body, Set.of("name", "link"), "link");
    }

    @Test
    void fills_each_placeholder_once_and_leaves_other_braces() {
        Wording wording = new Wording("Til {name}", "{name} {ukendt} {} {name}");
        assertThat(wording.subject(Map.of("name", "{link}", "link", "x"))).isEqualTo("Til {link}");
        assertThat(wording.body(Map.of("name", "$1\\"))).isEqualTo("$1\\ {ukendt} {} $1\\");
        assertThat(wording.placeholders()).containsExactly("name", "ukendt");
    }

    @Property
    void has_a_subject_on_one_line_whatever_the_values_hold(@ForAll String value) {
        assertThat(new Wording("Til {name}: svar", "x").subject(Map.of("name", value)))
                .doesNotContainPattern("[\\p{Cntrl}\\u2028\\u2029]")
                .endsWith(": svar");
    }

    @Test
    void names_all_faults_at_their_fields() {
        assertThatThrownBy(() -> checked("A\r\nBcc: x@y.dk", "Hej {navn}"))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.violations())
                                .extracting(violation -> violation.field() + " " + violation.code())
                                .containsExactly(
                                        "da.subject control-character",
                                        "da.body mail-placeholder-unknown",
                                        "da.body mail-placeholder-missing"));
        assertThatThrownBy(() -> checked("", " "))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.violations())
                                .extracting(violation -> violation.field() + " " + violation.code())
                                .containsExactly("da.subject required", "da.body required"));
    }

    @Test
    void takes_what_fits() {
        assertThat(checked(" Hej ", "Kære {name}\r\n\r\n{link}"))
                .isEqualTo(new Wording("Hej", "Kære {name}\n\n{link}"));
    }
}
