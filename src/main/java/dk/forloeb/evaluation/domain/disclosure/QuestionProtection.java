package dk.forloeb.evaluation.domain.disclosure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Works out which groups of one question are hidden, its breakdowns together. */
final class QuestionProtection {
    private final DisclosureThresholds thresholds;
    private final QuestionTable table;
    private final boolean decidesOnOthers;
    private final boolean total;
    private final List<Breakdown> breakdowns;

    /**
     * @param decidesOnOthers whether other questions are shown depending on the answers
     * @param sizeHidden per declared attribute, the groups whose number of responses is hidden
     * @param conditions the finished protection of the questions that decide on this one
     */
    QuestionProtection(
            DisclosureThresholds thresholds,
            QuestionTable table,
            boolean decidesOnOthers,
            Map<GroupAttribute, Set<String>> sizeHidden,
            List<QuestionProtection> conditions) {
        this.thresholds = thresholds;
        this.table = table;
        this.decidesOnOthers = decidesOnOthers;
        this.total = !Layer.ANSWERED.protects(thresholds, table.total())
                && conditions.stream().allMatch(condition -> condition.total);
        this.breakdowns = sizeHidden.entrySet().stream()
                .map(sizes -> new Breakdown(sizes.getKey(), table, sizes.getValue()))
                .toList();
        conditions.forEach(this::inherit);
        protect();
    }

    QuestionRelease release() {
        return new QuestionRelease(
                table.question(),
                total,
                breakdowns.stream().map(b -> b.release(Layer.ANSWERED)).toList(),
                breakdowns.stream().map(b -> b.release(Layer.VALID)).toList());
    }

    /** How many of a group were shown this question tells how it answered the deciding one. */
    private void inherit(QuestionProtection condition) {
        for (int i = 0; i < breakdowns.size(); i++) {
            breakdowns.get(i).hide(Layer.ANSWERED, condition.breakdowns.get(i).hidden(Layer.VALID));
        }
    }

    private void protect() {
        for (Breakdown breakdown : breakdowns) {
            if (total) {
                breakdown.hidePrimary(thresholds);
            } else {
                breakdown.withhold(Layer.ANSWERED);
            }
        }
        for (Layer layer : Layer.values()) {
            boolean changed = true;
            while (changed) {
                changed = false;
                for (Breakdown breakdown : breakdowns) {
                    changed |= hideMore(layer, breakdown);
                }
            }
        }
    }

    private boolean hideMore(Layer layer, Breakdown breakdown) {
        boolean changed = false;
        while (!breakdown.hidden(layer).isEmpty() && !breakdown.withheld(layer) && exposed(layer, breakdown)) {
            breakdown.hideSmallest(layer);
            changed = true;
        }
        return withholdOtherWhereItHelps(layer, breakdown) || changed;
    }

    private boolean exposed(Layer layer, Breakdown breakdown) {
        return layer.protects(thresholds, breakdown.hiddenUnion(layer)) || missing(layer, breakdown, false) > 0;
    }

    /** With one attribute withheld, the other may still tell too much of it. */
    private boolean withholdOtherWhereItHelps(Layer layer, Breakdown breakdown) {
        Optional<Breakdown> other = other(breakdown).filter(visible -> !visible.withheld(layer));
        boolean helps = other.isPresent()
                && breakdown.withheld(layer)
                && missing(layer, breakdown, true) < missing(layer, breakdown, false);
        if (helps) {
            other.get().withhold(layer);
        }
        return helps;
    }

    private int missing(Layer layer, Breakdown breakdown, boolean otherWithheld) {
        Side rows = new Side(breakdown, false);
        Side columns = new Side(other(breakdown).orElse(null), otherWithheld);
        AlternativeWorld real = new AlternativeWorld(table.cells(), rows, columns, !decidesOnOthers);
        return new ProtectionAudit(real, rows).missing(layer);
    }

    private Optional<Breakdown> other(Breakdown breakdown) {
        return breakdowns.stream().filter(b -> b != breakdown).findFirst();
    }
}
