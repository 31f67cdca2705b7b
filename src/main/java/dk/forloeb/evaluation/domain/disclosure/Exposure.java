package dk.forloeb.evaluation.domain.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** The breakdowns of one question with what they hide, and how much of it they nevertheless tell. Immutable in use. */
final class Exposure {
    /** More than all that can be missing otherwise. */
    private static final int RULE_BROKEN = 1000;

    private final DisclosureThresholds thresholds;
    private final QuestionTable table;
    private final boolean bridges;
    private final List<Breakdown> breakdowns;

    /**
     * @param bridges see {@link AlternativeWorld}
     * @param breakdowns not changed by this
     */
    Exposure(DisclosureThresholds thresholds, QuestionTable table, boolean bridges, List<Breakdown> breakdowns) {
        this.thresholds = thresholds;
        this.table = table;
        this.bridges = bridges;
        this.breakdowns = breakdowns;
    }

    List<Breakdown> breakdowns() {
        return breakdowns;
    }

    /** 0 where the rules are kept and all that is hidden stays open. */
    int total(Layer layer) {
        return IntStream.range(0, breakdowns.size()).map(i -> of(i, layer)).sum();
    }

    /** Rule 3: whether what visible groups leave of the total is too few, or too few for being unanimous. */
    boolean unionFails(int breakdown, Layer layer) {
        Breakdown checked = breakdowns.get(breakdown);
        return !checked.hidden(layer).isEmpty()
                && !checked.withheld(layer)
                && layer.protects(thresholds, checked.hiddenUnion(layer));
    }

    /** The breakdowns that show something, the most exposed first. */
    List<Integer> mostExposedFirst(Layer layer) {
        return IntStream.range(0, breakdowns.size())
                .filter(i -> !breakdowns.get(i).withheld(layer))
                .boxed()
                .sorted(Comparator.comparingInt(i -> -of(i, layer)))
                .toList();
    }

    Exposure hiding(int breakdown, Collection<String> groups, Layer layer) {
        return changed(breakdown, changed -> changed.hide(layer, groups));
    }

    Exposure withholding(int breakdown, Layer layer) {
        return changed(breakdown, changed -> changed.withhold(layer));
    }

    /** With the groups that {@link Company} hides. */
    Exposure accompanied() {
        Company company = new Company(thresholds);
        return new Exposure(
                thresholds,
                table,
                bridges,
                breakdowns.stream().map(company::around).toList());
    }

    /** This for one breakdown, the other's protection for the rest. */
    Exposure joinedBy(Exposure other, int breakdown) {
        List<Breakdown> joined = new ArrayList<>(other.breakdowns);
        joined.set(breakdown, breakdowns.get(breakdown));
        return new Exposure(thresholds, table, bridges, joined);
    }

    boolean hidesMoreThan(Exposure start, Layer layer) {
        return IntStream.range(0, breakdowns.size())
                .anyMatch(i -> breakdowns.get(i).hidden(layer).size()
                        > start.breakdowns.get(i).hidden(layer).size());
    }

    /** What is worth having: a breakdown at all, then the share of its groups; the first attribute counts double. */
    double shown(Layer layer) {
        return IntStream.range(0, breakdowns.size())
                .mapToDouble(i -> (i == 0 ? 2 : 1) * shown(breakdowns.get(i), layer))
                .sum();
    }

    private static double shown(Breakdown breakdown, Layer layer) {
        double visible = breakdown.groups().size() - breakdown.hidden(layer).size();
        return visible == 0 ? 0 : 0.5 + visible / breakdown.groups().size();
    }

    private Exposure changed(int breakdown, Consumer<Breakdown> change) {
        List<Breakdown> copies = new ArrayList<>(breakdowns);
        copies.set(breakdown, breakdowns.get(breakdown).copy());
        change.accept(copies.get(breakdown));
        return new Exposure(thresholds, table, bridges, copies);
    }

    private int of(int breakdown, Layer layer) {
        Breakdown checked = breakdowns.get(breakdown);
        if (checked.hidden(layer).isEmpty()) {
            return 0;
        }
        int missing = missing(layer, checked, false);
        if (checked.withheld(layer)) {
            boolean otherTells =
                    other(checked).filter(other -> !other.withheld(layer)).isPresent();
            return otherTells ? Math.max(0, missing - missing(layer, checked, true)) : 0;
        }
        return missing + (unionFails(breakdown, layer) ? RULE_BROKEN : 0);
    }

    /** @param alone whether to look as if the other breakdown were withheld, which tells no more than the total does */
    private int missing(Layer layer, Breakdown breakdown, boolean alone) {
        Side rows = new Side(breakdown, false);
        Side columns = new Side(other(breakdown).orElse(null), alone);
        AlternativeWorld real = new AlternativeWorld(table.cells(), rows, columns, bridges);
        return new ProtectionAudit(real, rows).missing(layer);
    }

    private Optional<Breakdown> other(Breakdown breakdown) {
        return breakdowns.stream().filter(b -> b != breakdown).findFirst();
    }
}
