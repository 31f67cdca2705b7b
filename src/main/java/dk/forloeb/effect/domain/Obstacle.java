package dk.forloeb.effect.domain;

import java.util.List;

/**
 * Why nothing can be said.
 *
 * @param numbers what the sentence about it counts, in its order
 */
public record Obstacle(Kind kind, List<Integer> numbers) {

    /** What is missing. */
    public enum Kind {
        /** No selection is confirmed, so that nobody knows who was eligible. */
        NO_SELECTION,
        /** No teaching day, so that there is no before and after. */
        NO_TEACHING,
        /** No year with figures before. */
        NO_BEFORE,
        /** No year with figures after; the first that could be one. */
        NO_AFTER,
        /** Fewer participating municipalities with known cases before and after than needed: how many, of how many, needed. */
        FEW_TREATED,
        /** The same of the municipalities to compare with. */
        FEW_COMPARISON,
        /** None or all of the cases of a group were reversed in a period: the odds have no finite ratio. */
        NONE_OR_ALL,
        /** All municipalities of a group are alike, so that nothing shows how much they differ by chance. */
        NO_VARIATION,
        /** Too few years for level, slope and overdispersion: how many, needed, before at least, after at least. */
        FEW_YEARS,
        /** The estimate does not converge. */
        NO_CONVERGENCE
    }

    static Obstacle of(Kind kind, Integer... numbers) {
        return new Obstacle(kind, List.of(numbers));
    }
}
