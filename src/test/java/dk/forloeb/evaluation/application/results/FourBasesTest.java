package dk.forloeb.evaluation.application.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.forloeb.evaluation.domain.AnswerCounts;
import dk.forloeb.evaluation.domain.AnswerSheet;
import dk.forloeb.evaluation.domain.Forms;
import dk.forloeb.evaluation.domain.PackedResponse;
import dk.forloeb.evaluation.domain.QuestionDefinition;
import dk.forloeb.evaluation.domain.QuestionKind;
import dk.forloeb.evaluation.domain.disclosure.DisclosureThresholds;
import dk.forloeb.evaluation.domain.disclosure.GroupAttribute;
import dk.forloeb.evaluation.domain.disclosure.GroupLabel;
import dk.forloeb.evaluation.domain.release.InvitedPeople;
import dk.forloeb.evaluation.domain.release.ReleaseMaker;
import dk.forloeb.evaluation.domain.statistics.Base;
import dk.forloeb.evaluation.domain.statistics.SentenceSubject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * All four bases of questions with don't know, unanswered and conditions, worked by hand. Of 30 invited 24 answered:
 *
 * <pre>
 * knowledge   high 12, some 6, lesser 3, don't know 1, unanswered 2: agreeing 18, answered 22, valid 21
 * practice    asked of the 18: high 7, some 4, lesser 3, don't know 2, unanswered 2: agreeing 11, answered 16, valid 14
 * used        of all: a 9, b 6, c 2; one chose all three and one chose a and b, so 14 of 24 chose something
 * best        asked of the 7 with b or c: a 4, b 2, unanswered 1
 * </pre>
 */
class FourBasesTest {

    private static final List<QuestionDefinition> FORM = List.of(
            Forms.scale("knowledge"),
            Forms.following(Forms.scale("practice"), "knowledge", "high-degree", "some-degree"),
            Forms.options("used", QuestionKind.MULTIPLE),
            Forms.following(Forms.options("best", QuestionKind.CHOICE), "used", "b", "c"));
    private static final int INVITED = 30;

    private final AnswerCounts counts = new AnswerCounts();
    private int responses;

    @Test
    void every_base_counts_whom_it_says() {
        answers();
        // knowledge: 18 of 24 = 75 %; 18 of 22 = 81.8; 18 of 21 = 85.7; 18 of 30 = 60
        assertShare(0, Base.RESPONDENTS, 18, 24, 75);
        assertShare(0, Base.ANSWERED, 18, 22, 82);
        assertShare(0, Base.VALID, 18, 21, 86);
        assertShare(0, Base.INVITED, 18, 30, 60);
        // practice: 11 of the 18 asked = 61.1 %; 11 of 16 = 68.75; 11 of 14 = 78.6; 11 of 30 = 36.7
        assertShare(1, Base.RESPONDENTS, 11, 18, 61);
        assertShare(1, Base.ANSWERED, 11, 16, 69);
        assertShare(1, Base.VALID, 11, 14, 79);
        assertShare(1, Base.INVITED, 11, 30, 37);
    }

    @Test
    void what_is_asked_of_some_has_no_worst_case_and_no_finite_population() {
        answers();
        Agreement knowledge = agreement(0, Base.RESPONDENTS);
        // 22 of 30 answered: at least 18 of 30 and at most 18 + 8 of 30
        assertThat(Objects.requireNonNull(knowledge.worstCase()).low()).isCloseTo(0.6, within(1e-12));
        assertThat(knowledge.worstCase().high()).isCloseTo(26 / 30.0, within(1e-12));
        assertThat(knowledge.finitePopulation()).isNotNull();
        assertThat(agreement(1, Base.RESPONDENTS).worstCase()).isNull();
        assertThat(agreement(1, Base.RESPONDENTS).finitePopulation()).isNull();
        assertThat(Objects.requireNonNull(question(1, Base.RESPONDENTS).sentence())
                        .da())
                .contains("61 procent")
                .isNotEqualTo(
                        Objects.requireNonNull(question(0, Base.RESPONDENTS).sentence())
                                .da());
    }

