package dk.forloeb.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing wrong with one field of what was sent, or with one cell of a table that was.
 *
 * @param field the field's name as the form or the request body knows it; of a table, the heading of the column
 * @param code stable machine-readable code; also the message key ({@code error.<code>}) in a bundle
 * @param args arguments of the message, in the order of its placeholders
 * @param row the table's row as a spreadsheet counts, from 1; null where this is about no table
 */
public record Violation(
        String field,
        String code,
        List<Object> args,
        @Nullable Integer row) {

    public Violation(String field, String code, List<Object> args) {
        this(field, code, args, null);
    }

    /** Says what is wrong with {@code field}; {@code args} fill the message's placeholders. */
    public static Violation of(String field, String code, Object... args) {
        return new Violation(field, code, List.of(args));
    }

    /** Says what is wrong with a cell of a table; {@code args} fill the message's placeholders. */
    public static Violation inCell(int row, String column, String code, Object... args) {
        return new Violation(column, code, List.of(args), row);
    }
}
