package dk.forloeb.evaluation.domain.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forloeb.evaluation.application.results.GroupNames;
import dk.forloeb.evaluation.application.results.ResultsRenderer;
import dk.forloeb.evaluation.domain.AnswerCounts;
import dk.forloeb.evaluation.domain.Forms;
import dk.forloeb.evaluation.domain.QuestionDefinition;
import dk.forloeb.evaluation.domain.release.InvitedPeople;
import dk.forloeb.evaluation.domain.release.ReleaseMaker;
import dk.forloeb.evaluation.domain.release.SurveyRelease;
import dk.forloeb.evaluation.domain.statistics.AgreementCounts;
import dk.forloeb.evaluation.domain.statistics.Base;
import dk.forloeb.evaluation.domain.statistics.SentenceSubject;
import dk.forloeb.evaluation.rest.ResultsJson;
import dk.forloeb.shared.Texts;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/**
 * Somebody who has read the results of a survey on every base and by every attribute, as the product writes them, cannot
 * tell what is protected; and the same reader tells it where the product protects nothing.
 */
class PublishedAttackTest {

    private static final Jsonb JSON = JsonbBuilder.create();

    /** High and some degree agree; then two that do not, and "don't know". */
    private static final int DONT_KNOW = 4;

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void no_protected_figure_can_be_told_from_what_the_product_writes(
            @ForAll("surveys") SurveyTables tables, @ForAll Random random) {
        ReleasePlan plan = new DisclosureControl(DisclosureThresholds.STANDARD).plan(tables);
        JsonFacts read = published(tables, release(tables, random));

        assertThat(read.hidden()).isEqualTo(hidden(tables, plan));
        assertThat(new Findings(tables, plan, read.facts()).all()).isEmpty();
    }

    @Property(tries = 20, shrinking = ShrinkingMode.OFF)
    void what_the_product_writes_tells_no_more_than_the_plan_allows(
            @ForAll("surveys") SurveyTables tables, @ForAll Random random) {
        ReleasePlan plan = new DisclosureControl(DisclosureThresholds.STANDARD).plan(tables);
        Attacker reader =
                new Attacker(tables, published(tables, release(tables, random)).facts());
        Attacker knower = new Attacker(tables, plan);
        for (QuestionRelease question : plan.questions()) {
            for (TableRelease table : question.answered()) {
                GroupAttribute attribute = attribute(table);
                for (String group : table.withheld()) {
                    assertThat(reader.agreeingValues(question.question(), attribute, group))
                            .isGreaterThanOrEqualTo(knower.agreeingValues(question.question(), attribute, group));
                }
                for (String group : table.released()) {
                    assertThat(reader.agreeingValues(question.question(), attribute, group))
                            .as("what is published is read")
                            .isEqualTo(1);
                }
            }
        }
    }

    @Example
    void a_small_group_can_be_told_where_one_figure_too_many_is_published() {
        SurveyTables tables = Tables.by(GroupAttribute.MUNICIPALITY)
                .question(
                        "q",
                        Map.of(
                                Tables.municipality("A"), Tables.answers(4, 3),
                                Tables.municipality("B"), Tables.answers(6, 3),
                                Tables.municipality("C"), Tables.answers(25, 16),
                                Tables.municipality("D"), Tables.answers(30, 16)))
                .build();
        ReleasePlan plan = new DisclosureControl(DisclosureThresholds.STANDARD).plan(tables);
        List<Fact> facts = new ArrayList<>(
                published(tables, release(tables, new Random(1))).facts());
        assertThat(plan.questions().get(0).answered().get(0).withheld()).contains("A", "B");
        assertThat(new Findings(tables, plan, facts).all()).isEmpty();

        facts.add(new Fact("q", GroupAttribute.MUNICIPALITY, "B", List.of(Fact.Answer.AGREEING), 3, 3));
        facts.add(Fact.people(GroupAttribute.MUNICIPALITY, "B", 6, 6));

        assertThat(new Findings(tables, plan, facts).all()).isNotEmpty();
    }

    /** The product with protection switched off: thresholds of 3 and none for unanimity, where 5 and 10 are promised. */
    @Example
    void small_and_unanimous_groups_can_be_told_where_thresholds_are_lower_than_promised() {
        SurveyTables tables = Tables.by(GroupAttribute.MUNICIPALITY)
                .question(
                        "q",
                        Map.of(
                                Tables.municipality("A"), Tables.answers(4, 4),
                                Tables.municipality("B"), Tables.answers(12, 6),
                                Tables.municipality("C"), Tables.answers(15, 6)))
                .build();
        ReleasePlan promised = new DisclosureControl(DisclosureThresholds.STANDARD).plan(tables);
        SurveyRelease careless = release(tables, new Random(1), new DisclosureThresholds(3, 3));

        List<String> told =
                new Findings(tables, promised, published(tables, careless).facts()).all();

        assertThat(told)
                .contains("responses of MUNICIPALITY A", "agreement of q MUNICIPALITY A")
                .anyMatch(finding -> finding.startsWith("unanimity of q MUNICIPALITY A"));
    }

