package dk.forloeb.participation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Violation;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ParticipantTest {

    private final Participation aarhus = new Participation(UUID.randomUUID(), "0751", false);

    @Test
    void belongs_to_programme_and_municipality_of_the_participation() {
        Participant eva = eva();

        assertThat(eva.programmeId()).isEqualTo(aarhus.programmeId());
        assertThat(eva.municipalityCode()).isEqualTo("0751");
    }

    @Test
    void is_known_by_address_whatever_its_case() {
        assertThat(eva().emailKey()).isEqualTo("eva@kommune.example");
    }

    @Test
    void names_all_faults_at_once() {
        assertThatThrownBy(() -> PersonDetails.of(" ", "eva", null))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(e.violations())
                                .containsExactly(
                                        Violation.of("name", "required"),
                                        Violation.of("email", "email-invalid"),
                                        Violation.of("role", "required")));
    }

    @Test
    void refuses_a_cpr_number_in_name_and_address() {
        assertThatThrownBy(() -> PersonDetails.of("Eva 010180-1234", "0101801234@kommune.dk", ParticipantRole.ADVISER))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(e.violations())
                                .containsExactly(
                                        Violation.of("name", "cpr-number"), Violation.of("email", "cpr-number")));
    }

    @Test
    void moves_to_another_municipality_of_the_same_programme_only() {
        Participation odense = new Participation(aarhus.programmeId(), "0461", false);
        Participation elsewhere = new Participation(UUID.randomUUID(), "0461", false);
        Participant eva = eva();

        eva.describe(odense, details());

        assertThat(eva.municipalityCode()).isEqualTo("0461");
        assertThat(eva.participationId()).isEqualTo(odense.id());
        assertThatThrownBy(() -> eva.describe(elsewhere, details())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void roles_are_told_by_their_keys() {
        for (ParticipantRole role : ParticipantRole.values()) {
            assertThat(ParticipantRole.ofKey("role", role.key())).isEqualTo(role);
        }
        assertThatThrownBy(() -> ParticipantRole.ofKey("role", "boss"))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(e.violations()).containsExactly(Violation.of("role", "role-unknown")));
    }

    private Participant eva() {
        return new Participant(aarhus, details(), false);
    }

    private static PersonDetails details() {
        return PersonDetails.of(" Eva  Ærø ", "Eva@Kommune.example", ParticipantRole.CASEWORKER);
    }
}
