package dk.forloeb.evaluation.domain.statistics;

import dk.forloeb.shared.statistics.ConfidenceInterval;
import dk.forloeb.shared.statistics.FinitePopulation;
import dk.forloeb.shared.statistics.Interval;
import dk.forloeb.shared.statistics.PopulationInterval;
import dk.forloeb.shared.statistics.Precision;
import dk.forloeb.shared.statistics.Share;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The share who agreed (andel positive svar), with its base and its uncertainty.
 *
 * @param base what it is a share of
 * @param count k, those who agreed
 * @param n the size of the base; 0 means that there is no share
 * @param interval null for an empty base and for INVITED, which is no sample
 * @param finitePopulation null besides that where the number invited is unknown, for conditional questions and for
 *     VALID: how many of the invited hold an opinion is unknown
 * @param worstCase null where the number invited is unknown and for conditional questions; made from the answered
 *     whatever the base
 */
public record ShareOfAgreement(
        Base base,
        int count,
        int n,
        @Nullable ConfidenceInterval interval,
        @Nullable PopulationInterval finitePopulation,
        @Nullable Interval worstCase) {

    /**
     * Makes the share for a base.
     *
     * @param turnout of the same people as the counts
     * @param conditional whether other answers decide if the question is shown
     * @return nothing only for INVITED where the number invited is unknown or wrong
     */
    public static Optional<ShareOfAgreement> of(
            Base base, AgreementCounts counts, Turnout turnout, boolean conditional, Precision precision) {
        OptionalInt n = size(base, counts, turnout);
        if (n.isEmpty()) {
            return Optional.empty();
        }
        Optional<Share> sample = base == Base.INVITED ? Optional.empty() : Share.of(counts.agreeing(), n.getAsInt());
        OptionalInt population = conditional ? OptionalInt.empty() : turnout.population();
        return Optional.of(new ShareOfAgreement(
                base,
                counts.agreeing(),
                n.getAsInt(),
                sample.map(share -> ConfidenceInterval.of(share, precision)).orElse(null),
                base == Base.VALID
                        ? null
                        : sample.map(share -> corrected(share, population, precision))
                                .orElse(null),
                worstCase(counts, population)));
    }

    /** The share, or nothing where the base is empty. */
    public Optional<Share> share() {
        return Share.of(count, n);
    }

    private static OptionalInt size(Base base, AgreementCounts counts, Turnout turnout) {
        return switch (base) {
            case RESPONDENTS -> OptionalInt.of(counts.shown());
            case ANSWERED -> OptionalInt.of(counts.answered());
            case VALID -> OptionalInt.of(counts.valid());
            case INVITED -> turnout.population();
        };
    }

    private static @Nullable PopulationInterval corrected(Share share, OptionalInt population, Precision precision) {
        return population.isEmpty() ? null : PopulationInterval.of(share, population.getAsInt(), precision.level());
    }

    private static @Nullable Interval worstCase(AgreementCounts counts, OptionalInt population) {
        return population.isEmpty()
                ? null
                : FinitePopulation.worstCase(counts.agreeing(), counts.answered(), population.getAsInt());
    }
}
