package dk.forloeb.evaluation.application.results;

import dk.forloeb.evaluation.application.results.QuestionComparison.Standing;
import dk.forloeb.evaluation.domain.LocalizedText;
import dk.forloeb.evaluation.domain.QuestionKind;
import dk.forloeb.evaluation.domain.statistics.ComparedShares;
import dk.forloeb.evaluation.domain.statistics.HolmCorrection;
import dk.forloeb.shared.Texts;
import dk.forloeb.shared.statistics.Share;
import dk.forloeb.shared.statistics.TwoShares;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts the questions of two surveys side by side and says in words what their difference shows. */
public final class ComparisonMaker {

    /** A tenth of a percentage point: less would be written as 0,0 beside a difference that is there. */
    private static final double LEAST_SHOWN = 0.1;

    private final HolmCorrection correction;
    private final boolean samePeople;
    private final String otherTitle;

    /**
     * @param level 1 minus the rate at which the verdicts may be wrong together
     * @param samePeople whether the same people may have answered both
     * @param otherTitle what the other survey is called
     */
    public ComparisonMaker(double level, boolean samePeople, String otherTitle) {
        this.correction = new HolmCorrection(level);
        this.samePeople = samePeople;
        this.otherTitle = otherTitle;
    }

    /** The scale questions of the first survey, each beside the same of the other. */
    public List<QuestionComparison> compare(SurveyResults first, SurveyResults other) {
        Map<String, QuestionResult> others =
                other.questions().stream().collect(Collectors.toMap(QuestionResult::key, Function.identity()));
        List<Pair> pairs = first.questions().stream()
                .filter(question -> question.kind() == QuestionKind.SCALE)
                .map(question -> pair(question, others.get(question.key())))
                .toList();
        Iterator<ComparedShares> compared = correction
                .compare(pairs.stream().flatMap(pair -> pair.shares().stream()).toList())
                .iterator();
        List<QuestionComparison> comparisons = new ArrayList<>();
        for (Pair pair : pairs) {
            comparisons.add(comparison(pair, pair.shares().isPresent() ? compared.next() : null));
        }
        return comparisons;
    }

    private record Pair(
            QuestionResult question,
            Standing standing,
            @Nullable Share first,
            @Nullable Share second,
            boolean secondProtected) {

        /** What is tested; nothing unless the two can be compared. */
        Optional<TwoShares> shares() {
            return standing == Standing.COMPARED
                    ? Optional.of(new TwoShares(Objects.requireNonNull(first), Objects.requireNonNull(second)))
                    : Optional.empty();
        }
    }

    private Pair pair(QuestionResult question, @Nullable QuestionResult other) {
        Share first = share(question);
        if (other == null || !isAlike(question, other)) {
            return new Pair(question, Standing.NOT_ASKED_ALIKE, first, null, false);
        }
        Share second = share(other);
        if (question.protectedTotal() || other.protectedTotal()) {
            return new Pair(question, Standing.PROTECTED, first, second, other.protectedTotal());
        }
        if (first == null || second == null) {
            return new Pair(question, Standing.NOBODY, first, second, false);
        }
        return new Pair(question, samePeople ? Standing.SAME_PEOPLE : Standing.COMPARED, first, second, false);
    }

    /** The same words, asked of the same, and the same options counted as agreeing; only then is it the same share. */
    private static boolean isAlike(QuestionResult one, QuestionResult other) {
        return other.kind() == QuestionKind.SCALE
                && one.text().da().equals(other.text().da())
                && Objects.equals(one.askedIf(), other.askedIf())
                && options(one).equals(options(other));
    }

    private static List<String> options(QuestionResult question) {
        return question.distribution().stream()
                .map(option -> String.join(
                        " ",
                        option.option(),
                        option.label().da(),
                        String.valueOf(option.agreeing()),
                        String.valueOf(option.dontKnow())))
                .toList();
    }

    private static @Nullable Share share(QuestionResult question) {
        Agreement agreement = question.agreement();
        return agreement == null
                ? null
                : Share.of(agreement.count(), agreement.base().n()).orElse(null);
    }

    private QuestionComparison comparison(Pair pair, @Nullable ComparedShares compared) {
        return new QuestionComparison(
                pair.question().key(),
                pair.question().text(),
                pair.standing(),
                pair.first(),
                pair.question().protectedTotal(),
                pair.second(),
                pair.secondProtected(),
                compared,
                new LocalizedText(
                        sentence(pair.standing(), compared, Texts.DANISH),
                        sentence(pair.standing(), compared, Texts.ENGLISH)));
    }

    private String sentence(Standing standing, @Nullable ComparedShares compared, Locale locale) {
        if (compared == null) {
            return Texts.get(locale, "comparison.standing." + standing);
        }
        double low = 100 * compared.limits().low();
        double high = 100 * compared.limits().high();
        return switch (compared.verdict()) {
            case HIGHER -> words(locale, "comparison.higher", Math.max(low, LEAST_SHOWN), Math.max(high, LEAST_SHOWN));
            case LOWER -> words(locale, "comparison.lower", Math.max(-high, LEAST_SHOWN), Math.max(-low, LEAST_SHOWN));
            case NO_DIFFERENCE_SHOWN -> words(locale, "comparison.none", -low, high);
        };
    }

    private String words(Locale locale, String key, double from, double to) {
        return Texts.get(locale, key, tenths(from), tenths(to), otherTitle);
    }

    /** Half up, as everywhere; the text's own format would round half to even. */
    private static double tenths(double points) {
        return Math.round(10 * points) / 10.0;
    }
}
