package dk.forloeb.evaluation.export;

import dk.forloeb.evaluation.application.results.Agreement;
import dk.forloeb.shared.Texts;
import dk.forloeb.shared.faces.Formats;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Three cells of a table of the report: share of agreement, count of base, and interval. */
final class FigureCells {

    private final Markup html;
    private final Locale language;

    FigureCells(Markup html, Locale language) {
        this.html = html;
        this.language = language;
    }

    /**
     * @param agreement null where it is protected or nobody is in the base
     * @param hidden whether it is protected
     */
    void write(@Nullable Agreement agreement, boolean hidden) {
        if (agreement == null || agreement.percent() == null) {
            cell(Texts.get(language, hidden ? "protected" : "results.nobody"));
            cell("–");
            cell("–");
            return;
        }
        Agreement.IntervalResult interval = agreement.interval();
        html.open("td", "class", "num")
                .leaf("strong", Formats.percent(agreement.percent(), language))
                .close();
        cell(Texts.get(
                language,
                "results.k-of-n-short",
                Formats.number(agreement.count(), language),
                Formats.number(agreement.base().n(), language)));
        cell(interval == null ? "–" : Formats.range(interval.low(), interval.high(), 1, language));
    }

    private void cell(String text) {
        html.leaf("td", text, "class", "num");
    }
}
