package dk.forloeb.selection.application;

import dk.forloeb.shared.ClockProducer;
import dk.forloeb.shared.Texts;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The record of a confirmed selection as one page that needs nothing else, in Danish, to be read and journalled. */
final class RecordHtml {

    private static final Locale DANISH = Locale.forLanguageTag("da-DK");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d. MMMM yyyy", DANISH);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d. MMMM yyyy 'kl.' HH.mm", DANISH);
    private static final String STYLE = "body{font:16px/1.5 'IBM Plex Sans',sans-serif;color:#1a1a1a;max-width:70em;"
            + "margin:2em auto;padding:0 1em}table{border-collapse:collapse;width:100%;font-size:14px}"
            + "th,td{border-bottom:1px solid #dcdcdc;padding:4px 8px;text-align:left;vertical-align:top}"
            + ".num{text-align:right;font-variant-numeric:tabular-nums}tr.chosen th,tr.chosen td{background:#e2f2fb}"
            + "dt{font-weight:600}dd{margin:0 0 .5em}@media print{body{margin:0;max-width:none}tr{break-inside:avoid}}";

    private final StringBuilder out = new StringBuilder();

    private RecordHtml() {}

    static String write(SelectionDetail detail) {
        RecordHtml html = new RecordHtml();
        html.page(detail);
        return html.out.toString();
    }

    private void page(SelectionDetail detail) {
        SelectionBasis basis = detail.basis();
        String title = text("record.title", basis.programme());
        out.append("<!DOCTYPE html>\n<html lang=\"da\"><head><meta charset=\"utf-8\"><title>")
                .append(escaped(title))
                .append("</title><style>")
                .append(STYLE)
                .append("</style></head><body>\n");
        element("h1", title);
        facts(detail, basis);
        element("h2", text("record.chosen"));
        chosen(basis);
        element("h2", text("record.by-hand"));
        byHand(basis);
        element("h2", text("record.ranking"));
        table(basis);
        element("h2", text("selection.method.title"));
        element("p", basis.method().da());
        element("p", text("selection.note.regression"));
        element("p", text("selection.note.rank"));
        out.append("</body></html>\n");
    }

    private void facts(SelectionDetail detail, SelectionBasis basis) {
        out.append("<dl>");
        fact("record.case-file-number", basis.caseFileNumber());
        fact("record.made-up", basis.madeUp());
        fact("record.confirmed", text("record.confirmed.by", moment(basis.confirmedAt()), basis.confirmedBy()));
        fact("record.number", String.valueOf(detail.number()));
        fact("record.field", basis.fieldDa());
        fact("record.subjects", String.join("; ", basis.subjects()));
        fact("record.years", SelectionBasis.period(basis.years()));
        fact(
                "record.weights",
                text(
                        "record.weights.line",
                        basis.weights().reversalRate(),
                        basis.weights().complaints(),
                        basis.weights().size()));
        fact("record.exclusions", basis.rules(Texts.DANISH));
        fact("record.places", String.valueOf(basis.places()));
        CandidateRow.Rate national = basis.national();
        if (national != null) {
            fact(
                    "record.national",
                    text("record.national.line", national.count(), national.base(), national.percent()));
        }
        fact("record.sources", basis.sources().stream().map(RecordHtml::source).collect(Collectors.joining("; ")));
        out.append("</dl>\n");
    }

    private static String source(SelectionBasis.Source source) {
        String made = source.madeUp() ? " (" + text("figures.made-up") + ")" : "";
        return source.name() + made + ", " + text("source.extracted", DAY.format(source.extractedOn())) + ", "
                + text("source.checksum", source.sha256());
    }

    private void chosen(SelectionBasis basis) {
        out.append("<ol>");
        basis.chosen().forEach(row -> element("li", row.name() + ": " + row.reasonDa()));
        out.append("</ol>\n");
    }

    private void byHand(SelectionBasis basis) {
        List<CandidateRow> rows =
                basis.candidates().stream().filter(row -> row.choice() != null).toList();
        if (rows.isEmpty()) {
            element("p", text("record.by-hand.none"));
            return;
        }
        out.append("<ul>");
        rows.forEach(row -> {
            CandidateRow.ByHand choice = Objects.requireNonNull(row.choice());
            element(
                    "li",
                    text(
                            choice.chosen() ? "record.added" : "record.dropped",
                            row.name(),
                            choice.note(),
                            choice.decidedBy(),
                            moment(choice.decidedAt())));
        });
        out.append("</ul>\n");
    }

    private void table(SelectionBasis basis) {
        out.append("<table><thead><tr>");
        for (String key : List.of("rank", "municipality", "score", "complaints", "reason")) {
            out.append("<th scope=\"col\">")
                    .append(escaped(text("export." + key)))
                    .append("</th>");
        }
        out.append("</tr></thead><tbody>\n");
        basis.candidates().forEach(this::row);
        out.append("</tbody></table>\n");
    }

    private void row(CandidateRow row) {
        out.append(row.chosen() ? "<tr class=\"chosen\">" : "<tr>");
        out.append("<td class=\"num\">")
                .append(row.rank() == null ? "–" : row.rank())
                .append("</td>");
        element("th", row.name());
        out.append("<td class=\"num\">")
                .append(String.format(DANISH, "%.1f", row.score()))
                .append("</td>");
        out.append("<td class=\"num\">")
                .append(String.format(DANISH, "%,d", row.complaints()))
                .append("</td>");
        element("td", row.reasonDa());
        out.append("</tr>\n");
    }

    private void fact(String key, @Nullable String content) {
        if (content != null && !content.isEmpty()) {
            element("dt", text(key));
            element("dd", content);
        }
    }

    private void element(String name, String content) {
        out.append('<')
                .append(name)
                .append('>')
                .append(escaped(content))
                .append("</")
                .append(name)
                .append('>');
    }

    private static String moment(@Nullable Instant when) {
        return when == null ? "" : MOMENT.format(LocalDateTime.ofInstant(when, ClockProducer.ZONE));
    }

    private static String text(String key, @Nullable Object... args) {
        return Texts.get(Texts.DANISH, key, args);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
