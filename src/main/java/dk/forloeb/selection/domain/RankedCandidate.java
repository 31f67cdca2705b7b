package dk.forloeb.selection.domain;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A municipality in its place.
 *
 * @param rank from 1 among those that are not excluded; null for one that is
 * @param score 0 to 100, the sum of the parts
 * @param parts one for each criterion
 * @param shrunkRate its reversal rate shrunk towards the national one, 0 to 1; null without a rate
 * @param lowerLimit what the rate is at least with nine in ten certainty, 0 to 1; null without a rate
 */
public record RankedCandidate(
        Candidate candidate,
        @Nullable Integer rank,
        double score,
        List<ScorePart> parts,
        @Nullable Double shrunkRate,
        @Nullable Double lowerLimit) {

    public RankedCandidate {
        parts = List.copyOf(parts);
    }

    public String code() {
        return candidate.code();
    }

    RankedCandidate at(@Nullable Integer place) {
        return new RankedCandidate(candidate, place, score, parts, shrunkRate, lowerLimit);
    }

    /** The part that brings most points. */
    public Optional<ScorePart> mainPart() {
        return parts.stream().reduce((one, other) -> other.points() > one.points() ? other : one);
    }
}
