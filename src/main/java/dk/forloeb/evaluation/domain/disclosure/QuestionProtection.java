package dk.forloeb.evaluation.domain.disclosure;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Works out which groups of one question are hidden, its breakdowns together. */
final class QuestionProtection {
    private final DisclosureThresholds thresholds;
    private final QuestionTable table;
    private final boolean decidesOnOthers;
    private final boolean total;
    private List<Breakdown> breakdowns;

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
            Exposure primary = new Exposure(thresholds, table, !decidesOnOthers, breakdowns);
            Exposure start = layer == Layer.ANSWERED ? primary.accompanied() : primary;
            breakdowns = new ComplementSearch(layer).best(start).breakdowns();
        }
    }
}
