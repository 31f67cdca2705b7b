package dk.forloeb.evaluation.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.forloeb.evaluation.domain.statistics.ComparedShares.Verdict;
import dk.forloeb.shared.statistics.Interval;
import dk.forloeb.shared.statistics.Share;
import dk.forloeb.shared.statistics.TwoShares;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class HolmCorrectionTest {

    private static final HolmCorrection CORRECTION = new HolmCorrection(0.95);

    private static TwoShares claim(int k1, int n1, int k2, int n2) {
        return new TwoShares(new Share(k1, n1), new Share(k2, n2));
    }

    private static void assertCompared(
            ComparedShares compared,
            Verdict verdict,
            double level,
            double low,
            double high,
            double p,
            double adjusted) {
        assertThat(compared.verdict()).isEqualTo(verdict);
        assertThat(compared.level()).isCloseTo(level, within(1e-10));
        assertThat(compared.limits().low()).isCloseTo(low, within(1e-9));
        assertThat(compared.limits().high()).isCloseTo(high, within(1e-9));
        assertThat(compared.p()).isCloseTo(p, within(1e-9));
        assertThat(compared.adjustedP()).isCloseTo(adjusted, within(1e-9));
    }

    /** Worked with SciPy 1.17.1: Wilson limits and normal tails from there, Newcombe, where it reaches 0, and Holm by their formulas. */
    @Test
    void compares_four_claims_as_worked_elsewhere() {
        List<ComparedShares> compared = CORRECTION.compare(List.of(
                claim(77, 100, 60, 100), claim(50, 100, 45, 100), claim(304, 400, 200, 400), claim(40, 100, 55, 100)));

        assertCompared(
                compared.get(0), Verdict.HIGHER, 1 - 0.05 / 3, 0.0126539273, 0.3164041825, 0.0096586613, 0.0290095220);
        assertCompared(
                compared.get(1),
                Verdict.NO_DIFFERENCE_SHOWN,
                0.975,
                -0.1059817224,
                0.2026075346,
                0.4789500234,
                0.4789500234);
        assertCompared(compared.get(2), Verdict.HIGHER, 0.9875, 0.1757621679, 0.3390464158, 0, 0);
        assertCompared(
                compared.get(3),
                Verdict.NO_DIFFERENCE_SHOWN,
                0.975,
                -0.2977509872,
                0.0078727971,
                0.0336720689,
                0.0673441377);
    }

    @Test
    void claims_nothing_where_test_and_interval_disagree() {
        ComparedShares compared =
                CORRECTION.compare(List.of(claim(0, 20, 4, 20))).get(0);

        assertThat(compared.p()).isLessThan(0.05);
        assertThat(compared.limits().high()).isPositive();
        assertThat(compared.verdict()).isEqualTo(Verdict.NO_DIFFERENCE_SHOWN);
        assertThat(compared.adjustedP()).isCloseTo(0.0504510867, within(1e-9));
    }

    @Test
    void a_claim_that_the_interval_does_not_show_stops_no_other() {
        List<ComparedShares> compared =
                CORRECTION.compare(List.of(claim(17, 18, 200, 200), claim(14, 18, 192, 200), claim(50, 100, 45, 100)));

        assertThat(compared.get(1).verdict()).isEqualTo(Verdict.LOWER);
        assertThat(compared.get(1).adjustedP()).isCloseTo(3 * 0.0015746148, within(1e-8));
        assertThat(compared.get(0).verdict()).isEqualTo(Verdict.LOWER);
        assertThat(compared.get(2).verdict()).isEqualTo(Verdict.NO_DIFFERENCE_SHOWN);
    }

    @Test
    void two_claims_alike_are_treated_alike() {
        List<ComparedShares> compared = CORRECTION.compare(List.of(claim(77, 100, 60, 100), claim(77, 100, 60, 100)));

        assertThat(compared.get(0)).isEqualTo(compared.get(1));
    }

    @Test
    void claims_nothing_where_all_agree_or_none_and_there_is_no_test() {
        ComparedShares compared =
                CORRECTION.compare(List.of(claim(20, 20, 300, 300))).get(0);

        assertThat(compared.verdict()).isEqualTo(Verdict.NO_DIFFERENCE_SHOWN);
        assertThat(compared.p()).isNull();
        assertThat(compared.adjustedP()).isNull();
    }

    @Test
    void has_nothing_to_say_of_nothing() {
        assertThat(CORRECTION.compare(List.of())).isEmpty();
    }

    @Property
    void words_and_interval_never_contradict_each_other(@ForAll("claims") List<TwoShares> claims) {
        assertThat(CORRECTION.compare(claims)).hasSameSizeAs(claims).allSatisfy(compared -> {
            Interval limits = compared.limits();
            Verdict seen =
                    limits.low() > 0 ? Verdict.HIGHER : limits.high() < 0 ? Verdict.LOWER : Verdict.NO_DIFFERENCE_SHOWN;
            assertThat(compared.verdict()).isEqualTo(seen);
            assertThat(compared.verdict() != Verdict.NO_DIFFERENCE_SHOWN)
                    .isEqualTo(compared.adjustedP() != null && compared.adjustedP() <= 1 - 0.95);
            assertThat(compared.shares().difference()).isBetween(limits.low(), limits.high());
        });
    }

    @Property
    void the_correction_only_ever_takes_away(@ForAll("claims") List<TwoShares> claims) {
        List<ComparedShares> tested = CORRECTION.compare(claims).stream()
                .filter(compared -> compared.p() != null)
                .toList();

        assertThat(tested).allSatisfy(compared -> {
            assertThat(compared.adjustedP()).isGreaterThanOrEqualTo(compared.p());
            assertThat(compared.level()).isGreaterThanOrEqualTo(0.95 - 1e-12);
        });
    }

    @Property
    void looking_from_the_other_side_turns_the_claims_round(@ForAll("claims") List<TwoShares> claims) {
        List<ComparedShares> there = CORRECTION.compare(claims);
        List<ComparedShares> back = CORRECTION.compare(claims.stream()
                .map(claim -> new TwoShares(claim.second(), claim.first()))
                .toList());

        for (int i = 0; i < claims.size(); i++) {
            assertThat(back.get(i).limits().low())
                    .isCloseTo(-there.get(i).limits().high(), within(1e-9));
            assertThat(back.get(i).verdict()).isEqualTo(turned(there.get(i).verdict()));
        }
    }

    private static Verdict turned(Verdict verdict) {
        return switch (verdict) {
            case HIGHER -> Verdict.LOWER;
            case LOWER -> Verdict.HIGHER;
            case NO_DIFFERENCE_SHOWN -> Verdict.NO_DIFFERENCE_SHOWN;
        };
    }

    @Provide
    Arbitrary<List<TwoShares>> claims() {
        Arbitrary<Share> share = Arbitraries.integers()
                .between(1, 400)
                .flatMap(n -> Arbitraries.integers().between(0, n).map(k -> new Share(k, n)));
        return Combinators.combine(share, share)
                .as(TwoShares::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }
}
