package dk.forloeb.evaluation.domain.disclosure;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;

/**
 * Fixes the group attributes of invited people so that no label points at few of them: the lone leader of a
 * municipality answers as "participant, municipality X" or "leader, all municipalities".
 *
 * <p>Law at opening: no label is held by 1 to t − 1 people, where t is the survey's minimum group size; only where
 * fewer than t are invited in all does the empty label hold them. A person keeps the label (X, R) where t hold it;
 * else shares (X, –) with the others of the municipality whose label is too small; else (–, R) with such people of all
 * municipalities; else the empty label. If fewer than t end there, the smallest other labels join them, one by one.
 *
 * <p>Law for later invitations: labels once given never change. A batch is placed in the same order of preference, a
 * label counting those who hold it already together with the batch; so t hold every label that the batch uses. The
 * one exception cannot be avoided: fewer than t share the empty label where its holders and the whole batch are fewer.
 *
 * <p>The labels depend on the numbers alone, not on the order of the input.
 */
public final class GroupCoarsening {
    private final int minimumGroup;

    /**
     * @param minimumGroup t, at least 3
     * @throws IllegalArgumentException for less
     */
    public GroupCoarsening(int minimumGroup) {
        this.minimumGroup = DisclosureThresholds.requireGroup(minimumGroup);
    }

    /** Labels for the people invited when a survey opens, in the order of the input. */
    public List<GroupLabel> atOpening(List<GroupLabel> people) {
        return later(Map.of(), people);
    }

    /**
     * Labels for people invited to an open survey, in the order of the input.
     *
     * @param existing how many people hold each label already
     */
    public List<GroupLabel> later(Map<GroupLabel, Integer> existing, List<GroupLabel> people) {
        GroupLabel[] labels = people.toArray(GroupLabel[]::new);
        widen(labels, existing, i -> labels[i].municipality() == null ? labels[i] : labels[i].municipalityOnly());
        widen(labels, existing, i -> people.get(i).roleOnly());
        widen(labels, existing, i -> GroupLabel.EMPTY);
        fillEmptyLabel(labels, existing);
        return List.of(labels);
    }

    private void widen(GroupLabel[] labels, Map<GroupLabel, Integer> existing, IntFunction<GroupLabel> wider) {
        Map<GroupLabel, Integer> holders = holders(labels, existing);
        for (int i = 0; i < labels.length; i++) {
            if (holders.getOrDefault(labels[i], 0) < minimumGroup) {
                labels[i] = wider.apply(i);
            }
        }
    }

    private void fillEmptyLabel(GroupLabel[] labels, Map<GroupLabel, Integer> existing) {
        Optional<GroupLabel> smallest = smallestToJoin(labels, existing);
        while (smallest.isPresent()) {
            GroupLabel joining = smallest.get();
            Arrays.setAll(labels, i -> labels[i].equals(joining) ? GroupLabel.EMPTY : labels[i]);
            smallest = smallestToJoin(labels, existing);
        }
    }

    private Optional<GroupLabel> smallestToJoin(GroupLabel[] labels, Map<GroupLabel, Integer> existing) {
        List<GroupLabel> used = List.of(labels);
        Map<GroupLabel, Integer> holders = holders(labels, existing);
        if (!used.contains(GroupLabel.EMPTY) || holders.getOrDefault(GroupLabel.EMPTY, 0) >= minimumGroup) {
            return Optional.empty();
        }
        return used.stream()
                .filter(label -> !label.equals(GroupLabel.EMPTY))
                .min(Comparator.<GroupLabel>comparingInt(label -> holders.getOrDefault(label, 0))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static Map<GroupLabel, Integer> holders(GroupLabel[] labels, Map<GroupLabel, Integer> existing) {
        Map<GroupLabel, Integer> holders = new TreeMap<>(existing);
        for (GroupLabel label : labels) {
            holders.merge(label, 1, Integer::sum);
        }
        return holders;
    }
}
