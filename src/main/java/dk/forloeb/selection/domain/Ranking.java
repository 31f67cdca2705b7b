package dk.forloeb.selection.domain;

import dk.forloeb.municipality.domain.SizeGroup;
import dk.forloeb.shared.statistics.Share;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Municipalities in order of how much they need the programme.
 *
 * <p>Score = 100 · Σ share · level over three criteria, where share is the criterion's part of all weight and level goes
 * from 0 to 1 over all municipalities, excluded ones included, so that excluding somebody changes nobody else's score:
 *
 * <ul>
 *   <li>reversal rate: the {@link Prior#lowerLimit lower limit} of the shrunk rate, from the lowest (0) to the highest (1);
 *       it holds whatever suppressed figures hide, which is taken for cases that were upheld, two for each: what is not
 *       known must not carry anybody up
 *   <li>complaints: log(1 + complaints), from none (0) to the most (1); the logarithm because the largest municipality
 *       has a hundred times as many as the smallest
 *   <li>size: the size group, from the smallest (0) to the largest (1)
 * </ul>
 *
 * <p>Municipalities without decisions on the merits have no rate and come last, in the order of the rest of their score:
 * nothing says that they need the programme. Equal scores stand in the Danish order of names. Excluded municipalities have
 * a score and no rank, and stand behind all others.
 *
 * @param candidates in rank order, then the excluded ones by score
 * @param national all decisions together; null without any
 * @param prior what rates are shrunk towards, estimated from what was published; null without any decision
 */
public record Ranking(
        List<RankedCandidate> candidates,
        @Nullable Share national,
        @Nullable Prior prior) {

    private static final Comparator<RankedCandidate> ORDER = Comparator.comparing(
                    (RankedCandidate ranked) -> ranked.lowerLimit() == null)
            .thenComparing(Comparator.comparingDouble(RankedCandidate::score).reversed())
            .thenComparing(ranked -> ranked.candidate().sortKey())
            .thenComparing(RankedCandidate::code);

    public Ranking {
        candidates = List.copyOf(candidates);
    }

    /** Ranks; the order in which the candidates are given does not matter. */
    public static Ranking of(List<Candidate> candidates, Weights weights) {
        List<Share> rates = candidates.stream()
                .flatMap(candidate -> candidate.published().stream())
                .toList();
        Prior prior = Prior.of(rates).orElse(null);
        ToDoubleFunction<Candidate> complaints = candidate -> Math.log1p(candidate.complaints());
        double most = candidates.stream().mapToDouble(complaints).max().orElse(0);
        Scale rate = Scale.of(candidates.stream()
                .flatMap(candidate -> lowerLimit(candidate, prior).stream())
                .toList());
        List<RankedCandidate> scored = candidates.stream()
                .map(candidate -> {
                    Optional<Double> least = lowerLimit(candidate, prior);
                    return scored(
                            candidate,
                            List.of(
                                    part(
                                            Criterion.REVERSAL_RATE,
                                            weights,
                                            least.map(rate::level).orElse(0.0)),
                                    part(
                                            Criterion.COMPLAINTS,
                                            weights,
                                            most == 0 ? 0 : complaints.applyAsDouble(candidate) / most),
                                    part(Criterion.SIZE, weights, level(candidate.size()))),
                            prior,
                            least.orElse(null));
                })
                .sorted(ORDER)
                .toList();
        return new Ranking(placed(scored), Prior.national(rates).orElse(null), prior);
    }

    private static RankedCandidate scored(
            Candidate candidate, List<ScorePart> parts, @Nullable Prior prior, @Nullable Double least) {
        Double shrunk = prior == null || least == null ? null : candidate.shrunk(prior);
        double score = parts.stream().mapToDouble(ScorePart::points).sum();
        return new RankedCandidate(candidate, null, score, parts, shrunk, least);
    }

    private static Optional<Double> lowerLimit(Candidate candidate, @Nullable Prior prior) {
        return prior == null || candidate.merits() == 0 ? Optional.empty() : Optional.of(candidate.lowerLimit(prior));
    }

    private static ScorePart part(Criterion criterion, Weights weights, double level) {
        return new ScorePart(criterion, weights.share(criterion), level);
    }

    private static double level(SizeGroup size) {
        return (double) size.ordinal() / (SizeGroup.values().length - 1);
    }

    private static List<RankedCandidate> placed(List<RankedCandidate> inOrder) {
        List<RankedCandidate> placed = new ArrayList<>();
        inOrder.stream()
                .filter(ranked -> !ranked.candidate().isExcluded())
                .forEach(ranked -> placed.add(ranked.at(placed.size() + 1)));
        inOrder.stream().filter(ranked -> ranked.candidate().isExcluded()).forEach(placed::add);
        return placed;
    }

    /** How many municipalities have a rank. */
    public int eligible() {
        return (int) candidates.stream().filter(ranked -> ranked.rank() != null).count();
    }

    private record Scale(double low, double high) {

        static Scale of(List<Double> values) {
            return new Scale(
                    values.stream().mapToDouble(Double::doubleValue).min().orElse(0),
                    values.stream().mapToDouble(Double::doubleValue).max().orElse(0));
        }

        double level(double value) {
            return high == low ? 0 : (value - low) / (high - low);
        }
    }
}
