package dk.forloeb.evaluation.export;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What of a closed survey can be had as a file. */
public enum ExportKind {
    /** The figures with breakdowns, comments, codebook and method note. */
    RESULTS("results", ".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /** The responses, one row each. */
    CSV("csv", ".csv", "text/csv;charset=UTF-8"),
    /** The same with codebook and method note. */
    XLSX("xlsx", ".xlsx", RESULTS.mediaType),
    /** Sentences, pictures and tables to print. */
    REPORT("report", ".pdf", "application/pdf");

    private final String key;
    private final String ending;
    private final String mediaType;

    ExportKind(String key, String ending, String mediaType) {
        this.key = key;
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** The kind that an address names, if there is one. */
    public static Optional<ExportKind> of(@Nullable String key) {
        return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findFirst();
    }

    String key() {
        return key;
    }

    String ending() {
        return ending;
    }

    String mediaType() {
        return mediaType;
    }
}
