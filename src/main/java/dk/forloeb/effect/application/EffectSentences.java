package dk.forloeb.effect.application;

import dk.forloeb.effect.domain.DifferenceInDifferences;
import dk.forloeb.effect.domain.EffectAnalysis;
import dk.forloeb.effect.domain.Estimate;
import dk.forloeb.effect.domain.Finding;
import dk.forloeb.effect.domain.InterruptedSeries;
import dk.forloeb.effect.domain.Obstacle;
import dk.forloeb.effect.domain.PermutationTest;
import dk.forloeb.shared.Texts;
import dk.forloeb.shared.statistics.Interval;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Says in words what an effect is, how sure that is, and why nothing can be said where nothing can. */
public final class EffectSentences {

    private static final int P_DIGITS = 3;
    private static final double LEAST_P = 0.001;
    private static final int RATIO_DIGITS = 2;

    private final Locale language;

    public EffectSentences(Locale language) {
        this.language = Texts.choose(List.of(language));
    }

    /** What can be said of the difference in differences, or why nothing can. */
    public String difference(EffectAnalysis analysis) {
        return analysis.difference().estimate() == null
                ? obstacle(analysis.difference())
                : rates(analysis) + " " + verdict(analysis);
    }

    /** The rate after and the one that was to be expected; only where there is an estimate. */
    public String rates(EffectAnalysis analysis) {
        DifferenceInDifferences found =
                Objects.requireNonNull(analysis.difference().estimate());
        return Texts.get(
                language,
                "effect.rates",
                number(found.treated()),
                number(found.treatedAfter().reversed()),
                number(found.treatedAfter().merits()),
                percent(found.rate()),
                number(found.comparison()),
                percent(found.expectedRate()));
    }

    /** Whether that is more than chance; only where there is an estimate. */
    public String verdict(EffectAnalysis analysis) {
        double points = Objects.requireNonNull(analysis.difference().estimate()).points();
        if (!analysis.isShown()) {
            return Texts.get(language, "effect.verdict.none", points(points));
        }
        String direction = points < 0 ? "effect.verdict.lower" : "effect.verdict.higher";
        return Texts.get(language, direction, points(Math.abs(points)));
    }

    /** Interval and p-values of the difference; only where there is one. */
    public String certainty(EffectAnalysis analysis) {
        DifferenceInDifferences found =
                Objects.requireNonNull(analysis.difference().estimate());
        PermutationTest permutations = Objects.requireNonNull(analysis.permutations());
        return Texts.get(
                language,
                "effect.certainty",
                points(found.pointsLow()),
                points(found.pointsHigh()),
                p(permutations.p()),
                p(found.effect().p()));
    }

    /** The sentence about the participating municipalities alone, or about why there is none. */
    public String series(EffectAnalysis analysis) {
        InterruptedSeries found = analysis.series().estimate();
        if (found == null) {
            return obstacle(analysis.series());
        }
        boolean shown = found.level().excludesNone() || found.slope().excludesNone();
        return Texts.get(language, shown ? "effect.series.shown" : "effect.series.none");
    }

    /** Why nothing can be said. */
    public String obstacle(Finding<?> finding) {
        Obstacle obstacle = Objects.requireNonNull(finding.obstacle());
        Object[] numbers = obstacle.numbers().stream().map(String::valueOf).toArray();
        return Texts.get(language, "effect.obstacle." + obstacle.kind(), numbers);
    }

    /** What the suppressed figures could do to the effect. */
    public String hidden(Interval range) {
        return Texts.get(language, "effect.hidden.range", points(range.low()), points(range.high()));
    }

    /** How the permutations were made. */
    public String permutations(EffectAnalysis analysis) {
        DifferenceInDifferences found =
                Objects.requireNonNull(analysis.difference().estimate());
        PermutationTest test = Objects.requireNonNull(analysis.permutations());
        return Texts.get(
                language,
                test.exhaustive() ? "effect.method.permutations.all" : "effect.method.permutations.drawn",
                number(test.assignments()),
                number(found.treated()),
                number(found.treated() + found.comparison()),
                Long.toString(test.seed()));
    }

    /** By what odds are multiplied, with two decimals: "0,68". */
    public String ratio(double ratio) {
        return decimal(ratio, RATIO_DIGITS);
    }

    /** The interval of an odds ratio: "0,46–1,01". */
    public String ratioRange(Estimate estimate) {
        return ratio(estimate.oddsRatioLow()) + "–" + ratio(estimate.oddsRatioHigh());
    }

    /** "p = 0,012", "p < 0,001". */
    public String p(double p) {
        return p < LEAST_P ? "p < " + decimal(LEAST_P, P_DIGITS) : "p = " + decimal(p, P_DIGITS);
    }

    /** Percentage points with one decimal and a minus sign: "−5,9". */
    private String points(double proportion) {
        return decimal(100 * proportion, 1);
    }

    private String percent(double proportion) {
        return decimal(100 * proportion, 1);
    }

    private String number(int count) {
        return NumberFormat.getIntegerInstance(language).format(count);
    }

    private String decimal(double value, int digits) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP);
        String plain = rounded.abs().toPlainString();
        return (rounded.signum() < 0 ? "−" : "") + (language.equals(Texts.DANISH) ? plain.replace('.', ',') : plain);
    }
}
