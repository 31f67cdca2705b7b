package dk.forloeb.evaluation.domain.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forloeb.evaluation.domain.statistics.AgreementCounts;
import dk.forloeb.evaluation.domain.statistics.Base;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The rules, stated once more without the code that obeys them, over surveys of every shape. */
class ReleasePlanPropertyTest {
    private static final DisclosureThresholds RULES = DisclosureThresholds.STANDARD;
    private static final DisclosureControl CONTROL = new DisclosureControl(RULES);

    @Property
    void no_released_group_or_total_breaks_the_first_two_rules(@ForAll("surveys") SurveyTables tables) {
        ReleasePlan plan = CONTROL.plan(tables);
        for (QuestionTable table : tables.questions()) {
            AgreementCounts total = table.total();
            assertThat(plan.totalReleased(table.question()) && RULES.protects(total.answered(), total.agreeing()))
                    .isFalse();
            for (GroupAttribute attribute : tables.attributes()) {
                groups(table, attribute).forEach((group, counts) -> {
                    boolean answered = plan.released(table.question(), Base.ANSWERED, attribute, group);
                    boolean valid = plan.released(table.question(), Base.VALID, attribute, group);
                    assertThat(answered && RULES.protects(counts.answered(), counts.agreeing()))
                            .isFalse();
                    assertThat(valid && RULES.protects(counts.valid(), counts.agreeing()))
                            .isFalse();
                    assertThat(valid && !answered).isFalse();
                    assertThat(answered && !plan.responsesReleased(attribute, group))
                            .isFalse();
                });
            }
        }
    }

    @Property
    void what_visible_groups_leave_of_a_total_passes_the_first_two_rules(@ForAll("surveys") SurveyTables tables) {
        ReleasePlan plan = CONTROL.plan(tables);
        for (QuestionTable table : tables.questions()) {
            for (GroupAttribute attribute : tables.attributes()) {
                for (Base base : List.of(Base.ANSWERED, Base.VALID)) {
                    Map<String, AgreementCounts> withheld = new HashMap<>(groups(table, attribute));
                    int all = withheld.size();
                    withheld.keySet().removeIf(group -> plan.released(table.question(), base, attribute, group));
                    AgreementCounts union = QuestionTable.sum(withheld.values());
                    int answers = base == Base.VALID ? union.valid() : union.answered();
                    assertThat(withheld.isEmpty()
                                    || withheld.size() == all
                                    || !RULES.protects(answers, union.agreeing()))
                            .isTrue();
                }
            }
        }
    }

    @Property
    void nothing_is_withheld_where_nothing_breaks_the_first_two_rules(@ForAll("surveys") SurveyTables tables) {
        ReleasePlan plan = CONTROL.plan(tables);
        boolean sizesPass = tables.attributes().stream()
                .flatMap(attribute -> sizes(tables, attribute).values().stream())
                .noneMatch(size -> size < RULES.minimumGroup());
        for (QuestionTable table : tables.questions()) {
            boolean passes = sizesPass
                    && table.conditions().isEmpty()
                    && tables.attributes().stream()
                            .flatMap(attribute -> groups(table, attribute).values().stream())
                            .noneMatch(counts -> RULES.protects(counts.valid(), counts.agreeing()));
            if (passes) {
                QuestionRelease release = release(plan, table);
                assertThat(release.total()).isTrue();
                assertThat(release.answered())
                        .allMatch(shown -> shown.withheld().isEmpty());
                assertThat(release.valid()).allMatch(shown -> shown.withheld().isEmpty());
            }
        }
    }

    @Property
    void the_plan_names_every_group_once_and_depends_on_nothing_but_the_tables(
            @ForAll("surveys") SurveyTables tables, @ForAll long seed) {
        ReleasePlan plan = CONTROL.plan(tables);

        assertThat(CONTROL.plan(shuffled(tables, seed))).isEqualTo(plan);
        for (QuestionTable table : tables.questions()) {
            QuestionRelease release = release(plan, table);
            for (int i = 0; i < tables.attributes().size(); i++) {
                for (List<TableRelease> shown : List.of(plan.responses(), release.answered(), release.valid())) {
                    List<String> named = new ArrayList<>(shown.get(i).released());
                    named.addAll(shown.get(i).withheld());
                    assertThat(named)
                            .containsExactlyInAnyOrderElementsOf(
                                    groups(table, tables.attributes().get(i)).keySet());
                }
            }
        }
    }

    @Property
    void what_a_question_withholds_is_withheld_in_those_that_depend_on_it(@ForAll("surveys") SurveyTables tables) {
        ReleasePlan plan = CONTROL.plan(tables);
        for (QuestionTable table : tables.questions()) {
            for (String condition : table.conditions()) {
                for (GroupAttribute attribute : tables.attributes()) {
                    groups(table, attribute)
                            .keySet()
                            .forEach(
                                    group -> assertThat(plan.released(table.question(), Base.ANSWERED, attribute, group)
                                                    && !plan.released(condition, Base.VALID, attribute, group))
                                            .isFalse());
                }
            }
        }
    }

    @Provide
    Arbitrary<SurveyTables> surveys() {
        return RandomSurveys.upTo(6, 3, 3);
    }

    private static QuestionRelease release(ReleasePlan plan, QuestionTable table) {
        return plan.questions().stream()
                .filter(release -> release.question().equals(table.question()))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, AgreementCounts> groups(QuestionTable table, GroupAttribute attribute) {
        Map<String, AgreementCounts> groups = new TreeMap<>();
        table.cells().forEach((label, counts) -> groups.merge(label.group(attribute), counts, AgreementCounts::plus));
        return groups;
    }

    private static Map<String, Integer> sizes(SurveyTables tables, GroupAttribute attribute) {
        Map<String, Integer> sizes = new TreeMap<>();
        tables.responses().forEach((label, count) -> sizes.merge(label.group(attribute), count, Integer::sum));
        return sizes;
    }

    private static SurveyTables shuffled(SurveyTables tables, long seed) {
        List<GroupLabel> labels = new ArrayList<>(tables.responses().keySet());
        Collections.shuffle(labels, new Random(seed));
        List<QuestionTable> questions = tables.questions().stream()
                .map(table -> {
                    Map<GroupLabel, AgreementCounts> cells = new LinkedHashMap<>();
                    labels.forEach(label -> cells.put(label, table.cells().get(label)));
                    return new QuestionTable(table.question(), table.conditions(), cells);
                })
                .toList();
        return new SurveyTables(tables.attributes(), tables.responses(), questions);
    }
}
