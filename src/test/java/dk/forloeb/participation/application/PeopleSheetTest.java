package dk.forloeb.participation.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.forloeb.shared.DomainException;
import org.junit.jupiter.api.Test;

class PeopleSheetTest {

    @Test
    void counts_pasted_rows_as_they_stand_with_headings_or_without() {
        assertThat(PeopleSheet.pasted("Navn;E-mail\nIda;ida@kommune.example").lines())
                .extracting(PeopleSheet.Line::number)
                .containsExactly(2);
        assertThat(PeopleSheet.pasted("Ida;ida@kommune.example\nBo;bo@kommune.example")
                        .lines())
                .extracting(PeopleSheet.Line::number)
                .containsExactly(1, 2);
    }

    @Test
    void says_of_pasted_text_that_the_list_is_wrong_and_not_a_file() {
        for (String text : new String[] {
            "Ida;ida@kommune.example\n".repeat(PeopleSheet.MAX_LINES + 1), "Navn;Navn\nIda;Ida", "\u0000\u0001"
        }) {
            assertThatExceptionOfType(DomainException.class)
                    .isThrownBy(() -> PeopleSheet.pasted(text))
                    .satisfies(refusal -> assertThat(refusal.violations())
                            .singleElement()
                            .extracting("field")
                            .isEqualTo("list"));
        }
    }
}
