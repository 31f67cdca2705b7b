package dk.forloeb.evaluation.domain.imports;

import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What one column of a file stands for.
 *
 * @param column its heading, as in the file
 * @param question key of the question; null for other uses
 * @param values what the file writes → option key, municipality code or role key; an empty text is no answer. What is not
 *     in it stands for itself
 */
public record MappedColumn(
        String column, ColumnUse use, @Nullable String question, Map<String, String> values) implements Serializable {

    /** Defends the map against later change. */
    public MappedColumn {
        values = new LinkedHashMap<>(values);
    }

    /** What a cell stands for; empty where nothing is answered. */
    public String meaning(String cell) {
        return values.getOrDefault(cell, cell);
    }

    /**
     * The same where a cell may name several options, with a comma, semicolon or stroke between them.
     *
     * @return their keys with commas between them
     */
    public String meaning(String cell, boolean several) {
        if (!several || values.containsKey(cell)) {
            return meaning(cell);
        }
        return Arrays.stream(cell.split("[,;|]"))
                .map(part -> meaning(part.strip()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(","));
    }
}
