package dk.forloeb.evaluation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.forloeb.shared.DomainException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EvaluationSurveyTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 5);

    private EvaluationSurvey survey;

    @BeforeEach
    void make() {
        survey = new EvaluationSurvey(
                SurveySubject.NONE, "Evaluering", new SurveyTemplate("standard", Forms.mixed()), Instant.EPOCH);
    }

    @Test
    void keeps_the_questions_of_its_template() {
        assertThat(survey.questionDefinitions()).isEqualTo(Forms.mixed());
        assertThat(survey.state()).isEqualTo(SurveyState.DRAFT);
    }

    @Test
    void fixes_wording_and_thresholds_when_it_opens() {
        survey.open(DAY);
        assertRefused("survey-not-draft", () -> survey.rename("Andet"));
        assertRefused("survey-not-draft", () -> survey.protect(5, 10));
        assertRefused("survey-not-draft", () -> survey.reword("knowledge", Forms.text("?"), null));
        assertRefused("survey-not-draft", () -> survey.open(DAY));
    }

    @Test
    void closes_once_and_never_reopens() {
        assertRefused("survey-not-open", () -> survey.close(DAY, 10, 5));
        survey.open(DAY);
        survey.close(DAY, 10, 5);
        assertThat(survey.responses()).contains(5);
        assertRefused("survey-closed", () -> survey.close(DAY, 10, 6));
        assertRefused("survey-not-draft", () -> survey.open(DAY));
    }

    @Test
    void never_protects_fewer_than_three() {
        assertInvalid("minimumGroup", () -> survey.protect(2, 10));
        assertInvalid("dominanceLimit", () -> survey.protect(5, 4));
        survey.protect(3, 3);
        assertThat(survey.thresholds().minimumGroup()).isEqualTo(3);
    }

    @Test
    void rewords_a_question_and_its_claim() {
        survey.reword("knowledge", Forms.text("Ny?"), Forms.text("er nyt"));
        assertThat(survey.questionDefinitions().get(0).text()).isEqualTo(Forms.text("Ny?"));
        assertThat(survey.questionDefinitions().get(0).claim()).isEqualTo(Forms.text("er nyt"));
        assertInvalid("questions", () -> survey.reword("none", Forms.text("?"), null));
        assertInvalid("knowledge.da", () -> survey.reword("knowledge", Forms.text(" "), null));
    }

    @Test
    void refuses_a_cpr_number_in_title_and_wording() {
        assertInvalid("title", () -> survey.rename("Om 010190-1234"));
        assertInvalid("comments.da", () -> survey.reword("comments", Forms.text("Om 010190-1234"), null));
    }

    @Test
    void evaluates_one_thing_at_most() {
        assertInvalid("initiativeId", () -> new SurveySubject(UUID.randomUUID(), UUID.randomUUID()));
    }

    private static void assertRefused(String code, Runnable change) {
        assertThatThrownBy(change::run)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static void assertInvalid(String field, Runnable change) {
        assertThatThrownBy(change::run)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.violations())
                                .extracting(violation -> violation.field())
                                .contains(field));
    }
}
