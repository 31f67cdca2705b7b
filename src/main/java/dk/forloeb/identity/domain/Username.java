package dk.forloeb.identity.domain;

import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Input;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A log-in name: 2 to 60 of {@code a–z}, {@code 0–9} and {@code . - _ @ +}, beginning with a letter or digit, so that an
 * e-mail address can be one. Capitals typed are made small.
 */
public record Username(String text) {

    private static final int MAX_LENGTH = 60;
    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._@+-]+");

    /**
     * The name as typed, in small letters.
     *
     * @throws DomainException INVALID at {@code username}: {@code username-invalid} or what {@link Input#line} refuses
     */
    public static Username checked(@Nullable String typed) {
        String name = Input.line("username", typed, MAX_LENGTH).toLowerCase(Locale.ROOT);
        if (!USERNAME.matcher(name).matches()) {
            throw DomainException.invalid("username", "username-invalid");
        }
        return new Username(name);
    }
}
