package dk.forloeb.selection.application;

import dk.forloeb.selection.domain.Candidate;
import dk.forloeb.selection.domain.Criterion;
import dk.forloeb.selection.domain.Exclusion;
import dk.forloeb.selection.domain.RankedCandidate;
import dk.forloeb.selection.domain.Ranking;
import dk.forloeb.selection.domain.ScorePart;
import dk.forloeb.shared.Texts;
import dk.forloeb.shared.statistics.ConfidenceInterval;
import dk.forloeb.shared.statistics.Precision;
import dk.forloeb.shared.statistics.Share;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Says in a sentence why a municipality stands where it stands, from counts alone. */
final class Reasons {

    private final Ranking ranking;
    private final String years;
    private final Words danish = new Words(Texts.DANISH);
    private final Words english = new Words(Texts.ENGLISH);

    /** A sentence in both languages. */
    record Pair(String danish, String english) {}

    Reasons(Ranking ranking, List<Integer> years) {
        this.ranking = ranking;
        this.years = SelectionBasis.period(years);
    }

    Pair of(RankedCandidate ranked) {
        return new Pair(in(danish, ranked), in(english, ranked));
    }

    /** The texts of one language, taken apart once: all municipalities are told in the same words. */
    private record Words(Locale language, Map<String, MessageFormat> formats) {

        Words(Locale language) {
            this(language, new HashMap<>());
        }

        String get(String key, Object... args) {
            return formats.computeIfAbsent(key, k -> new MessageFormat(Texts.get(language, k), language))
                    .format(args);
        }
    }

    private String in(Words words, RankedCandidate ranked) {
        Candidate candidate = ranked.candidate();
        String rate = candidate.suppressed() > 0
                ? bounds(words, candidate)
                : candidate
                        .published()
                        .map(share -> rate(words, share))
                        .orElseGet(() -> words.get("selection.reason.no-rate", years));
        String hidden = candidate.suppressed() == 0
                ? ""
                : " " + words.get("selection.reason.suppressed", candidate.suppressed());
        return words.get("selection.reason", rate, place(words, ranked)) + hidden;
    }

    /** Suppressed figures are not nought: nobody knows the rate, only between what it lies. */
    private String bounds(Words words, Candidate candidate) {
        return candidate
                .bounds()
                .map(limits -> words.get(
                        "selection.reason.bounds",
                        Math.round(100 * limits.low()),
                        Math.round(100 * limits.high()),
                        years,
                        national()))
                .orElseGet(() -> words.get("selection.reason.secret", years));
    }

    private int national() {
        Share national = ranking.national();
        return national == null ? 0 : national.percent();
    }

    private String rate(Words words, Share share) {
        ConfidenceInterval interval = ConfidenceInterval.of(share, Precision.STANDARD);
        return words.get(
                "selection.reason.rate",
                share.count(),
                share.n(),
                years,
                share.percent(),
                Math.round(100 * interval.low()),
                Math.round(100 * interval.high()),
                national());
    }

    private String place(Words words, RankedCandidate ranked) {
        if (ranked.rank() == null) {
            String why = ranked.candidate().exclusions().stream()
                    .map(exclusion -> exclusion(words.language(), exclusion))
                    .collect(Collectors.joining(", "));
            return words.get("selection.reason.excluded", why);
        }
        String key = ranked.lowerLimit() == null ? "selection.reason.rank.no-rate" : "selection.reason.rank";
        return words.get(
                key,
                ranked.rank(),
                ranking.eligible(),
                points(ranked, Criterion.REVERSAL_RATE),
                points(ranked, Criterion.COMPLAINTS),
                points(ranked, Criterion.SIZE),
                Math.round(ranked.score()));
    }

    /** Why a municipality is no candidate, as a clause. */
    static String exclusion(Locale language, Exclusion exclusion) {
        return Texts.get(language, "selection.exclusion." + exclusion.kind(), exclusion.programme());
    }

    private static long points(RankedCandidate ranked, Criterion criterion) {
        return Math.round(ranked.parts().stream()
                .filter(part -> part.criterion() == criterion)
                .mapToDouble(ScorePart::points)
                .sum());
    }
}