    @Provide
    Arbitrary<SurveyTables> surveys() {
        return RandomSurveys.upTo(5, 3, 2).map(PublishedAttackTest::asTheProductMakesThem);
    }

    /** Questions to everybody; and the product breaks down by no attribute that nobody's label tells. */
    private static SurveyTables asTheProductMakesThem(SurveyTables tables) {
        return new SurveyTables(
                tables.attributes().stream()
                        .filter(attribute -> tables.responses().keySet().stream()
                                .anyMatch(label -> !label.group(attribute).isEmpty()))
                        .toList(),
                tables.responses(),
                tables.questions().stream()
                        .filter(table -> table.conditions().isEmpty())
                        .toList());
    }

    private static SurveyRelease release(SurveyTables tables, Random random) {
        return release(tables, random, DisclosureThresholds.STANDARD);
    }

    private static SurveyRelease release(SurveyTables tables, Random random, DisclosureThresholds thresholds) {
        Map<GroupLabel, Integer> invited = new LinkedHashMap<>();
        tables.responses().forEach((label, count) -> invited.put(label, count + random.nextInt(4)));
        AnswerCounts counts = new AnswerCounts();
        for (int question = 0; question < tables.questions().size(); question++) {
            int position = question;
            tables.questions()
                    .get(question)
                    .cells()
                    .forEach((label, cell) -> count(counts, position, label, cell, random));
        }
        int responses =
                tables.responses().values().stream().mapToInt(Integer::intValue).sum();
        return new ReleaseMaker(
                        questions(tables), thresholds, new InvitedPeople(invited, Map.of(), null), Map.of(), counts)
                .release(responses);
    }

    private static void count(
            AnswerCounts counts, int question, GroupLabel label, AgreementCounts cell, Random random) {
        int high = random.nextInt(cell.agreeing() + 1);
        int others = cell.valid() - cell.agreeing();
        int lesser = random.nextInt(others + 1);
        int[] options = {high, cell.agreeing() - high, lesser, others - lesser};
        counts.add(new AnswerCounts.Cell(question, label, AnswerCounts.SHOWN), cell.shown());
        for (int option = 0; option < options.length; option++) {
            counts.add(new AnswerCounts.Cell(question, label, option), options[option]);
        }
        counts.add(new AnswerCounts.Cell(question, label, DONT_KNOW), cell.dontKnow());
    }

    private static List<QuestionDefinition> questions(SurveyTables tables) {
        return tables.questions().stream()
                .map(table -> Forms.scale(table.question()))
                .toList();
    }

    private static JsonFacts published(SurveyTables tables, SurveyRelease release) {
        JsonFacts facts = new JsonFacts();
        List<GroupAttribute> attributes = new ArrayList<>(tables.attributes());
        attributes.add(null);
        for (Base base : Base.values()) {
            ResultsRenderer renderer =
                    new ResultsRenderer(release, SentenceSubject.PROGRAMME, new GroupNames(Map.of()), base);
            for (GroupAttribute attribute : attributes) {
                facts.read(
                        json(ResultsJson.of(
                                renderer.render(UUID.randomUUID(), questions(tables), attribute), Texts.DANISH)),
                        base,
                        attribute);
            }
        }
        return facts;
    }

    private static JsonObject json(ResultsJson results) {
        try (JsonReader reader = Json.createReader(new StringReader(JSON.toJson(results)))) {
            return reader.readObject();
        }
    }

    /** The groups that the plan withholds on each base, as {@link JsonFacts#hidden} names them. */
    private static Set<String> hidden(SurveyTables tables, ReleasePlan plan) {
        Set<String> hidden = new TreeSet<>();
        for (QuestionRelease question : plan.questions()) {
            for (Base base : Base.values()) {
                for (TableRelease table : base == Base.VALID ? question.valid() : question.answered()) {
                    table.withheld()
                            .forEach(group -> hidden.add(
                                    question.question() + " " + base + " " + attribute(table) + " " + group));
                }
            }
        }
        return hidden;
    }

    private static GroupAttribute attribute(TableRelease table) {
        return table.attribute().equals(GroupAttribute.ROLE.key()) ? GroupAttribute.ROLE : GroupAttribute.MUNICIPALITY;
    }
}
