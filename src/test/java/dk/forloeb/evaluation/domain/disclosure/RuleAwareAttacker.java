package dk.forloeb.evaluation.domain.disclosure;

import dk.forloeb.evaluation.domain.statistics.AgreementCounts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Knows the figures published of one question by municipality and the rules as well: goes through every survey that
 * would look the same, numbers of responses included, and keeps those of which the rules make the same plan. Here
 * everybody answers and nobody says "don't know". Stops looking where nothing can be told of any group any more.
 */
final class RuleAwareAttacker {
    private static final int PATIENCE = 400_000;
    private static final int OPEN = 3;

    private final DisclosureControl control = new DisclosureControl(DisclosureThresholds.STANDARD);
    private final Map<String, AgreementCounts> world = new TreeMap<>();
    private final Map<String, Set<Integer>> values = new TreeMap<>();
    private final Set<String> mixed = new TreeSet<>();
    private final List<String> hidden;
    private final List<String> sizeHidden;
    private final ReleasePlan plan;
    private int tried;

    /** @param real answers and agreeing of each municipality */
    RuleAwareAttacker(Map<String, AgreementCounts> real) {
        world.putAll(real);
        plan = control.plan(survey());
        hidden = plan.questions().get(0).answered().get(0).withheld();
        sizeHidden = plan.responses().get(0).withheld();
        hidden.forEach(group -> values.put(group, new TreeSet<>()));
        AgreementCounts all = union(hidden);
        guessSizes(0, union(sizeHidden).answered(), all.agreeing());
    }

    boolean breakdownIsWithheld() {
        return hidden.size() == world.size();
    }

    /** What the attacker tells: a group with fewer than three possible values, or one that is unanimous. */
    List<String> findings() {
        return hidden.stream()
                .filter(group -> values(group).size() < OPEN || !mixed.contains(group))
                .toList();
    }

    /** The numbers agreeing that a protected group may have, as far as it took to leave it open. */
    Set<Integer> values(String group) {
        return values.getOrDefault(group, Set.of());
    }

    private void guessSizes(int from, int left, int agreeing) {
        if (from >= sizeHidden.size() - 1) {
            if (!sizeHidden.isEmpty()) {
                world.put(sizeHidden.get(from), answers(left, 0));
            }
            guessAgreement(0, agreeing);
            return;
        }
        for (int size = 0; size <= left && !findings().isEmpty(); size++) {
            world.put(sizeHidden.get(from), answers(size, 0));
            guessSizes(from + 1, left - size, agreeing);
        }
    }

    private void guessAgreement(int from, int left) {
        if (from == hidden.size()) {
            if (addsSomething()) {
                compare();
            }
            return;
        }
        String group = hidden.get(from);
        int answered = size(group);
        int most = Math.min(answered, left);
        for (int agreeing = from == hidden.size() - 1 ? left : 0; agreeing <= most; agreeing++) {
            world.put(group, answers(answered, agreeing));
            guessAgreement(from + 1, left - agreeing);
        }
    }

    private boolean addsSomething() {
        return hidden.stream().anyMatch(group -> !values(group).contains(agreeing(group)) || isMixed(group));
    }

    private void compare() {
        if (findings().isEmpty()) {
            return;
        }
        if (++tried > PATIENCE) {
            throw new IllegalStateException("Too many surveys look like " + world);
        }
        if (control.plan(survey()).equals(plan)) {
            hidden.forEach(group -> values.get(group).add(agreeing(group)));
            hidden.stream()
                    .filter(group -> agreeing(group) > 0 && agreeing(group) < size(group))
                    .forEach(mixed::add);
        }
    }

    private boolean isMixed(String group) {
        return !mixed.contains(group) && agreeing(group) > 0 && agreeing(group) < size(group);
    }

    private int agreeing(String group) {
        return world.getOrDefault(group, AgreementCounts.NONE).agreeing();
    }

    private int size(String group) {
        return world.getOrDefault(group, AgreementCounts.NONE).answered();
    }

    private AgreementCounts union(List<String> groups) {
        List<AgreementCounts> counts = new ArrayList<>();
        groups.forEach(group -> counts.add(world.getOrDefault(group, AgreementCounts.NONE)));
        return QuestionTable.sum(counts);
    }

    private static AgreementCounts answers(int answered, int agreeing) {
        return Tables.answers(answered, agreeing);
    }

    private SurveyTables survey() {
        Map<GroupLabel, AgreementCounts> cells = new TreeMap<>();
        world.forEach((group, counts) -> cells.put(Tables.municipality(group), counts));
        return Tables.by(GroupAttribute.MUNICIPALITY).question("q", cells).build();
    }
}
