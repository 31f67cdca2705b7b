package dk.forloeb.evaluation.export;

import dk.forloeb.evaluation.application.Comments.CommentList;
import dk.forloeb.evaluation.application.SurveyReport;
import dk.forloeb.evaluation.application.SurveyReport.View;
import dk.forloeb.evaluation.application.results.SurveyResults;
import dk.forloeb.evaluation.domain.disclosure.GroupAttribute;
import dk.forloeb.evaluation.domain.statistics.Base;
import dk.forloeb.shared.Texts;
import dk.forloeb.shared.sheet.XlsxWriter;
import dk.forloeb.shared.sheet.XlsxWriter.Column;
import dk.forloeb.shared.sheet.XlsxWriter.RowWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** The figures of a closed survey as a workbook: in total, by each attribute, what was written, codebook and method. */
final class ResultsWorkbook {

    private static final int WIDE = 50;
    private static final int NARROW = 11;

    private final SurveyReport report;
    private final Locale language;

    ResultsWorkbook(SurveyReport report, Locale language) {
        this.report = report;
        this.language = language;
    }

    void writeTo(OutputStream out) throws IOException {
        XlsxWriter workbook = new XlsxWriter(report.survey().title(), report.authority());
        workbook.sheet(text("export.sheet.results"), totalColumns(), this::writeTotals);
        for (GroupAttribute attribute : GroupAttribute.values()) {
            if (hasGroups(attribute)) {
                workbook.sheet(
                        text("results.by-" + attribute.key()),
                        groupColumns(attribute),
                        sheet -> writeGroups(sheet, attribute));
            }
        }
        if (!report.comments().questions().isEmpty()) {
            workbook.sheet(text("export.sheet.comments"), commentColumns(), this::writeComments);
        }
        Codebook codebook = new Codebook(report.detail().questions(), language);
        MethodNote note = new MethodNote(report.detail(), report.authority(), language);
        workbook.sheet(text("export.sheet.codebook"), codebook.columns(), codebook)
                .sheet(
                        text("export.sheet.method"),
                        MethodNote.columns(language),
                        sheet -> note.ofResults().forEach(entry -> sheet.row(entry.topic(), entry.text())))
                .writeTo(out);
    }

    private List<Column> totalColumns() {
        List<Column> columns = new ArrayList<>(questionColumns());
        columns.add(column("answer", 28));
        columns.add(column("counted", NARROW));
        columns.addAll(figureColumns());
        return columns;
    }

    private List<Column> groupColumns(GroupAttribute attribute) {
        List<Column> columns = new ArrayList<>(questionColumns());
        columns.add(column("group-key", NARROW));
        columns.add(new Column(text("results." + attribute.key()), 28));
        columns.addAll(figureColumns());
        return columns;
    }

    private List<Column> questionColumns() {
        return List.of(column("number", 6), column("key", 24), column("question", WIDE), column("base", 26));
    }

    private List<Column> figureColumns() {
        return List.of(
                column("count", NARROW),
                column("of", NARROW),
                column("percent", NARROW),
                column("low", NARROW),
                column("high", NARROW),
                column("finite-low", NARROW),
                column("finite-high", NARROW),
                column("worst-low", NARROW),
                column("worst-high", NARROW));
    }

    private List<Column> commentColumns() {
        return List.of(column("key", 24), column("comment", 100));
    }

    private void writeTotals(RowWriter sheet) {
        for (Base base : Base.values()) {
            View view = report.on(base);
            FigureRows rows = new FigureRows(sheet, base, language);
            view.total().questions().forEach(question -> rows.total(view.total(), question));
        }
    }

    private void writeGroups(RowWriter sheet, GroupAttribute attribute) {
        for (Base base : Base.values()) {
            SurveyResults results = by(attribute, base);
            FigureRows rows = new FigureRows(sheet, base, language);
            results.questions()
                    .forEach(question -> question.groups().forEach(group -> rows.group(results, question, group)));
        }
    }

    private void writeComments(RowWriter sheet) {
        for (CommentList list : report.comments().questions()) {
            list.texts().forEach(text -> sheet.row(list.questionKey(), text));
        }
    }

    private boolean hasGroups(GroupAttribute attribute) {
        return by(attribute, Base.RESPONDENTS).questions().stream()
                        .map(question -> question.groups())
                        .mapToInt(Collection::size)
                        .sum()
                > 0;
    }

    private SurveyResults by(GroupAttribute attribute, Base base) {
        return switch (attribute) {
            case MUNICIPALITY -> report.on(base).byMunicipality();
            case ROLE -> report.on(base).byRole();
        };
    }

    private Column column(String key, int width) {
        return new Column(text("export.column." + key), width);
    }

    private String text(String key) {
        return Texts.get(language, key);
    }
}
