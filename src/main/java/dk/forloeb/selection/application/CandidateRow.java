package dk.forloeb.selection.application;

import dk.forloeb.municipality.domain.SizeGroup;
import dk.forloeb.selection.domain.Candidate;
import dk.forloeb.selection.domain.Choice;
import dk.forloeb.selection.domain.Exclusion;
import dk.forloeb.selection.domain.RankedCandidate;
import dk.forloeb.selection.domain.ScorePart;
import dk.forloeb.shared.statistics.ConfidenceInterval;
import dk.forloeb.shared.statistics.Interval;
import dk.forloeb.shared.statistics.Precision;
import dk.forloeb.shared.statistics.Share;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A municipality in a selection, with everything that explains its place. Part of what a confirmed selection freezes, so
 * components may be added to it and none taken away or given another meaning.
 *
 * @param rank from 1 among those that are not excluded; null for one that is
 * @param score 0 to 100, the sum of the points of the parts
 * @param reversal the reversal rate as it was published; null without decisions on the merits
 * @param shrunk the rate that ranks; null without decisions on the merits
 * @param complaints all decided complaints
 * @param suppressed published figures on the merits that are hidden because they are below three
 * @param exclusions why it is no candidate; empty where nothing stands in the way
 * @param chosen whether the programme is to be offered to it
 * @param choice what was decided by hand; null where its rank decides
 */
public record CandidateRow(
        String code,
        String name,
        SizeGroup sizeGroup,
        int population,
        @Nullable Integer rank,
        double score,
        List<Part> parts,
        @Nullable Rate reversal,
        @Nullable Shrunk shrunk,
        int complaints,
        int suppressed,
        List<Exclusion> exclusions,
        String reasonDa,
        String reasonEn,
        boolean chosen,
        @Nullable ByHand choice) {

    /**
     * One criterion's part of the score.
     *
     * @param criterion key of the criterion
     * @param share its part of all weight, 0 to 1
     * @param level how high the municipality stands in it, 0 to 1
     * @param points out of 100
     */
    public record Part(String criterion, double share, double level, double points) {

        static Part of(ScorePart part) {
            return new Part(part.criterion().key(), part.share(), part.level(), part.points());
        }
    }

    /**
     * A share of decisions with its 95 percent interval (Wilson), or with the bounds that suppressed figures leave.
     *
     * @param count of those that were published
     * @param base of those that were published
     * @param percent whole percent, half up; null where figures are suppressed, so that only the bounds are known
     * @param low unrounded lower limit, or bound, 0 to 1
     * @param high unrounded upper limit, or bound, 0 to 1
     */
    public record Rate(int count, int base, @Nullable Integer percent, double low, double high) {

        static @Nullable Rate of(@Nullable Share share) {
            if (share == null) {
                return null;
            }
            ConfidenceInterval interval = ConfidenceInterval.of(share, Precision.STANDARD);
            return new Rate(share.count(), share.n(), share.percent(), interval.low(), interval.high());
        }

        static @Nullable Rate of(Candidate candidate) {
            Interval bounds = candidate.bounds().orElse(null);
            return bounds == null
                    ? of(candidate.published().orElse(null))
                    : new Rate(candidate.reversed(), candidate.merits(), null, bounds.low(), bounds.high());
        }
    }

    /**
     * The rate shrunk towards the national one.
     *
     * @param rate 0 to 1
     * @param atLeast what it is at least with nine in ten certainty, 0 to 1; the ranking goes by it
     */
    public record Shrunk(double rate, double atLeast) {}

    /**
     * What was decided by hand.
     *
     * @param chosen whether it was added; otherwise it was dropped
     */
    public record ByHand(boolean chosen, String note, String decidedBy, Instant decidedAt) {

        static @Nullable ByHand of(@Nullable Choice choice) {
            return choice == null
                    ? null
                    : new ByHand(choice.chosen(), choice.note(), choice.decidedBy(), choice.decidedAt());
        }
    }

    static CandidateRow of(RankedCandidate ranked, Reasons.Pair reasons, boolean chosen, @Nullable Choice choice) {
        var candidate = ranked.candidate();
        Double shrunk = ranked.shrunkRate();
        Double least = ranked.lowerLimit();
        return new CandidateRow(
                candidate.code(),
                candidate.name(),
                candidate.size(),
                candidate.population(),
                ranked.rank(),
                ranked.score(),
                ranked.parts().stream().map(Part::of).toList(),
                Rate.of(candidate),
                shrunk == null || least == null ? null : new Shrunk(shrunk, least),
                candidate.complaints(),
                candidate.suppressed(),
                candidate.exclusions(),
                reasons.danish(),
                reasons.english(),
                chosen,
                ByHand.of(choice));
    }

    /** Whether something stands in the way of it. */
    public boolean excluded() {
        return !exclusions.isEmpty();
    }
}
