package dk.forloeb.evaluation.domain.disclosure;

import dk.forloeb.evaluation.domain.statistics.AgreementCounts;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** One question by one attribute while its protection is being worked out: which groups are hidden on which layer. */
final class Breakdown {
    private final GroupAttribute attribute;
    private final Set<String> sizeHidden;
    private final NavigableMap<String, AgreementCounts> groups;
    private final SortedSet<String> hidden;
    private final SortedSet<String> validHidden;

    /** @param sizeHidden groups whose number of responses is hidden in the whole survey */
    Breakdown(GroupAttribute attribute, QuestionTable table, Set<String> sizeHidden) {
        this.attribute = attribute;
        this.sizeHidden = sizeHidden;
        this.groups = new TreeMap<>();
        table.cells().forEach((label, counts) -> groups.merge(label.group(attribute), counts, AgreementCounts::plus));
        this.hidden = new TreeSet<>(sizeHidden);
        this.validHidden = new TreeSet<>(sizeHidden);
    }

    private Breakdown(Breakdown other) {
        this.attribute = other.attribute;
        this.sizeHidden = other.sizeHidden;
        this.groups = other.groups;
        this.hidden = new TreeSet<>(other.hidden);
        this.validHidden = new TreeSet<>(other.validHidden);
    }

    Breakdown copy() {
        return new Breakdown(this);
    }

    GroupAttribute attribute() {
        return attribute;
    }

    Set<String> sizeHidden() {
        return sizeHidden;
    }

    Set<String> groups() {
        return groups.keySet();
    }

    SortedSet<String> hidden(Layer layer) {
        return layer == Layer.VALID ? validHidden : hidden;
    }

    boolean withheld(Layer layer) {
        return hidden(layer).size() == groups.size();
    }

    /** A figure hidden on the answered layer is hidden on the valid layer too, which would show it. */
    void hide(Layer layer, Collection<String> more) {
        hidden(layer).addAll(more);
        validHidden.addAll(more);
    }

    void withhold(Layer layer) {
        hide(layer, groups.keySet());
    }

    /** Rules 1 and 2 for each group. */
    void hidePrimary(DisclosureThresholds thresholds) {
        groups.forEach((group, counts) -> {
            if (Layer.ANSWERED.protects(thresholds, counts) || tellsOfFewValid(thresholds, counts)) {
                hide(Layer.ANSWERED, List.of(group));
            } else if (Layer.VALID.protects(thresholds, counts)) {
                hide(Layer.VALID, List.of(group));
            }
        });
    }

    AgreementCounts total() {
        return QuestionTable.sum(groups.values());
    }

    AgreementCounts counts(String group) {
        return groups.getOrDefault(group, AgreementCounts.NONE);
    }

    List<String> smallestFirst(Layer layer) {
        return groups.keySet().stream().sorted(bySize(layer)).toList();
    }

    /** The groups that rule 3 turns to, in its order: the smallest first, ties by key. */
    List<String> visibleSmallestFirst(Layer layer) {
        return smallestFirst(layer).stream()
                .filter(group -> !hidden(layer).contains(group))
                .toList();
    }

    List<String> largestFirst(Collection<String> some, Layer layer) {
        return some.stream().sorted(bySize(layer).reversed()).toList();
    }

    /** Rule 3: what the total minus the visible groups leaves. */
    AgreementCounts hiddenUnion(Layer layer) {
        return QuestionTable.sum(groups.entrySet().stream()
                .filter(group -> hidden(layer).contains(group.getKey()))
                .map(Map.Entry::getValue)
                .toList());
    }

    private Comparator<String> bySize(Layer layer) {
        return Comparator.<String>comparingInt(group -> layer.answers(counts(group)))
                .thenComparing(Comparator.naturalOrder());
    }

    TableRelease release(Layer layer) {
        return new TableRelease(
                attribute.key(),
                groups.keySet().stream()
                        .filter(group -> !hidden(layer).contains(group))
                        .toList(),
                List.copyOf(hidden(layer)));
    }

    /** That nobody agrees reads the same on every base, so there the smaller base decides for both. */
    private static boolean tellsOfFewValid(DisclosureThresholds thresholds, AgreementCounts counts) {
        return counts.agreeing() == 0 && Layer.VALID.protects(thresholds, counts);
    }
}
