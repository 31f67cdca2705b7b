package dk.forloeb.evaluation.export;

import dk.forloeb.evaluation.application.ResponseRows;
import dk.forloeb.evaluation.application.SurveyDetail;
import dk.forloeb.shared.Texts;
import dk.forloeb.shared.sheet.XlsxWriter;
import dk.forloeb.shared.sheet.XlsxWriter.Column;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

/** The responses as a workbook, with the codebook that says what their keys mean. */
final class ResponsesWorkbook {

    private static final int WIDTH = 18;

    private final ResponseRows rows;
    private final SurveyDetail detail;
    private final String authority;
    private final Locale language;

    ResponsesWorkbook(ResponseRows rows, SurveyDetail detail, String authority, Locale language) {
        this.rows = rows;
        this.detail = detail;
        this.authority = authority;
        this.language = language;
    }

    void writeTo(OutputStream out) throws IOException {
        List<Column> columns =
                rows.columns().stream().map(key -> new Column(key, WIDTH)).toList();
        Codebook codebook = new Codebook(detail.questions(), language);
        MethodNote note = new MethodNote(detail, authority, language);
        new XlsxWriter(detail.survey().title(), authority)
                .sheet(Texts.get(language, "export.sheet.responses"), columns, sheet -> rows.forEach(sheet::row))
                .sheet(Texts.get(language, "export.sheet.codebook"), codebook.columns(), codebook)
                .sheet(
                        Texts.get(language, "export.sheet.method"),
                        MethodNote.columns(language),
                        sheet -> note.ofRows().forEach(entry -> sheet.row(entry.topic(), entry.text())))
                .writeTo(out);
    }
}
