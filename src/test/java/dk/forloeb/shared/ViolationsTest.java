package dk.forloeb.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ViolationsTest {

    private final Violations violations = new Violations();

    @Test
    void lets_pass_where_nothing_is_wrong() {
        assertThat(violations.check(() -> "fine")).isEqualTo("fine");
        assertThatCode(violations::refuseAny).doesNotThrowAnyException();
    }

    @Test
    void names_broken_rules_among_the_malformed_fields() {
        violations.check(() -> refuse(DomainException.ruleAt("end", "end-before-start")));
        violations.check(() -> refuse(DomainException.invalid("title", "required")));

        assertThatThrownBy(violations::refuseAny).isInstanceOfSatisfying(DomainException.class, e -> {
            assertThat(e.kind()).isEqualTo(DomainException.Kind.INVALID);
            assertThat(e.violations()).extracting(Violation::field).containsExactly("end", "title");
        });
    }

    @Test
    void a_broken_rule_alone_stays_one() {
        violations.check(() -> refuse(DomainException.ruleAt("end", "end-before-start")));

        assertThatThrownBy(violations::refuseAny)
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.kind()).isEqualTo(DomainException.Kind.RULE));
    }

    @Test
    void what_is_about_no_field_passes_through() {
        assertThatThrownBy(() -> violations.check(() -> refuse(DomainException.notFound("programme-not-found"))))
                .isInstanceOf(DomainException.class);
    }

    private static String refuse(DomainException refusal) {
        throw refusal;
    }
}
