package dk.forloeb.evaluation.domain.disclosure;

import static dk.forloeb.evaluation.domain.disclosure.GroupAttribute.MUNICIPALITY;
import static dk.forloeb.evaluation.domain.disclosure.GroupAttribute.ROLE;
import static dk.forloeb.evaluation.domain.disclosure.Tables.answers;
import static dk.forloeb.evaluation.domain.disclosure.Tables.municipality;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.forloeb.evaluation.domain.statistics.AgreementCounts;
import dk.forloeb.evaluation.domain.statistics.Base;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Examples worked by hand; A, B, C … are municipalities. */
class DisclosureControlTest {
    private static final GroupLabel A = municipality("A");
    private static final GroupLabel B = municipality("B");
    private static final GroupLabel C = municipality("C");
    private static final GroupLabel D = municipality("D");

    @Test
    void shows_every_group_where_none_is_small_or_unanimous() {
        ReleasePlan plan = oneQuestion(Map.of(A, answers(5, 4), B, answers(9, 1), C, answers(10, 10)));

        assertThat(plan.totalReleased("q")).isTrue();
        assertThat(withheld(plan, "q")).isEmpty();
        assertThat(plan.responses())
                .containsExactly(new TableRelease("municipality", List.of("A", "B", "C"), List.of()));
    }

    @Test
    void protects_a_group_of_four_and_the_smallest_other_since_the_total_would_give_it_away() {
        ReleasePlan plan =
                oneQuestion(Map.of(A, answers(4, 2), B, answers(30, 20), C, answers(12, 9), D, answers(20, 10)));

        assertThat(withheld(plan, "q")).containsExactly("A", "C");
        assertThat(plan.responsesReleased(MUNICIPALITY, "A")).isFalse();
        assertThat(plan.responsesReleased(MUNICIPALITY, "C")).isFalse();
        assertThat(plan.responsesReleased(MUNICIPALITY, "B")).isTrue();
    }

    @Test
    void two_small_groups_that_pass_together_need_no_third() {
        ReleasePlan plan =
                oneQuestion(Map.of(A, answers(4, 2), B, answers(3, 2), C, answers(12, 9), D, answers(20, 10)));

        assertThat(withheld(plan, "q")).containsExactly("A", "B");
    }

    @Test
    void two_small_groups_that_fail_together_need_a_third() {
        ReleasePlan plan =
                oneQuestion(Map.of(A, answers(2, 1), B, answers(2, 1), C, answers(12, 9), D, answers(20, 10)));

        assertThat(withheld(plan, "q")).containsExactly("A", "B", "C");
    }

    @Test
    void ties_go_to_the_first_key() {
        ReleasePlan plan =
                oneQuestion(Map.of(A, answers(20, 10), B, answers(12, 6), C, answers(12, 7), D, answers(3, 2)));

        assertThat(withheld(plan, "q")).containsExactly("B", "D");
    }

    @Test
    void protects_unanimity_below_ten_and_shows_it_from_ten() {
        ReleasePlan nine =
                oneQuestion(Map.of(A, answers(9, 9), B, answers(30, 20), C, answers(12, 9), D, answers(20, 10)));
        ReleasePlan ten =
                oneQuestion(Map.of(A, answers(10, 10), B, answers(30, 20), C, answers(12, 9), D, answers(20, 0)));

        assertThat(withheld(nine, "q")).containsExactly("A", "C");
        assertThat(nine.responsesReleased(MUNICIPALITY, "A")).isTrue();
        assertThat(withheld(ten, "q")).isEmpty();
    }

    @Test
    void unanimity_is_judged_among_those_who_answered_and_not_among_those_shown() {
        ReleasePlan plan = oneQuestion(Map.of(
                A, new AgreementCounts(9, 6, 6, 6),
                B, answers(30, 20),
                C, answers(12, 9)));

        assertThat(withheld(plan, "q")).containsExactly("A", "C");
    }

    @Test
    void few_answers_protect_a_group_whatever_the_number_of_forms() {
        ReleasePlan plan = oneQuestion(Map.of(
                A, new AgreementCounts(20, 4, 4, 2),
                B, answers(30, 20),
                C, answers(12, 9)));

        assertThat(withheld(plan, "q")).containsExactly("A", "C");
        assertThat(plan.responsesReleased(MUNICIPALITY, "A")).isTrue();
    }

    @Test
    void two_protected_groups_whose_union_is_unanimous_need_a_third_at_any_size() {
        ReleasePlan plan =
                oneQuestion(Map.of(A, answers(9, 9), B, answers(9, 9), C, answers(12, 9), D, answers(20, 10)));

        assertThat(withheld(plan, "q")).containsExactly("A", "B", "C");
    }

    @Test
    void a_union_with_one_agreeing_leaves_too_few_values_open() {
        ReleasePlan plan =
                oneQuestion(Map.of(A, answers(6, 0), B, answers(7, 1), C, answers(12, 9), D, answers(20, 10)));

        assertThat(withheld(plan, "q")).containsExactly("A", "B", "C");
    }

