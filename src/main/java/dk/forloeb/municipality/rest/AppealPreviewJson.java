package dk.forloeb.municipality.rest;

import dk.forloeb.municipality.application.ImportPreview;
import dk.forloeb.municipality.domain.AppealFigures;
import dk.forloeb.municipality.domain.FigureDifference;
import dk.forloeb.shared.Texts;
import dk.forloeb.shared.Violation;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What importing a file would do; nothing of it is stored. */
@Schema(name = "AppealImportPreview")
public record AppealPreviewJson(
        String fileName,
        String sha256,
        AppealImportJson.Counts counts,
        List<String> skipped,

        @Schema(description = "The first figures that would change")
        List<Change> changes,

        @Schema(description = "Subjects that no import and no field has spoken of before: new, or misspelt")
        List<String> newSubjects,

        @Schema(description = "The first faults; one is enough to refuse the file")
        List<Fault> violations) {

    /** A figure with the one it takes the place of. */
    @Schema(name = "AppealFigureChange")
    public record Change(
            String municipalityCode,
            String subject,
            int year,

            @Schema(description = "1 to 4; null for a whole year", nullable = true) @Nullable
            Integer quarter,

            @Schema(
                    description = "Of the whole year where that stood and these are quarters, or the other way round",
                    nullable = true)
            @Nullable
            Outcomes before,

            Outcomes after) {

        static Change of(FigureDifference difference) {
            AppealFigures after = difference.figures();
            AppealFigures before = difference.before();
            return new Change(
                    after.municipality(),
                    after.subject(),
                    after.year(),
                    after.quarter() == AppealFigures.WHOLE_YEAR ? null : after.quarter(),
                    before == null ? null : Outcomes.of(before),
                    Outcomes.of(after));
        }
    }

    /** Counts; null where they were suppressed. */
    @Schema(name = "AppealOutcomes")
    public record Outcomes(
            @Nullable Integer upheld,
            @Nullable Integer changed,
            @Nullable Integer remitted,
            @Nullable Integer dismissed,
            @Nullable Integer total) {

        static Outcomes of(AppealFigures figures) {
            return new Outcomes(
                    figures.upheld(), figures.changed(), figures.remitted(), figures.dismissed(), figures.total());
        }
    }

    /** What is wrong with a cell. */
    @Schema(name = "AppealImportFault")
    public record Fault(int row, String column, String code, String message) {

        static Fault of(Violation fault, Locale locale) {
            return new Fault(
                    Objects.requireNonNull(fault.row()), fault.field(), fault.code(), Texts.error(locale, fault));
        }
    }

    static AppealPreviewJson of(ImportPreview preview, Locale locale) {
        AppealImportJson draft = AppealImportJson.of(preview.draft());
        return new AppealPreviewJson(
                draft.fileName(),
                draft.sha256(),
                draft.counts(),
                draft.skipped(),
                preview.changes().stream().map(Change::of).toList(),
                preview.strangeSubjects(),
                preview.faults().stream().map(fault -> Fault.of(fault, locale)).toList());
    }
}
