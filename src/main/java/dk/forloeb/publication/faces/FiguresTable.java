package dk.forloeb.publication.faces;

import dk.forloeb.evaluation.application.results.Agreement;
import dk.forloeb.evaluation.application.results.GroupResult;
import dk.forloeb.evaluation.application.results.QuestionResult;
import dk.forloeb.evaluation.application.results.SurveyResults;
import dk.forloeb.evaluation.domain.QuestionKind;
import dk.forloeb.evaluation.domain.disclosure.GroupAttribute;
import dk.forloeb.evaluation.domain.statistics.Base;
import dk.forloeb.publication.application.PublishedRevision;
import dk.forloeb.shared.Texts;
import dk.forloeb.shared.faces.Formats;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a revision as a table for spreadsheets, one figure a line: the counts of the answers, and on every base
 * the share of agreement with its interval, in total and by group. It holds what the page holds and nothing else.
 */
final class FiguresTable {

    private static final CSVFormat FORMAT =
            CSVFormat.EXCEL.builder().setDelimiter(';').get();

    private final PublishedRevision revision;
    private final Locale language;

    FiguresTable(PublishedRevision revision, Locale language) {
        this.revision = revision;
        this.language = language;
    }

    /** Writes the table; the first line names the columns. */
    void write(Appendable out) throws IOException {
        CSVPrinter table = new CSVPrinter(out, FORMAT);
        table.printRecord(
                Stream.of("question", "base", "breakdown", "group", "figure", "count", "of", "percent", "low", "high")
                        .map(column -> text("csv." + column)));
        for (QuestionResult question : results(Base.RESPONDENTS, null).questions()) {
            writeAnswers(table, question);
        }
        for (Base base : Base.values()) {
            writeShares(table, base);
        }
    }

    private void writeAnswers(CSVPrinter table, QuestionResult question) throws IOException {
        for (QuestionResult.OptionCount option : question.distribution()) {
            table.printRecord(
                    question.text().in(language),
                    text("results.base." + Base.RESPONDENTS),
                    "",
                    text("results.total"),
                    option.label().in(language),
                    option.count() == null ? text("protected") : option.count(),
                    question.shown(),
                    "",
                    "",
                    "");
        }
    }

    private void writeShares(CSVPrinter table, Base base) throws IOException {
        for (QuestionResult question : scales(results(base, null))) {
            boolean hidden = question.protectedTotal();
            writeShare(table, question, base, new Row("", text("results.total")), question.agreement(), hidden);
        }
        for (GroupAttribute attribute : GroupAttribute.values()) {
            for (QuestionResult question : scales(results(base, attribute))) {
                for (GroupResult group : question.groups()) {
                    Row row = new Row(
                            text("results." + attribute.key()), group.label().in(language));
                    writeShare(table, question, base, row, group.agreement(), group.protectedGroup());
                }
            }
        }
    }

    /** The same words may stand for a group of municipalities and one of roles. */
    private record Row(String breakdown, String group) {}

    private void writeShare(
            CSVPrinter table,
            QuestionResult question,
            Base base,
            Row row,
            @Nullable Agreement agreement,
            boolean hidden)
            throws IOException {
        Agreement.@Nullable IntervalResult interval = agreement == null ? null : agreement.interval();
        table.printRecord(
                question.text().in(language),
                text("results.base." + base),
                row.breakdown(),
                row.group(),
                text("results.agreement"),
                agreement == null ? (hidden ? text("protected") : "") : agreement.count(),
                agreement == null ? "" : agreement.base().n(),
                agreement == null ? "" : Objects.requireNonNullElse(agreement.percent(), ""),
                interval == null ? "" : Formats.decimal(100 * interval.low(), 1, language),
                interval == null ? "" : Formats.decimal(100 * interval.high(), 1, language));
    }

    private SurveyResults results(Base base, @Nullable GroupAttribute attribute) {
        return revision.results(base, attribute);
    }

    private static Iterable<QuestionResult> scales(SurveyResults results) {
        return results.questions().stream()
                .filter(question -> question.kind() == QuestionKind.SCALE)
                .toList();
    }

    private String text(String key) {
        return Texts.get(language, key);
    }
}
