package dk.forloeb.shared;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Names of people: letters of any script with digits, spaces, hyphens, apostrophes, commas, full stops, slashes and
 * parentheses.
 *
 * <p>Everything that could leave a mail header, a calendar parameter or markup is refused rather than escaped, because
 * the name travels through all of these.
 */
public final class PersonName {

    /** Most characters of a name, as wide as the columns. */
    public static final int MAX_LENGTH = 120;

    private static final Pattern NAME =
            Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M}\\p{Nd} .,/'’()\\-\\u2010\\u2011]*");

    private PersonName() {}

    /**
     * The name, trimmed, with single spaces.
     *
     * @throws DomainException INVALID at {@code field}: {@code name-invalid} or what {@link Input#line} refuses
     */
    public static String checked(String field, @Nullable String text) {
        String name = Input.line(field, text, MAX_LENGTH).replaceAll("\\h+", " ");
        if (!NAME.matcher(name).matches()) {
            throw DomainException.invalid(field, "name-invalid");
        }
        return name;
    }

    /** A name or nothing; refuses like {@link #checked}. */
    public static @Nullable String optional(String field, @Nullable String text) {
        return text == null || text.isBlank() ? null : checked(field, text);
    }
}
