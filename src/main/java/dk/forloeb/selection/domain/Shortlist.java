package dk.forloeb.selection.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who is chosen: those that were added by hand, and the first in rank for the places that remain. So the number stays what
 * it is meant to be: whoever is dropped makes room for the next in rank, whoever is added takes the last one's place.
 */
public final class Shortlist {

    private Shortlist() {}

    /**
     * The codes of the chosen.
     *
     * @param byHand what was decided by hand: true to add, false to drop; an excluded municipality can be added
     * @param places how many are to be chosen; more are where more were added by hand
     */
    public static Set<String> of(List<RankedCandidate> inOrder, Map<String, Boolean> byHand, int places) {
        Set<String> chosen = byHand.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(HashSet::new));
        inOrder.stream()
                .filter(ranked -> ranked.rank() != null && !byHand.containsKey(ranked.code()))
                .limit(Math.max(0, places - chosen.size()))
                .map(RankedCandidate::code)
                .forEach(chosen::add);
        return chosen;
    }
}
