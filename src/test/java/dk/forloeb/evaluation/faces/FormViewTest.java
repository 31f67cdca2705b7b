package dk.forloeb.evaluation.faces;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forloeb.shared.Texts;
import dk.forloeb.shared.Violation;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormViewTest {

    @Test
    void keeps_what_was_chosen_and_typed() {
        FormView view = view(Map.of("relevance", "not-at-all", "comments", "Godt\nforløb"), List.of());
        assertThat(view.blocks().get(0).question().choices())
                .filteredOn(FormView.Choice::chosen)
                .extracting(FormView.Choice::key)
                .containsExactly("not-at-all");
        assertThat(view.blocks().get(1).question().typed()).isEqualTo("Godt\nforløb");
        assertThat(view.faulty()).isEmpty();
    }

    @Test
    void says_at_the_question_what_is_wrong() {
        FormView view = view(Map.of("comments", "010203-1234"), List.of(Violation.of("comments", "cpr-number")));
        assertThat(view.faulty()).extracting(FormView.Question::key).containsExactly("comments");
        assertThat(view.blocks().get(1).question().error()).contains("CPR");
    }

    @Test
    void leaves_out_characters_that_a_page_cannot_carry() {
        assertThat(view(Map.of("comments", "a\u0000b\u000bc"), List.of())
                        .blocks()
                        .get(1)
                        .question()
                        .typed())
                .isEqualTo("abc");
    }

    @Test
    void speaks_the_language_asked_for() {
        FormView view =
                FormView.of("x", List.of(Questions.scale(), Questions.text()), Map.of(), List.of(), Texts.ENGLISH);
        assertThat(view.blocks())
                .extracting(block -> block.question().text())
                .containsExactly("Was it relevant?", "Anything else?");
    }

    @Test
    void puts_follow_ups_below_their_question_and_says_whom_they_are_for() {
        FormView view = FormView.of(
                "x",
                List.of(Questions.scale(), Questions.followUp(), Questions.text()),
                Map.of("used", "case,law"),
                List.of(),
                Texts.DANISH);
        assertThat(view.blocks()).extracting(FormView.Block::number).containsExactly(1, 2);
        FormView.Question followUp = view.blocks().get(0).followUps().get(0);
        assertThat(followUp.askedOn()).isEqualTo("on-0 on-2");
        assertThat(followUp.askedOf()).isEqualTo("i høj grad / ved ikke");
        assertThat(followUp.choices()).allMatch(FormView.Choice::chosen);
        assertThat(followUp.choices())
                .extracting(FormView.Choice::field)
                .as("no field may come twice")
                .containsExactly("used.case", "used.law");
    }

    private static FormView view(Map<String, String> answers, List<Violation> violations) {
        return FormView.of(
                "Evaluering", List.of(Questions.scale(), Questions.text()), answers, violations, Texts.DANISH);
    }
}
