package dk.forloeb.evaluation.rest;

import dk.forloeb.evaluation.application.imports.AnswerPreview;
import dk.forloeb.evaluation.application.imports.AnswerRow;
import dk.forloeb.evaluation.application.imports.AnswerTally;
import dk.forloeb.evaluation.application.imports.SeenColumn;
import dk.forloeb.evaluation.domain.imports.AnswerMapping;
import dk.forloeb.evaluation.domain.imports.MappedColumn;
import dk.forloeb.shared.Texts;
import dk.forloeb.shared.Violation;
import dk.forloeb.shared.rest.ApiNames;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became, or with {@code dryRun} would become, of a file of answers. */
@Schema(name = "AnswerImport")
public record AnswerImportJson(
        boolean dryRun,
        String sha256,

        @Schema(description = "Rows below the headings that are not blank")
        int rows,

        @Schema(description = "Rows that become responses") int taken,

        @Schema(description = "Rows with a fault; nothing is stored where there is one, unless skipRefused is true")
        int refused,

        @Schema(description = "Rows of forms that were not submitted")
        int incomplete,

        @Schema(description = "Whether the same file was taken before")
        boolean takenBefore,

        @Schema(description = "The first faults") List<Fault> violations,

        @Schema(description = "Of a dry run: the first rows as they are understood", nullable = true) @Nullable
        List<Row> first,

        @Schema(description = "Of a dry run: what stands in the file's columns", nullable = true) @Nullable
        List<Column> columns,

        @Schema(
                description =
                        "Of a dry run: what the columns seem to stand for; to be looked through and sent back as mapping",
                nullable = true)
        @Nullable
        Mapping proposal) {

    /** What is wrong with a cell. */
    @Schema(name = "AnswerImportFault")
    public record Fault(int row, String column, String code, String message) {

        static Fault of(Violation fault, Locale locale) {
            return new Fault(
                    Objects.requireNonNull(fault.row()), fault.field(), fault.code(), Texts.error(locale, fault));
        }
    }

    /** A row as it is understood. */
    @Schema(name = "AnswerImportRow")
    public record Row(
            int row,
            @Nullable String municipality,
            @Nullable String role,
            Map<String, String> answers) {

        static Row of(AnswerRow row) {
            return new Row(row.number(), row.municipality(), row.role(), row.answers());
        }
    }

    /** A column of the file; {@code more} where it holds other values than those told. */
    @Schema(name = "AnswerImportColumn")
    public record Column(String column, List<String> values, boolean more) {

        static Column of(SeenColumn seen) {
            return new Column(seen.heading(), seen.values(), seen.more());
        }
    }

    /** What columns stand for. */
    @Schema(name = "AnswerMapping")
    public record Mapping(List<Mapped> columns) {

        static Mapping of(AnswerMapping mapping) {
            return new Mapping(mapping.columns().stream().map(Mapped::of).toList());
        }
    }

    /** What one column stands for. */
    @Schema(name = "MappedColumn")
    public record Mapped(
            @Schema(description = "The heading, as in the file")
            String column,

            @Schema(enumeration = {"question", "municipality", "role", "submitted"})
            String use,

            @Schema(description = "Key of the question", nullable = true) @Nullable
            String question,

            @Schema(
                    description =
                            "What the file writes, and the option key, municipality code or role key that it stands"
                                    + " for; an empty text is no answer")
            Map<String, String> values) {

        static Mapped of(MappedColumn mapped) {
            return new Mapped(
                    mapped.column(),
                    Objects.requireNonNull(ApiNames.of(mapped.use())),
                    mapped.question(),
                    new LinkedHashMap<>(mapped.values()));
        }
    }

    static AnswerImportJson of(AnswerPreview preview, Locale locale) {
        AnswerImportJson tally = of(preview.tally(), true, locale);
        return new AnswerImportJson(
                true,
                tally.sha256,
                tally.rows,
                tally.taken,
                tally.refused,
                tally.incomplete,
                tally.takenBefore,
                tally.violations,
                preview.first().stream().map(Row::of).toList(),
                preview.columns().stream().map(Column::of).toList(),
                Mapping.of(preview.proposal()));
    }

    static AnswerImportJson of(AnswerTally tally, boolean dryRun, Locale locale) {
        return new AnswerImportJson(
                dryRun,
                tally.sha256(),
                tally.rows(),
                tally.taken(),
                tally.refused(),
                tally.incomplete(),
                tally.takenBefore(),
                tally.faults().stream().map(fault -> Fault.of(fault, locale)).toList(),
                null,
                null,
                null);
    }
}
