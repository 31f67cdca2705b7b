package dk.forloeb.evaluation.domain.disclosure;

import dk.forloeb.evaluation.domain.statistics.AgreementCounts;
import dk.forloeb.evaluation.domain.statistics.Base;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an attacker tells that a plan should have kept. Where the whole breakdown of a question is withheld, the total
 * alone is the measure: no more may be told than from a plan that withholds the question's other breakdowns as well.
 */
final class Findings {
    private static final int OPEN = 3;

    private final SurveyTables tables;
    private final ReleasePlan plan;
    private final List<Fact> published;
    private final Attacker attacker;
    private final List<String> all = new ArrayList<>();

    Findings(SurveyTables tables, ReleasePlan plan) {
        this(tables, plan, PlanFacts.of(tables, plan));
    }

    /** @param published what the attacker has, instead of what the plan would let be published */
    Findings(SurveyTables tables, ReleasePlan plan, List<Fact> published) {
        this.tables = tables;
        this.plan = plan;
        this.published = List.copyOf(published);
        this.attacker = new Attacker(tables, published);
        sizes();
        for (QuestionRelease release : plan.questions()) {
            for (int i = 0; i < tables.attributes().size(); i++) {
                agreement(
                        release, tables.attributes().get(i), release.answered().get(i));
                valid(release, tables.attributes().get(i), release.valid().get(i));
            }
        }
    }

    List<String> all() {
        return all;
    }

    private void sizes() {
        for (int i = 0; i < tables.attributes().size(); i++) {
            GroupAttribute attribute = tables.attributes().get(i);
            TableRelease table = plan.responses().get(i);
            for (String group : table.withheld()) {
                if (!table.released().isEmpty() && attacker.responseValues(attribute, group) < OPEN) {
                    all.add("responses of " + attribute + " " + group);
                }
            }
        }
    }

    private void agreement(QuestionRelease release, GroupAttribute attribute, TableRelease table) {
        Attacker measure = measure(release, table);
        for (String group : table.withheld()) {
            String name = release.question() + " " + attribute + " " + group;
            int open = measure == null ? OPEN : measure.agreeingValues(release.question(), attribute, group);
            if (attacker.agreeingValues(release.question(), attribute, group) < Math.min(OPEN, open)) {
                all.add("agreement of " + name);
            }
            mixture(release, Base.ANSWERED, attribute, group, measure);
        }
    }

    private void valid(QuestionRelease release, GroupAttribute attribute, TableRelease table) {
        Attacker measure = measure(release, table);
        for (String group : table.withheld()) {
            AgreementCounts counts = counts(release.question(), attribute, group);
            if (!plan.released(release.question(), Base.ANSWERED, attribute, group)) {
                mixture(release, Base.VALID, attribute, group, measure);
            } else if (measure == null && counts.answered() > counts.agreeing()) {
                int possible = counts.answered() - counts.agreeing() + 1;
                if (attacker.validValues(release.question(), attribute, group) < Math.min(OPEN, possible)) {
                    all.add("valid answers of " + release.question() + " " + attribute + " " + group);
                }
                mixture(release, Base.VALID, attribute, group, null);
            }
        }
    }

    private void mixture(
            QuestionRelease release, Base base, GroupAttribute attribute, String group, @Nullable Attacker measure) {
        boolean open = measure == null || measure.canBeMixed(release.question(), base, attribute, group);
        if (open && !attacker.canBeMixed(release.question(), base, attribute, group)) {
            all.add("unanimity of " + release.question() + " " + attribute + " " + group + " on " + base);
        }
    }

    private @Nullable Attacker measure(QuestionRelease release, TableRelease table) {
        if (!table.released().isEmpty()) {
            return null;
        }
        return new Attacker(
                tables,
                published.stream()
                        .filter(fact -> !fact.isOfGroup(release.question()))
                        .toList());
    }

    private AgreementCounts counts(String question, GroupAttribute attribute, String group) {
        return tables.questions().stream()
                .filter(table -> table.question().equals(question))
                .flatMap(table -> table.cells().entrySet().stream())
                .filter(cell -> cell.getKey().group(attribute).equals(group))
                .map(cell -> cell.getValue())
                .reduce(AgreementCounts.NONE, AgreementCounts::plus);
    }
}
