package dk.forloeb.participation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PeopleColumnsTest {

    @Test
    void finds_columns_by_their_headings_in_any_order() {
        List<String> headings = List.of("Rolle", "E-mailadresse", "Navn:", "Kommune");

        assertThat(PeopleColumns.isHeading(headings)).isTrue();
        assertThat(PeopleColumns.named(headings)).isEqualTo(new PeopleColumns(2, -1, 1, 0, 3));
        assertThat(PeopleColumns.named(List.of("First name", "Surname", "Email")))
                .isEqualTo(new PeopleColumns(0, 1, 2, -1, -1));
    }

    @Test
    void finds_columns_by_what_they_hold() {
        List<List<String>> rows = List.of(
                List.of("12", "Rådgiver", "eva@kommune.example", "Eva Ærø", "Odense"),
                List.of("13", "team leader", "bo@kommune.example", "Bo", "Odense"));

        assertThat(PeopleColumns.isHeading(rows.get(0))).isFalse();
        assertThat(PeopleColumns.guessed(rows, "Odense"::equals)).isEqualTo(new PeopleColumns(3, -1, 2, 1, 4));
    }

    @Test
    void puts_first_and_last_names_together() {
        List<List<String>> rows =
                List.of(List.of("Eva", "Ærø", "eva@kommune.example"), List.of("Bo", "Holm", "bo@kommune.example"));

        assertThat(PeopleColumns.guessed(rows, cell -> false)).isEqualTo(new PeopleColumns(0, 1, 2, -1, -1));
    }

    @Test
    void knows_roles_in_both_languages_whatever_their_case() {
        assertThat(RoleWords.role(" FAGLIG LEDER ")).contains(ParticipantRole.TEAM_LEADER);
        assertThat(RoleWords.role("raadgiver")).contains(ParticipantRole.ADVISER);
        assertThat(RoleWords.role("Caseworker")).contains(ParticipantRole.CASEWORKER);
        assertThat(RoleWords.role("direktør")).isEmpty();
    }
}
