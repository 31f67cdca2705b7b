package dk.forloeb.evaluation.domain.disclosure;

import static dk.forloeb.evaluation.domain.disclosure.GroupAttribute.MUNICIPALITY;
import static dk.forloeb.evaluation.domain.disclosure.GroupAttribute.ROLE;
import static dk.forloeb.evaluation.domain.disclosure.Tables.answers;
import static dk.forloeb.evaluation.domain.disclosure.Tables.municipality;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forloeb.evaluation.domain.statistics.AgreementCounts;
import dk.forloeb.evaluation.domain.statistics.Base;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

/** The proof of the plan: somebody who has everything published cannot tell what is protected. */
class AttackTest {
    private static final DisclosureControl CONTROL = new DisclosureControl(DisclosureThresholds.STANDARD);

    @Property(tries = 120, shrinking = ShrinkingMode.OFF)
    void no_protected_figure_of_any_small_survey_can_be_told(@ForAll("surveys") SurveyTables tables) {
        assertThat(new Findings(tables, CONTROL.plan(tables)).all()).isEmpty();
    }

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void no_protected_figure_of_a_breakdown_with_many_groups_can_be_told(@ForAll("wider") SurveyTables tables) {
        assertThat(new Findings(tables, CONTROL.plan(tables)).all()).isEmpty();
    }

    @Test
    void the_attacker_tells_a_figure_protected_alone() {
        SurveyTables tables = Tables.by(MUNICIPALITY)
                .question(
                        "q",
                        Map.of(
                                municipality("A"), answers(4, 3),
                                municipality("B"), answers(12, 6),
                                municipality("C"), answers(15, 6)))
                .build();
        Attacker attacker = new Attacker(tables, plan(tables, List.of("A"), List.of("A")));

        assertThat(attacker.agreeingValues("q", MUNICIPALITY, "A")).isEqualTo(1);
        assertThat(attacker.responseValues(MUNICIPALITY, "A")).isEqualTo(1);
    }

    @Test
    void the_attacker_tells_that_all_of_a_union_agreed() {
        SurveyTables tables = Tables.by(MUNICIPALITY)
                .question(
                        "q",
                        Map.of(
                                municipality("A"), answers(8, 8),
                                municipality("B"), answers(9, 9),
                                municipality("C"), answers(15, 6)))
                .build();
        Attacker attacker = new Attacker(tables, plan(tables, List.of(), List.of("A", "B")));

        assertThat(attacker.agreeingValues("q", MUNICIPALITY, "A")).isEqualTo(1);
        assertThat(attacker.canBeMixed("q", Base.ANSWERED, MUNICIPALITY, "A")).isFalse();
        assertThat(new Findings(tables, plan(tables, List.of(), List.of("A", "B"))).all())
                .isNotEmpty();
    }

    @Test
    void the_attacker_tells_too_much_of_a_union_with_one_agreeing() {
        SurveyTables tables = Tables.by(MUNICIPALITY)
                .question(
                        "q",
                        Map.of(
                                municipality("A"), answers(6, 0),
                                municipality("B"), answers(7, 1),
                                municipality("C"), answers(15, 6)))
                .build();
        Attacker attacker = new Attacker(tables, plan(tables, List.of(), List.of("A", "B")));

        assertThat(attacker.agreeingValues("q", MUNICIPALITY, "A")).isEqualTo(2);
    }

    @Test
    void the_attacker_tells_opinions_protected_alone() {
        SurveyTables tables = Tables.by(MUNICIPALITY)
                .question(
                        "q",
                        Map.of(
                                municipality("A"), new AgreementCounts(12, 12, 4, 2),
                                municipality("B"), answers(12, 6),
                                municipality("C"), answers(15, 6)))
                .build();
        List<String> all = List.of("A", "B", "C");
        List<TableRelease> open = List.of(table(all, List.of()));
        QuestionRelease release = new QuestionRelease("q", true, open, List.of(table(all, List.of("A"))));
        ReleasePlan weak = new ReleasePlan(5, 10, open, List.of(release));

        assertThat(new Attacker(tables, weak).validValues("q", MUNICIPALITY, "A"))
                .isEqualTo(1);
        assertThat(new Findings(tables, weak).all()).isNotEmpty();
    }

    @Test
    void the_attacker_reads_the_tables_of_several_questions_and_attributes_together() {
        GroupLabel leadersOfA = new GroupLabel("A", "leader");
        GroupLabel othersOfA = new GroupLabel("A", "caseworker");
        GroupLabel othersOfB = new GroupLabel("B", "caseworker");
        SurveyTables tables = Tables.by(MUNICIPALITY, ROLE)
                .question(
                        "first",
                        Map.of(leadersOfA, answers(10, 10), othersOfA, answers(2, 2), othersOfB, answers(12, 0)))
                .question(
                        "second",
                        Map.of(leadersOfA, answers(10, 0), othersOfA, answers(2, 0), othersOfB, answers(12, 6)))
                .build();
        ReleasePlan open = CONTROL.plan(tables);
        QuestionRelease second = open.questions().get(1);
        TableRelease roles = new TableRelease("role", List.of(), List.of("caseworker", "leader"));
        List<TableRelease> withoutRoles = List.of(second.answered().get(0), roles);
        ReleasePlan weak = new ReleasePlan(
                5,
                10,
                open.responses(),
                List.of(open.questions().get(0), new QuestionRelease("second", true, withoutRoles, withoutRoles)));

        assertThat(second.answered().get(1).withheld()).isEmpty();
        assertThat(new Attacker(tables, weak).agreeingValues("second", ROLE, "leader"))
                .isEqualTo(1);
        assertThat(new Findings(tables, weak).all()).isNotEmpty();
    }

    @Provide
    Arbitrary<SurveyTables> surveys() {
        return RandomSurveys.upTo(4, 3, 2);
    }

    @Provide
    Arbitrary<SurveyTables> wider() {
        return RandomSurveys.upTo(9, 2, 1);
    }

    private static ReleasePlan plan(SurveyTables tables, List<String> sizes, List<String> withheld) {
        List<String> all = List.of("A", "B", "C");
        List<TableRelease> table = List.of(table(all, withheld));
        List<QuestionRelease> questions = tables.questions().stream()
                .map(question -> new QuestionRelease(question.question(), true, table, table))
                .toList();
        return new ReleasePlan(5, 10, List.of(table(all, sizes)), questions);
    }

    private static TableRelease table(List<String> all, List<String> withheld) {
        return new TableRelease(
                "municipality",
                all.stream().filter(group -> !withheld.contains(group)).toList(),
                withheld);
    }
}