    @Test
    void withholds_the_breakdown_where_nothing_less_is_safe() {
        ReleasePlan plan = oneQuestion(Map.of(A, answers(4, 4), B, answers(30, 30), C, answers(12, 12)));

        assertThat(plan.totalReleased("q")).isTrue();
        assertThat(withheld(plan, "q")).containsExactly("A", "B", "C");
    }

    @Test
    void a_total_follows_the_first_two_rules() {
        assertThat(oneQuestion(Map.of(A, answers(4, 2))).totalReleased("q")).isFalse();
        assertThat(oneQuestion(Map.of(A, answers(9, 9))).totalReleased("q")).isFalse();
        assertThat(oneQuestion(Map.of(A, answers(5, 2))).totalReleased("q")).isTrue();
        assertThat(oneQuestion(Map.of(A, answers(5, 5), B, answers(5, 5))).totalReleased("q"))
                .isTrue();
        assertThat(withheld(oneQuestion(Map.of(A, answers(5, 5), B, answers(4, 4))), "q"))
                .containsExactly("A", "B");
    }

    @Test
    void a_group_hidden_for_its_size_is_hidden_in_every_question() {
        ReleasePlan plan = Tables.by(MUNICIPALITY)
                .question("q", Map.of(A, answers(4, 2), B, answers(6, 3), C, answers(12, 9)))
                .question("r", Map.of(A, new AgreementCounts(4, 0, 0, 0), B, answers(6, 3), C, answers(12, 6)))
                .plan();

        assertThat(withheld(plan, "q")).containsExactly("A", "B");
        assertThat(withheld(plan, "r")).containsExactly("A", "B");
    }

    @Test
    void a_group_protected_in_one_question_only_is_shown_in_the_others() {
        ReleasePlan plan = Tables.by(MUNICIPALITY)
                .question("q", Map.of(A, answers(7, 7), B, answers(8, 3), C, answers(12, 9)))
                .question("r", Map.of(A, answers(7, 3), B, answers(8, 3), C, answers(12, 6)))
                .plan();

        assertThat(withheld(plan, "q")).containsExactly("A", "B");
        assertThat(withheld(plan, "r")).isEmpty();
    }

    @Test
    void too_few_opinions_are_protected_on_the_base_of_opinions_alone() {
        ReleasePlan plan = oneQuestion(Map.of(
                A, new AgreementCounts(8, 8, 4, 2),
                B, new AgreementCounts(30, 30, 26, 20),
                C, new AgreementCounts(12, 12, 10, 7)));

        assertThat(withheld(plan, "q")).isEmpty();
        assertThat(plan.released("q", Base.RESPONDENTS, MUNICIPALITY, "A")).isTrue();
        assertThat(plan.released("q", Base.INVITED, MUNICIPALITY, "A")).isTrue();
        assertThat(plan.released("q", Base.VALID, MUNICIPALITY, "A")).isFalse();
        assertThat(plan.released("q", Base.VALID, MUNICIPALITY, "C")).isFalse();
        assertThat(plan.released("q", Base.VALID, MUNICIPALITY, "B")).isTrue();
    }

    @Test
    void that_nobody_agrees_among_few_opinions_is_protected_on_every_base() {
        ReleasePlan plan =
                oneQuestion(Map.of(A, new AgreementCounts(14, 14, 8, 0), B, answers(30, 20), C, answers(18, 9)));

        assertThat(withheld(plan, "q")).containsExactly("A", "C");
    }

    @Test
    void what_a_question_protects_no_question_depending_on_it_tells() {
        ReleasePlan plan = Tables.by(MUNICIPALITY)
                .question("q", Map.of(A, answers(9, 9), B, answers(30, 20), C, answers(12, 9)))
                .conditional("why", List.of("q"), Map.of(A, answers(9, 5), B, answers(20, 9), C, answers(9, 4)))
                .plan();

        assertThat(withheld(plan, "q")).containsExactly("A", "C");
        assertThat(withheld(plan, "why")).containsExactly("A", "C");
    }

    @Test
    void people_without_the_attribute_are_a_group_of_their_own() {
        ReleasePlan plan = oneQuestion(
                Map.of(GroupLabel.EMPTY, answers(3, 1), A, answers(10, 5), B, answers(12, 5), C, answers(14, 5)));

        assertThat(withheld(plan, "q")).containsExactly(GroupLabel.UNSPECIFIED, "A");
    }

    @Test
    void people_without_the_attribute_follow_the_same_rules_when_they_agree() {
        ReleasePlan nine = oneQuestion(
                Map.of(GroupLabel.EMPTY, answers(9, 9), A, answers(10, 5), B, answers(12, 5), C, answers(14, 5)));
        ReleasePlan ten = oneQuestion(
                Map.of(GroupLabel.EMPTY, answers(10, 10), A, answers(10, 5), B, answers(12, 5), C, answers(14, 5)));

        assertThat(withheld(nine, "q")).containsExactly(GroupLabel.UNSPECIFIED, "A");
        assertThat(withheld(ten, "q")).isEmpty();
    }

