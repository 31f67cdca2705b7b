package dk.forloeb.evaluation.domain.release;

import dk.forloeb.evaluation.domain.AnswerCounts;
import dk.forloeb.evaluation.domain.AskedIf;
import dk.forloeb.evaluation.domain.OptionDefinition;
import dk.forloeb.evaluation.domain.QuestionDefinition;
import dk.forloeb.evaluation.domain.QuestionKind;
import dk.forloeb.evaluation.domain.disclosure.DisclosureControl;
import dk.forloeb.evaluation.domain.disclosure.DisclosureThresholds;
import dk.forloeb.evaluation.domain.disclosure.GroupAttribute;
import dk.forloeb.evaluation.domain.disclosure.GroupLabel;
import dk.forloeb.evaluation.domain.disclosure.QuestionTable;
import dk.forloeb.evaluation.domain.disclosure.ReleasePlan;
import dk.forloeb.evaluation.domain.disclosure.SurveyTables;
import dk.forloeb.evaluation.domain.statistics.AgreementCounts;
import dk.forloeb.evaluation.domain.statistics.Base;
import dk.forloeb.evaluation.domain.statistics.OptionCount;
import dk.forloeb.evaluation.domain.statistics.OptionKind;
import dk.forloeb.evaluation.domain.statistics.QuestionCounts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Makes the release of a survey from its counters, obeying the release plan. */
public final class ReleaseMaker {

    private final List<QuestionDefinition> questions;
    private final DisclosureThresholds thresholds;
    private final InvitedPeople invited;
    private final SortedSet<GroupLabel> labels;
    private final Map<GroupAttribute, ? extends Set<String>> represented;
    private final AnswerCounts counts;

    /**
     * @param invited who could answer; every label that was counted is among theirs
     * @param represented groups that invited people belong to, whether or not a label tells; those that no label tells
     *     are listed as protected, so that a reader does not take them for absent
     * @param counts all responses of the survey
     */
    public ReleaseMaker(
            List<QuestionDefinition> questions,
            DisclosureThresholds thresholds,
            InvitedPeople invited,
            Map<GroupAttribute, ? extends Set<String>> represented,
            AnswerCounts counts) {
        this.questions = List.copyOf(questions);
        this.thresholds = thresholds;
        this.invited = invited;
        this.labels = invited.labels();
        this.represented = Map.copyOf(represented);
        this.counts = counts;
    }

    /** @param responses submitted forms in all */
    public SurveyRelease release(int responses) {
        ReleasePlan plan = new DisclosureControl(thresholds).plan(tables());
        List<QuestionFigures> figures = new ArrayList<>();
        for (int question = 0; question < questions.size(); question++) {
            figures.add(
                    isBrokenDown(question)
                            ? scale(question, plan)
                            : total(question, isDecidingReleased(question, figures)));
        }
        return new SurveyRelease(
                invited.turnout(responses).invited(), responses, plan.minimumGroup(), plan.dominance(), figures);
    }

    private SurveyTables tables() {
        Map<GroupLabel, Integer> responses = new LinkedHashMap<>();
        labels.forEach(label -> responses.put(label, counts.of(0, label, AnswerCounts.SHOWN)));
        List<QuestionTable> tables = IntStream.range(0, questions.size())
                .filter(this::isBrokenDown)
                .mapToObj(question ->
                        new QuestionTable(questions.get(question).key(), conditions(question), cells(question)))
                .toList();
        return new SurveyTables(attributes(), responses, tables);
    }

    /** An attribute that nobody's label tells is none to break down by. */
    private List<GroupAttribute> attributes() {
        return Arrays.stream(GroupAttribute.values())
                .filter(attribute -> groups(attribute).stream().anyMatch(group -> !group.isEmpty()))
                .toList();
    }

    private SortedSet<String> groups(GroupAttribute attribute) {
        SortedSet<String> groups = new TreeSet<>();
        labels.forEach(label -> groups.add(label.group(attribute)));
        return groups;
    }

    private Map<GroupLabel, AgreementCounts> cells(int question) {
        Map<GroupLabel, AgreementCounts> cells = new LinkedHashMap<>();
        labels.forEach(label -> cells.put(label, cell(question, label)));
        return cells;
    }

    private AgreementCounts cell(int question, GroupLabel label) {
        List<OptionDefinition> scale = questions.get(question).options();
        List<OptionCount> options = IntStream.range(0, scale.size())
                .mapToObj(i -> new OptionCount(scale.get(i).key(), counts.of(question, label, i), kind(scale.get(i))))
                .toList();
        return new QuestionCounts(counts.of(question, label, AnswerCounts.SHOWN), options).totals();
    }

