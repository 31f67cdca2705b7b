package dk.forloeb.participation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Violation;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ParticipationTest {

    private final Participation participation = new Participation(UUID.randomUUID(), "0751", false);

    @Test
    void needs_no_contact_person() {
        participation.describe(null, " ", "", null);

        assertThat(participation.contactName()).isNull();
        assertThat(participation.contactEmail()).isNull();
    }

    @Test
    void keeps_what_it_was_when_a_change_is_refused() {
        participation.describe(LocalDate.of(2023, 2, 1), "Åse Holm", "aase@kommune.example", "Ring først");

        assertThatThrownBy(() -> participation.describe(null, "<b>", "aase@", "010180-1234"))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(e.violations())
                                .containsExactly(
                                        Violation.of("contactName", "name-invalid"),
                                        Violation.of("contactEmail", "email-invalid"),
                                        Violation.of("note", "cpr-number")));

        assertThat(participation.contactName()).isEqualTo("Åse Holm");
        assertThat(participation.joinedOn()).isEqualTo("2023-02-01");
    }
}
