package dk.forloeb.evaluation.domain.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds which further groups of a question to hide on one layer, its breakdowns together, so that as much as possible
 * stays visible.
 *
 * <p>Hidden groups of one breakdown often stay open only through hidden groups of the other, so both grow in turn: rule
 * 3 first, then always the group, of either breakdown, whose hiding helps most, the smaller ones first. What turns out
 * not to have been needed is shown again. Withholding a breakdown as a whole, so that the other need not protect it
 * beyond what the total tells, is tried beside that, and the best outcome is taken.
 */
final class ComplementSearch {
    /** How many of the smallest visible groups of a breakdown are tried at each step. */
    private static final int TRIED = 12;

    private final Layer layer;

    ComplementSearch(Layer layer) {
        this.layer = layer;
    }

    /** The best protection found that contains what is hidden already. */
    Exposure best(Exposure start) {
        List<Exposure> outcomes = new ArrayList<>();
        outcomes.add(grown(start));
        for (int i = 0; i < start.breakdowns().size() && outcomes.get(0).hidesMoreThan(start, layer); i++) {
            outcomes.add(grown(start.withholding(i, layer)));
        }
        return outcomes.stream()
                .max(Comparator.comparingDouble(outcome -> outcome.shown(layer)))
                .orElseThrow();
    }

    private Exposure grown(Exposure start) {
        Exposure ruled = complemented(start);
        Exposure grown = ruled;
        while (grown.total(layer) > 0) {
            grown = complemented(next(grown));
        }
        return pruned(ruled, grown);
    }

    /** Rule 3. */
    private Exposure complemented(Exposure start) {
        Exposure complemented = start;
        for (int i = 0; i < start.breakdowns().size(); i++) {
            while (complemented.unionFails(i, layer)) {
                complemented = complemented.hiding(i, smallest(complemented, i, 1), layer);
            }
        }
        return complemented;
    }

    private Exposure next(Exposure exposure) {
        List<Exposure> tried = new ArrayList<>();
        for (int i : exposure.mostExposedFirst(layer)) {
            for (String group : smallest(exposure, i, TRIED)) {
                tried.add(exposure.hiding(i, List.of(group), layer));
            }
        }
        Exposure best = tried.stream()
                .min(Comparator.comparingInt(candidate -> candidate.total(layer)))
                .orElseThrow();
        return best.total(layer) < exposure.total(layer) ? best : tried.get(0);
    }

    /** Leaves out what was not needed after all, the largest group first. */
    private Exposure pruned(Exposure start, Exposure grown) {
        Exposure pruned = grown;
        for (int i = 0; i < start.breakdowns().size(); i++) {
            List<String> kept = new ArrayList<>(grown.breakdowns().get(i).hidden(layer));
            kept.removeAll(start.breakdowns().get(i).hidden(layer));
            for (String group : grown.breakdowns().get(i).largestFirst(kept, layer)) {
                List<String> fewer =
                        kept.stream().filter(other -> !other.equals(group)).toList();
                Exposure without = start.hiding(i, fewer, layer).joinedBy(pruned, i);
                if (without.total(layer) == 0) {
                    pruned = without;
                    kept.remove(group);
                }
            }
        }
        return pruned;
    }

    private List<String> smallest(Exposure exposure, int breakdown, int limit) {
        return exposure.breakdowns().get(breakdown).visibleSmallestFirst(layer).stream()
                .limit(limit)
                .toList();
    }
}
