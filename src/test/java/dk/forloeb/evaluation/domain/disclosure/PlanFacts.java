package dk.forloeb.evaluation.domain.disclosure;

import dk.forloeb.evaluation.domain.disclosure.Fact.Answer;
import dk.forloeb.evaluation.domain.statistics.AgreementCounts;
import dk.forloeb.evaluation.domain.statistics.Base;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Everything that a release plan lets be published. */
final class PlanFacts {
    private final SurveyTables tables;
    private final ReleasePlan plan;
    private final List<Fact> facts = new ArrayList<>();

    private PlanFacts(SurveyTables tables, ReleasePlan plan) {
        this.tables = tables;
        this.plan = plan;
    }

    static List<Fact> of(SurveyTables tables, ReleasePlan plan) {
        PlanFacts read = new PlanFacts(tables, plan);
        read.responses();
        tables.questions().forEach(read::question);
        return read.facts;
    }

    private void responses() {
        int all = total(tables.responses().values());
        facts.add(Fact.people(null, "", all, all));
        forEachGroup((attribute, group) -> {
            if (plan.responsesReleased(attribute, group)) {
                int size = total(of(tables.responses(), attribute, group));
                facts.add(Fact.people(attribute, group, size, size));
            }
        });
    }

    private void question(QuestionTable table) {
        String question = table.question();
        if (plan.totalReleased(question)) {
            figures(question, null, "", table.total(), true);
        }
        forEachGroup((attribute, group) -> {
            if (plan.released(question, Base.ANSWERED, attribute, group)) {
                AgreementCounts counts = QuestionTable.sum(of(table.cells(), attribute, group));
                figures(question, attribute, group, counts, plan.released(question, Base.VALID, attribute, group));
            }
        });
    }

    private void figures(
            String question, @Nullable GroupAttribute attribute, String group, AgreementCounts counts, boolean valid) {
        figure(question, attribute, group, List.of(Answer.AGREEING), counts.agreeing());
        figure(question, attribute, group, List.of(Answer.UNANSWERED), counts.unanswered());
        if (valid) {
            figure(question, attribute, group, List.of(Answer.DONT_KNOW), counts.dontKnow());
        }
        List<Answer> others = List.of(Answer.OTHER, Answer.DONT_KNOW);
        figure(question, attribute, group, others, counts.answered() - counts.agreeing());
    }

    private void figure(
            String question, @Nullable GroupAttribute attribute, String group, List<Answer> answers, int count) {
        facts.add(new Fact(question, attribute, group, answers, count, count));
    }

    private interface GroupVisitor {
        void visit(GroupAttribute attribute, String group);
    }

    private void forEachGroup(GroupVisitor visitor) {
        for (GroupAttribute attribute : tables.attributes()) {
            TreeSet<String> groups = new TreeSet<>();
            tables.responses().keySet().forEach(label -> groups.add(label.group(attribute)));
            groups.forEach(group -> visitor.visit(attribute, group));
        }
    }

    private static <T> List<T> of(Map<GroupLabel, T> all, GroupAttribute attribute, String group) {
        return all.entrySet().stream()
                .filter(one -> one.getKey().group(attribute).equals(group))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static int total(Collection<Integer> counts) {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }
}
