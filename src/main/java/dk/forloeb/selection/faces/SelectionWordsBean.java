package dk.forloeb.selection.faces;

import dk.forloeb.selection.application.CandidateRow;
import dk.forloeb.selection.application.SelectionBasis;
import dk.forloeb.selection.domain.SelectionState;
import dk.forloeb.shared.Texts;
import dk.forloeb.shared.faces.Formats;
import dk.forloeb.shared.faces.Functions;
import dk.forloeb.shared.rest.ApiNames;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;

/** Selections in the words of the page's language. */
@Named
@ApplicationScoped
public class SelectionWordsBean {

    public String state(SelectionState state) {
        return text("state." + ApiNames.of(state));
    }

    /** The kind of tag that a state is shown as. */
    public String tag(SelectionState state) {
        return switch (state) {
            case DRAFT -> "info";
            case CONFIRMED -> "success";
            case SUPERSEDED -> "neutral";
        };
    }

    public String years(List<Integer> years) {
        return SelectionBasis.period(years);
    }

    public String field(SelectionBasis basis) {
        return isDanish() ? basis.fieldDa() : basis.fieldEn();
    }

    public String method(SelectionBasis basis) {
        return isDanish() ? basis.method().da() : basis.method().en();
    }

    public String reason(CandidateRow row) {
        return isDanish() ? row.reasonDa() : row.reasonEn();
    }

    /** {@code 24 of 129 (19 %)}, or the bounds where figures are suppressed. */
    public String rate(CandidateRow.Rate rate) {
        return rate.percent() == null
                ? text("reversal.bounds", percent(rate.low()), percent(rate.high()))
                : text("reversal.line", number(rate.count()), number(rate.base()), rate.percent());
    }

    /** The 95 percent interval in whole percent, or how much was published where figures are suppressed. */
    public String interval(CandidateRow.Rate rate) {
        return rate.percent() == null
                ? text("reversal.published", number(rate.count()), number(rate.base()))
                : text("reversal.interval", percent(rate.low()), percent(rate.high()));
    }

    public String shrunk(CandidateRow.Shrunk shrunk) {
        return text("shrunk.line", percent(shrunk.rate()));
    }

    public String least(CandidateRow.Shrunk shrunk) {
        return text("shrunk.least", percent(shrunk.atLeast()));
    }

    public String part(CandidateRow.Part part) {
        return text(
                "parts.of",
                text("weights." + part.criterion()),
                Formats.decimal(part.points(), 1, locale()),
                percent(part.share()),
                percent(part.level()));
    }

    /** How many are ranked, left out and chosen. */
    public String summary(SelectionBasis basis) {
        return text(
                "ranking.summary",
                basis.eligible(),
                basis.candidates().size() - basis.eligible(),
                basis.chosen().size());
    }

    /** The names of the chosen, in rank order. */
    public String chosen(SelectionBasis basis) {
        String names = basis.chosen().stream().map(CandidateRow::name).collect(Collectors.joining(", "));
        return text("ranking.chosen", names);
    }

    /** The national rate and what it counts for. */
    public String national(SelectionBasis basis) {
        CandidateRow.Rate national = basis.national();
        Double strength = basis.priorStrength();
        return national == null || strength == null
                ? text("ranking.national.none")
                : text(
                        "ranking.national",
                        number(national.count()),
                        number(national.base()),
                        String.valueOf(national.percent()),
                        Math.round(strength));
    }

    public String weights(SelectionBasis basis) {
        return text(
                "record.weights.line",
                basis.weights().reversalRate(),
                basis.weights().complaints(),
                basis.weights().size());
    }

    /** What keeps a municipality from being a candidate, in one sentence. */
    public String exclusions(SelectionBasis basis) {
        return basis.rules(locale());
    }

    /** That a municipality was added or dropped, why, by whom and when. */
    public String byHand(CandidateRow row) {
        CandidateRow.ByHand choice = Objects.requireNonNull(row.choice());
        return text(
                choice.chosen() ? "record.added" : "record.dropped",
                row.name(),
                choice.note(),
                choice.decidedBy(),
                Functions.dateTime(choice.decidedAt()));
    }

    private static long percent(double share) {
        return Math.round(100 * share);
    }

    private static String number(int number) {
        return Formats.number(number, locale());
    }

    private static boolean isDanish() {
        return Texts.choose(List.of(locale())).equals(Texts.DANISH);
    }

    private static String text(String key, Object... args) {
        return Texts.get(locale(), key, args);
    }

    private static Locale locale() {
        return Faces.getLocale();
    }
}
