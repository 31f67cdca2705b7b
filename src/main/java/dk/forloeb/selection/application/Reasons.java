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
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says in a sentence why a municipality stands where it stands, from counts alone. */
final class Reasons {

    private final Ranking ranking;
    private final String years;

    /** A sentence in both languages. */
    record Pair(String danish, String english) {}

    Reasons(Ranking ranking, List<Integer> years) {
        this.ranking = ranking;
        this.years = SelectionBasis.period(years);
    }

    Pair of(RankedCandidate ranked) {
        return new Pair(in(Texts.DANISH, ranked), in(Texts.ENGLISH, ranked));
    }

    private String in(Locale language, RankedCandidate ranked) {
        Candidate candidate = ranked.candidate();
        String rate = candidate.rate()
                .map(share -> rate(language, share))
                .orElseGet(() -> Texts.get(language, "selection.reason.no-rate", years));
        String hidden = candidate.suppressed() == 0
                ? ""
                : " " + Texts.get(language, "selection.reason.suppressed", candidate.suppressed());
        return Texts.get(language, "selection.reason", rate, place(language, ranked)) + hidden;
    }

    private String rate(Locale language, Share share) {
        ConfidenceInterval interval = ConfidenceInterval.of(share, Precision.STANDARD);
        Share national = ranking.national();
        return Texts.get(
                language,
                "selection.reason.rate",
                share.count(),
                share.n(),
                years,
                share.percent(),
                Math.round(100 * interval.low()),
                Math.round(100 * interval.high()),
                national == null ? 0 : national.percent());
    }

    private String place(Locale language, RankedCandidate ranked) {
        if (ranked.rank() == null) {
            String why = ranked.candidate().exclusions().stream()
                    .map(exclusion -> exclusion(language, exclusion))
                    .collect(Collectors.joining(", "));
            return Texts.get(language, "selection.reason.excluded", why);
        }
        String key = ranked.lowerLimit() == null ? "selection.reason.rank.no-rate" : "selection.reason.rank";
        return Texts.get(
                language,
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