    @Test
    void several_answers_are_counted_each_and_together() {
        answers();
        QuestionResult used = question(2, Base.RESPONDENTS);
        assertThat(used.shown()).isEqualTo(24);
        assertThat(used.answered()).isEqualTo(14);
        assertThat(used.unanswered()).isEqualTo(10);
        assertThat(used.agreement()).isNull();
        assertThat(used.sentence()).isNull();
        assertThat(used.distribution())
                .extracting(QuestionResult.OptionCount::count)
                .containsExactly(9, 6, 2);
        QuestionResult best = question(3, Base.RESPONDENTS);
        assertThat(best.shown()).isEqualTo(7);
        assertThat(best.answered()).isEqualTo(6);
        assertThat(best.distribution())
                .extracting(QuestionResult.OptionCount::count)
                .containsExactly(4, 2, 0);
    }

    /** With one answer less to the last question all who answered it, fewer than ten, chose the same: that is protected. */
    @Test
    void a_choice_on_which_a_few_all_agree_is_protected() {
        add(20, Map.of("used", "a"));
        add(6, Map.of("used", "b", "best", "a"));
        assertThat(question(3, Base.RESPONDENTS).protectedTotal()).isTrue();
        assertThat(question(3, Base.RESPONDENTS).distribution())
                .extracting(QuestionResult.OptionCount::count)
                .containsOnlyNulls();
        assertThat(question(2, Base.RESPONDENTS).protectedTotal()).isFalse();
    }

    /** How many were asked the follow-up would tell how the deciding question was answered. */
    @Test
    void nothing_is_told_of_a_follow_up_to_a_protected_question() {
        add(9, Map.of("knowledge", "high-degree", "practice", "high-degree"));
        assertThat(question(0, Base.RESPONDENTS).protectedTotal()).isTrue();
        assertThat(question(1, Base.RESPONDENTS).protectedTotal()).isTrue();
        assertThat(question(1, Base.RESPONDENTS).shown()).isNull();
    }

    private void answers() {
        add(7, Map.of("knowledge", "high-degree", "practice", "high-degree", "used", "a"));
        add(4, Map.of("knowledge", "high-degree", "practice", "some-degree", "used", "b", "best", "a"));
        add(1, Map.of("knowledge", "high-degree", "practice", "lesser-degree", "used", "a,b,c", "best", "b"));
        add(1, Map.of("knowledge", "some-degree", "practice", "lesser-degree", "used", "a,b", "best", "b"));
        add(1, Map.of("knowledge", "some-degree", "practice", "lesser-degree", "used", "c"));
        add(2, Map.of("knowledge", "some-degree", "practice", "dont-know"));
        add(1, Map.of("knowledge", "some-degree"));
        add(1, Map.of("knowledge", "some-degree"));
        add(3, Map.of("knowledge", "lesser-degree", "practice", "high-degree"));
        add(1, Map.of("knowledge", "dont-know"));
        add(2, Map.of());
    }

    private void add(int times, Map<String, String> answers) {
        PackedResponse response = new PackedResponse(GroupLabel.EMPTY, AnswerSheet.read(FORM, answers));
        for (int i = 0; i < times; i++) {
            counts.add(FORM, PackedResponse.unpack(FORM, response.pack(FORM)), 1);
        }
        responses += times;
    }

    private void assertShare(int question, Base base, int count, int n, int percent) {
        Agreement agreement = agreement(question, base);
        assertThat(agreement.count()).isEqualTo(count);
        assertThat(agreement.base().n()).isEqualTo(n);
        assertThat(agreement.percent()).isEqualTo(percent);
    }

    private Agreement agreement(int question, Base base) {
        return Objects.requireNonNull(question(question, base).agreement());
    }

    private QuestionResult question(int question, Base base) {
        return new ResultsRenderer(
                        new ReleaseMaker(
                                        FORM,
                                        DisclosureThresholds.STANDARD,
                                        new InvitedPeople(Map.of(GroupLabel.EMPTY, INVITED), Map.of(), null),
                                        Map.of(),
                                        counts)
                                .release(responses),
                        SentenceSubject.PROGRAMME,
                        new GroupNames(Map.of()),
                        base)
                .render(UUID.randomUUID(), FORM, (GroupAttribute) null)
                .questions()
                .get(question);
    }
}
