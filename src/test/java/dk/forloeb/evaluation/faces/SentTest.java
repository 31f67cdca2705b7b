package dk.forloeb.evaluation.faces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import dk.forloeb.evaluation.domain.QuestionDefinition;
import dk.forloeb.shared.DomainException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SentTest {

    private static final String NONCE = "0123456789abcdef0123456789abcdef";
    private final List<QuestionDefinition> questions = List.of(Questions.scale(), Questions.text());

    @Test
    void answers_are_the_fields_that_are_not_the_form_s_own() {
        Sent sent = Sent.of(Map.of(Sent.NONCE, NONCE, "relevance", "high-degree", "comments", "  "));
        assertThat(sent.answers()).containsExactly(entry("relevance", "high-degree"));
        assertThat(sent.nonce()).contains(NONCE);
    }

    @Test
    void a_nonce_of_another_shape_counts_as_missing() {
        assertThat(Sent.of(Map.of(Sent.NONCE, "1")).nonce()).isEmpty();
        assertThat(Sent.of(Map.of()).nonce()).isEmpty();
    }

    @Test
    void a_form_without_any_answer_is_a_mistake_until_confirmed() {
        assertThat(Sent.of(Map.of(Sent.NONCE, NONCE)).blankByMistake()).isTrue();
        assertThat(Sent.of(Map.of(Sent.NONCE, NONCE, Sent.BLANK_ON_PURPOSE, "yes"))
                        .blankByMistake())
                .isFalse();
        assertThat(Sent.of(Map.of(Sent.NONCE, NONCE, "relevance", "dont-know")).blankByMistake())
                .isFalse();
    }

    @Test
    void a_form_that_only_changes_its_language_is_never_blank_by_mistake() {
        assertThat(Sent.of(Map.of(Sent.NONCE, NONCE, Sent.ACTION, Sent.LANGUAGE))
                        .blankByMistake())
                .isFalse();
    }

    @Test
    void a_text_that_is_refused_can_be_put_right() {
        DomainException refusal = DomainException.invalid("comments", "cpr-number");
        assertThat(Sent.of(Map.of("comments", "x"))
                        .correctable(refusal, questions)
                        .violations())
                .extracting("code")
                .containsExactly("cpr-number");
    }

    @Test
    void an_option_or_question_that_is_not_in_the_form_cannot() {
        DomainException option = DomainException.invalid("relevance", "unknown-option");
        assertThatThrownBy(() -> Sent.nothing().correctable(option, questions)).isSameAs(option);
        DomainException question = DomainException.invalid("invented", "unknown-question");
        assertThatThrownBy(() -> Sent.nothing().correctable(question, questions))
                .isSameAs(question);
    }

    @Test
    void another_refusal_is_passed_on() {
        DomainException answered = DomainException.conflict("already-answered");
        assertThatThrownBy(() -> Sent.nothing().correctable(answered, questions))
                .isSameAs(answered);
    }

    @Test
    void every_nonce_is_another_one() {
        assertThat(Nonce.fresh()).isNotEqualTo(Nonce.fresh()).matches(Nonce::isOne);
    }
}