    private static OptionKind kind(OptionDefinition option) {
        if (option.dontKnow()) {
            return OptionKind.DONT_KNOW;
        }
        return option.agreeing() ? OptionKind.AGREEING : OptionKind.OTHER;
    }

    private QuestionFigures scale(int question, ReleasePlan plan) {
        String key = questions.get(question).key();
        List<GroupFigures> groups = new ArrayList<>();
        Map<GroupLabel, AgreementCounts> cells = cells(question);
        for (GroupAttribute attribute : attributes()) {
            groups(attribute).forEach(group -> groups.add(group(key, attribute, group, cells, plan)));
        }
        represented.forEach((attribute, all) -> all.stream()
                .filter(group -> !groups(attribute).contains(group))
                .forEach(group -> groups.add(GroupFigures.hidden(attribute.key(), group))));
        return plan.totalReleased(key) ? shown(question, groups) : QuestionFigures.hidden(key, groups);
    }

    private GroupFigures group(
            String question,
            GroupAttribute attribute,
            String group,
            Map<GroupLabel, AgreementCounts> cells,
            ReleasePlan plan) {
        if (!plan.released(question, Base.RESPONDENTS, attribute, group)) {
            return GroupFigures.hidden(attribute.key(), group);
        }
        AgreementCounts sum = AgreementCounts.NONE;
        for (GroupLabel label : labels) {
            if (label.group(attribute).equals(group)) {
                sum = sum.plus(cells.getOrDefault(label, AgreementCounts.NONE));
            }
        }
        Integer valid = plan.released(question, Base.VALID, attribute, group) ? Integer.valueOf(sum.valid()) : null;
        return new GroupFigures(
                attribute.key(),
                group,
                true,
                invited.of(attribute, group),
                sum.shown(),
                sum.answered(),
                valid,
                sum.agreeing());
    }

    /**
     * A question of which only the total is told; how many were asked a follow-up tells how the deciding question was
     * answered, so that one's total has to be released too.
     */
    private QuestionFigures total(int question, boolean decidingReleased) {
        return decidingReleased && !isProtected(question)
                ? shown(question, List.of())
                : QuestionFigures.hidden(questions.get(question).key(), List.of());
    }

    /** Rules 1 and 2; without a scale, those are unanimous who all chose the same option. Written words differ anyhow. */
    private boolean isProtected(int question) {
        int answered = answered(question);
        if (questions.get(question).isText()) {
            return answered < thresholds.minimumGroup();
        }
        List<OptionDefinition> scale = questions.get(question).options();
        IntStream options = IntStream.range(0, scale.size());
        int together = questions.get(question).kind() == QuestionKind.SCALE
                ? options.filter(option -> scale.get(option).agreeing())
                        .map(option -> counts.total(question, option))
                        .sum()
                : options.map(option -> counts.total(question, option)).max().orElse(0);
        return thresholds.protects(answered, together);
    }

    private int answered(int question) {
        if (questions.get(question).kind() == QuestionKind.MULTIPLE) {
            return counts.total(question, AnswerCounts.ANSWERED);
        }
        return IntStream.range(0, places(question))
                .map(option -> counts.total(question, option))
                .sum();
    }

    /** Written text is counted in one place. */
    private int places(int question) {
        return Math.max(1, questions.get(question).options().size());
    }

    private QuestionFigures shown(int question, List<GroupFigures> groups) {
        return new QuestionFigures(
                questions.get(question).key(),
                true,
                counts.total(question, AnswerCounts.SHOWN),
                answered(question),
                IntStream.range(0, places(question))
                        .mapToObj(option -> counts.total(question, option))
                        .toList(),
                groups);
    }

    /** A scale, unless it follows on a question that is none: of those there are no figures by group to protect it with. */
    private boolean isBrokenDown(int question) {
        int deciding = deciding(question);
        return questions.get(question).kind() == QuestionKind.SCALE
                && (deciding < 0 || questions.get(deciding).kind() == QuestionKind.SCALE);
    }

    private List<String> conditions(int question) {
        int deciding = deciding(question);
        return deciding < 0 ? List.of() : List.of(questions.get(deciding).key());
    }

    private boolean isDecidingReleased(int question, List<QuestionFigures> before) {
        int deciding = deciding(question);
        return deciding < 0 || before.get(deciding).released();
    }

    /** The place of the question that decides whether this one is asked, or -1. */
    private int deciding(int question) {
        AskedIf condition = questions.get(question).askedIf();
        return condition == null
                ? -1
                : IntStream.range(0, question)
                        .filter(i -> questions.get(i).key().equals(condition.question()))
                        .findFirst()
                        .orElseThrow();
    }
}
