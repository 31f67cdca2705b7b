package dk.forloeb.evaluation.domain.disclosure;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The groups of one attribute as rows or columns. Groups whose sizes are hidden share the first place: nothing
 * published tells their people apart.
 */
final class Side {
    private final @Nullable Breakdown breakdown;
    private final Map<String, Integer> places = new HashMap<>();
    private final boolean withheld;
    private final int size;

    /**
     * @param breakdown null where no second attribute is declared: all people then share one visible place
     * @param withheld whether to look at it as if all its groups were hidden
     */
    Side(@Nullable Breakdown breakdown, boolean withheld) {
        this.breakdown = breakdown;
        this.withheld = withheld;
        int next = 0;
        if (breakdown != null) {
            for (String group : breakdown.sizeHidden()) {
                places.put(group, 0);
                next = 1;
            }
            for (String group : breakdown.groups()) {
                if (!places.containsKey(group)) {
                    places.put(group, next++);
                }
            }
        }
        this.size = Math.max(1, next);
    }

    int size() {
        return size;
    }

    int place(GroupLabel label) {
        return breakdown == null ? 0 : place(label.group(breakdown.attribute()));
    }

    private int place(String group) {
        return Objects.requireNonNull(places.get(group), group);
    }

    /** Whether the place holds the groups whose sizes are hidden. */
    boolean sizeHidden(int place) {
        return breakdown != null && place == 0 && !breakdown.sizeHidden().isEmpty();
    }

    boolean[] hidden(Layer layer) {
        boolean[] hidden = new boolean[size];
        if (breakdown != null) {
            Set<String> groups = withheld ? breakdown.groups() : breakdown.hidden(layer);
            groups.forEach(group -> hidden[place(group)] = true);
        }
        return hidden;
    }
}