    @Test
    void a_unanimous_group_is_hidden_with_its_like_where_there_are_six_groups() {
        ReleasePlan plan = oneQuestion(Map.of(
                A,
                answers(9, 9),
                B,
                answers(30, 20),
                C,
                answers(12, 9),
                D,
                answers(20, 10),
                municipality("E"),
                answers(8, 5),
                municipality("F"),
                answers(20, 10)));

        assertThat(withheld(plan, "q")).containsExactly("A", "C", "E");
    }

    @Test
    void what_two_attributes_hide_for_each_other_leaves_the_rest_of_both() {
        GroupLabel leaders = new GroupLabel(null, "leader");
        ReleasePlan plan = Tables.by(MUNICIPALITY, ROLE)
                .question(
                        "q",
                        Map.of(
                                leaders,
                                answers(8, 8),
                                new GroupLabel("A", "caseworker"),
                                answers(30, 24),
                                new GroupLabel("B", "caseworker"),
                                answers(31, 24),
                                new GroupLabel("C", "caseworker"),
                                answers(32, 24),
                                new GroupLabel("A", "adviser"),
                                answers(12, 10),
                                new GroupLabel("B", "adviser"),
                                answers(12, 10),
                                new GroupLabel("C", "adviser"),
                                answers(12, 10)))
                .plan();

        assertThat(withheld(plan, "q")).containsExactly(GroupLabel.UNSPECIFIED, "A");
        assertThat(plan.questions().get(0).answered().get(1).withheld()).containsExactly("adviser", "leader");
    }

    @Test
    void an_invited_group_that_nobody_answered_for_is_protected_too() {
        ReleasePlan plan = oneQuestion(Map.of(D, answers(0, 0), A, answers(10, 5), B, answers(12, 5)));

        assertThat(withheld(plan, "q")).containsExactly("A", "D");
    }

    @Test
    void both_attributes_have_tables_of_their_own() {
        ReleasePlan plan = Tables.by(MUNICIPALITY, ROLE)
                .question(
                        "q",
                        Map.of(
                                new GroupLabel("A", "caseworker"), answers(20, 12),
                                new GroupLabel("B", "caseworker"), answers(20, 9),
                                new GroupLabel("A", null), answers(7, 3),
                                new GroupLabel(null, "leader"), answers(3, 2)))
                .plan();

        assertThat(plan.released("q", Base.ANSWERED, ROLE, "caseworker")).isTrue();
        assertThat(plan.released("q", Base.ANSWERED, ROLE, "leader")).isFalse();
        assertThat(plan.released("q", Base.ANSWERED, ROLE, GroupLabel.UNSPECIFIED))
                .isFalse();
        assertThat(plan.released("q", Base.ANSWERED, MUNICIPALITY, "A")).isTrue();
        assertThat(plan.released("q", Base.ANSWERED, MUNICIPALITY, "B")).isFalse();
        assertThat(plan.released("q", Base.ANSWERED, MUNICIPALITY, GroupLabel.UNSPECIFIED))
                .isFalse();
    }

    @Test
    void other_thresholds_are_obeyed_and_kept_in_the_plan() {
        ReleasePlan plan = new DisclosureControl(new DisclosureThresholds(3, 4))
                .plan(Tables.by(MUNICIPALITY)
                        .question("q", Map.of(A, answers(4, 4), B, answers(3, 2), C, answers(9, 4)))
                        .build());

        assertThat(withheld(plan, "q")).isEmpty();
        assertThat(plan.minimumGroup()).isEqualTo(3);
        assertThat(plan.dominance()).isEqualTo(4);
        assertThatThrownBy(() -> new DisclosureThresholds(2, 10)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DisclosureThresholds(5, 4)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refuses_tables_that_cannot_belong_together() {
        Tables tables = Tables.by(MUNICIPALITY).question("q", Map.of(A, answers(9, 5)));
        assertThatThrownBy(() -> tables.question("r", Map.of(A, answers(8, 5))).build())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Tables.by(MUNICIPALITY, MUNICIPALITY).build())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> oneQuestion(Map.of(A, answers(9, 5))).totalReleased("r"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static ReleasePlan oneQuestion(Map<GroupLabel, AgreementCounts> cells) {
        return Tables.by(MUNICIPALITY).question("q", cells).plan();
    }

    private static List<String> withheld(ReleasePlan plan, String question) {
        return plan.questions().stream()
                .filter(release -> release.question().equals(question))
                .flatMap(release -> release.answered().stream())
                .filter(table -> table.attribute().equals(MUNICIPALITY.key()))
                .flatMap(table -> table.withheld().stream())
                .toList();
    }
}
