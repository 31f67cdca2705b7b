package dk.forloeb.evaluation.export;

import dk.forloeb.evaluation.application.ReportService;
import dk.forloeb.evaluation.application.ResponseRows;
import dk.forloeb.evaluation.application.ResponseRowsService;
import dk.forloeb.evaluation.application.SurveyDetail;
import dk.forloeb.evaluation.application.SurveyReport;
import dk.forloeb.evaluation.application.SurveyService;
import dk.forloeb.platform.Configuration;
import dk.forloeb.shared.DanishText;
import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

/** Makes the files. What may be refused is refused at once; the content is made while it is sent. */
@ApplicationScoped
public class SurveyExports {

    private static final int LONGEST_NAME = 80;

    @Inject
    SurveyService surveys;

    @Inject
    ReportService reports;

    @Inject
    ResponseRowsService responses;

    @Inject
    Configuration configuration;

    /** @throws DomainException as {@link ReportService#report} and {@link ResponseRowsService#rows} */
    public ExportFile file(ExportKind kind, UUID surveyId, Locale language) {
        return switch (kind) {
            case RESULTS -> {
                SurveyReport report = reports.report(surveyId);
                yield named(kind, report.survey().title(), language, new ResultsWorkbook(report, language)::writeTo);
            }
            case REPORT -> {
                SurveyReport report = reports.report(surveyId);
                yield named(kind, report.survey().title(), language, new PdfReport(report, language)::writeTo);
            }
            case CSV, XLSX -> rows(kind, surveyId, language);
        };
    }

    private ExportFile rows(ExportKind kind, UUID surveyId, Locale language) {
        ResponseRows rows = responses.rows(surveyId);
        SurveyDetail detail = surveys.get(surveyId);
        ExportFile.Content content = kind == ExportKind.CSV
                ? new ResponsesCsv(rows)::writeTo
                : new ResponsesWorkbook(rows, detail, configuration.authority(), language)::writeTo;
        return named(kind, detail.survey().title(), language, content);
    }

    private static ExportFile named(ExportKind kind, String title, Locale language, ExportFile.Content content) {
        String words = Arrays.stream(title.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .map(DanishText::searchKey)
                .collect(Collectors.joining("-"));
        String shortened = words.length() <= LONGEST_NAME
                ? words
                : words.substring(0, LONGEST_NAME).replaceFirst("-[^-]*$", "");
        String kindOfFile = Texts.get(language, "export.file." + kind.key());
        return new ExportFile(
                kindOfFile + (shortened.isEmpty() ? "" : "-") + shortened + kind.ending(), kind.mediaType(), content);
    }
}
