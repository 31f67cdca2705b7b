package dk.forloeb.evaluation.domain.disclosure;

import dk.forloeb.evaluation.domain.statistics.AgreementCounts;
import java.util.ArrayList;
import java.util.List;

/**
 * Hides groups in company, so that a reader who knows the rules cannot reason back from what is hidden to why: a group
 * hidden by rule 2 was unanimous, and one hidden beside it by rule 3 was not. (This is the attack on minimality: Wong,
 * Fu, Wang and Pei, "Minimality attack in privacy preserving data publishing", VLDB 2007.)
 *
 * <p>The groups small enough for rule 2 are put in pairs by their number of answers, whatever these say; an odd one
 * makes the last pair a triple. Here they are hidden together or not at all. Where rule 2 protects one of them, or too few of
 * the hidden answers agree or too few do not, the smallest visible groups join, until at least three groups are hidden
 * and at least three of their answers agree and three do not.
 *
 * <p>Two things are not helped. A breakdown of fewer than six groups, or of groups that on average have fewer answers
 * than midway between the two thresholds (7.5 by default), is left as it is, since little of it would remain. And where
 * only one group is small enough for rule 2, its being hidden tells that it was unanimous: had it not been, the rules
 * would have shown it.
 */
final class Company {
    private static final int PAIR = 2;
    private static final int HIDDEN_GROUPS = 3;
    private static final int ANSWERS_EITHER_WAY = 3;
    private static final int SMALLEST_BREAKDOWN = 6;
    private static final Layer LAYER = Layer.ANSWERED;

    private final DisclosureThresholds thresholds;

    Company(DisclosureThresholds thresholds) {
        this.thresholds = thresholds;
    }

    /** The breakdown with more groups hidden where these need company. */
    Breakdown around(Breakdown breakdown) {
        if (!leavesSomething(breakdown)) {
            return breakdown;
        }
        List<List<String>> pairs = pairs(breakdown);
        Breakdown guarded = breakdown.copy();
        pairs.stream().filter(pair -> anyProtected(breakdown, pair)).forEach(pair -> guarded.hide(LAYER, pair));
        boolean byRule2 = pairs.stream().anyMatch(pair -> anyProtected(breakdown, pair));
        while (lacksCompany(guarded, byRule2) && !guarded.withheld(LAYER)) {
            String smallest = guarded.visibleSmallestFirst(LAYER).get(0);
            guarded.hide(LAYER, List.of(smallest));
            pairs.stream().filter(pair -> pair.contains(smallest)).forEach(pair -> guarded.hide(LAYER, pair));
        }
        return guarded;
    }

    /** Decided by what is published whatever is hidden: how many groups there are, and how many answered in all. */
    private boolean leavesSomething(Breakdown breakdown) {
        int groups = breakdown.groups().size();
        return groups >= SMALLEST_BREAKDOWN
                && 2 * breakdown.total().answered() >= groups * (thresholds.minimumGroup() + thresholds.dominance());
    }

    private List<List<String>> pairs(Breakdown breakdown) {
        List<String> small = breakdown.smallestFirst(LAYER).stream()
                .filter(group -> smallEnoughForRule2(breakdown.counts(group)))
                .toList();
        List<List<String>> pairs = new ArrayList<>();
        for (int from = 0;
                from < small.size();
                from += pairs.get(pairs.size() - 1).size()) {
            boolean last = from + 2 * PAIR > small.size();
            pairs.add(small.subList(from, last ? small.size() : from + PAIR));
        }
        return pairs;
    }

    private boolean smallEnoughForRule2(AgreementCounts counts) {
        return counts.answered() >= thresholds.minimumGroup() && counts.answered() < thresholds.dominance();
    }

    private boolean anyProtected(Breakdown breakdown, List<String> pair) {
        return pair.stream().anyMatch(group -> LAYER.protects(thresholds, breakdown.counts(group)));
    }

    private static boolean lacksCompany(Breakdown breakdown, boolean byRule2) {
        int groups = breakdown.hidden(LAYER).size();
        AgreementCounts union = breakdown.hiddenUnion(LAYER);
        int eitherWay = Math.min(union.agreeing(), union.answered() - union.agreeing());
        return groups > 0 && (eitherWay < ANSWERS_EITHER_WAY || (byRule2 && groups < HIDDEN_GROUPS));
    }
}
