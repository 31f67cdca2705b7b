package dk.forloeb.evaluation.domain.disclosure;

import dk.forloeb.evaluation.domain.disclosure.Fact.Answer;
import dk.forloeb.evaluation.domain.statistics.Base;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * Knows everything that is published, in all tables together, and asks an integer programme what a protected figure can
 * be. How many people have which label is unknown to it but for what the tables tell.
 */
final class Attacker {
    private record Cell(String question, GroupLabel label, Answer answer) {}

    private final SurveyTables tables;
    private final ExpressionsBasedModel model = new ExpressionsBasedModel();
    private final Map<GroupLabel, Variable> people = new HashMap<>();
    private final Map<Cell, Variable> cells = new HashMap<>();

    Attacker(SurveyTables tables, ReleasePlan plan) {
        this(tables, PlanFacts.of(tables, plan));
    }

    /** @param tables of which only the questions, the groups and the number of responses are used */
    Attacker(SurveyTables tables, List<Fact> published) {
        this.tables = tables;
        for (String municipality : groups(GroupAttribute.MUNICIPALITY)) {
            for (String role : groups(GroupAttribute.ROLE)) {
                GroupLabel label = new GroupLabel(municipality, role);
                people.put(label, count("people " + label));
            }
        }
        for (QuestionTable table : tables.questions()) {
            people.keySet().forEach(label -> addCells(table, label));
        }
        published.forEach(this::read);
    }

    /** How many values the number of responses of a group can have. */
    int responseValues(GroupAttribute attribute, String group) {
        return values(peopleOf(attribute, group));
    }

    /** How many values the number agreeing of a group can have. */
    int agreeingValues(String question, GroupAttribute attribute, String group) {
        return values(answersOf(question, attribute, group, List.of(Answer.AGREEING)));
    }

    /** How many values the number of valid answers of a group can have. */
    int validValues(String question, GroupAttribute attribute, String group) {
        return values(answersOf(question, attribute, group, List.of(Answer.AGREEING, Answer.OTHER)));
    }

    /** Whether the group may be of two minds, for all that is published. */
    boolean canBeMixed(String question, Base base, GroupAttribute attribute, String group) {
        ExpressionsBasedModel guess = model.copy();
        List<Answer> opposite = base == Base.VALID ? List.of(Answer.OTHER) : List.of(Answer.OTHER, Answer.DONT_KNOW);
        atLeastOne(guess, answersOf(question, attribute, group, List.of(Answer.AGREEING)));
        atLeastOne(guess, answersOf(question, attribute, group, opposite));
        return guess.minimise().getState().isFeasible();
    }

    private int values(List<Variable> counted) {
        return (int) Math.round(optimum(counted, true)) - (int) Math.round(optimum(counted, false)) + 1;
    }

    private double optimum(List<Variable> counted, boolean largest) {
        ExpressionsBasedModel guess = model.copy();
        counted.forEach(variable -> guess.getVariable(model.indexOf(variable)).weight(1));
        Optimisation.Result result = largest ? guess.maximise() : guess.minimise();
        if (!result.getState().isOptimal()) {
            throw new IllegalStateException("Not solved: " + result.getState());
        }
        return counted.stream()
                .mapToDouble(variable -> result.doubleValue(model.indexOf(variable)))
                .sum();
    }

    private void atLeastOne(ExpressionsBasedModel guess, List<Variable> counted) {
        var some = guess.newExpression("some " + guess.countExpressions()).lower(1);
        counted.forEach(variable -> some.set(model.indexOf(variable), BigDecimal.ONE));
    }

    private void read(Fact fact) {
        var figure = model.newExpression("fact " + model.countExpressions())
                .lower(fact.low())
                .upper(fact.high());
        String question = fact.question();
        List<Variable> counted = question == null
                ? people.entrySet().stream()
                        .filter(label -> fact.isAbout(label.getKey()))
                        .map(Map.Entry::getValue)
                        .toList()
                : question(question, fact::isAbout, fact.answers());
        counted.forEach(variable -> figure.set(variable, BigDecimal.ONE));
    }

    private void addCells(QuestionTable table, GroupLabel label) {
        var all = model.newExpression(table.question() + label).level(0);
        all.set(people.get(label), BigDecimal.ONE.negate());
        for (Answer answer : Answer.values()) {
            if (answer != Answer.NOT_SHOWN || !table.conditions().isEmpty()) {
                Cell cell = new Cell(table.question(), label, answer);
                cells.put(cell, count(cell.toString()));
                all.set(cells.get(cell), BigDecimal.ONE);
            }
        }
    }

    private Variable count(String name) {
        return model.newVariable(name)
                .lower(0)
                .upper(total(tables.responses().values()))
                .integer(true);
    }

    private List<Variable> peopleOf(GroupAttribute attribute, String group) {
        return of(people, attribute, group).toList();
    }

    private List<Variable> answersOf(String question, GroupAttribute attribute, String group, List<Answer> answers) {
        return question(question, label -> label.group(attribute).equals(group), answers);
    }

    private List<Variable> question(String question, Predicate<GroupLabel> who, List<Answer> answers) {
        return cells.entrySet().stream()
                .filter(cell -> cell.getKey().question().equals(question)
                        && answers.contains(cell.getKey().answer())
                        && who.test(cell.getKey().label()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private Collection<String> groups(GroupAttribute attribute) {
        TreeSet<String> groups = new TreeSet<>();
        tables.responses().keySet().forEach(label -> groups.add(label.group(attribute)));
        return groups;
    }

    private static <T> Stream<T> of(Map<GroupLabel, T> all, GroupAttribute attribute, String group) {
        return all.entrySet().stream()
                .filter(one -> one.getKey().group(attribute).equals(group))
                .map(Map.Entry::getValue);
    }

    private static int total(Collection<Integer> counts) {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }
}
