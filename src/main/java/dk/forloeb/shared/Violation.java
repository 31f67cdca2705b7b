package dk.forloeb.shared;

import java.util.List;

/**
 * One thing wrong with one field of what was sent.
 *
 * @param field the field's name as the form or the request body knows it
 * @param code stable machine-readable code; also the message key ({@code error.<code>}) in a bundle
 * @param args arguments of the message, in the order of its placeholders
 */
public record Violation(String field, String code, List<Object> args) {

    /** Says what is wrong with {@code field}; {@code args} fill the message's placeholders. */
    public static Violation of(String field, String code, Object... args) {
        return new Violation(field, code, List.of(args));
    }
}
