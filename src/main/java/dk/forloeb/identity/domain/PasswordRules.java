package dk.forloeb.identity.domain;

import dk.forloeb.shared.DomainException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which passwords are good enough: long ones that cannot be guessed at once. No capitals, digits or signs are asked for
 * and none expires, following NIST SP 800-63B §5.1.1.2.
 */
public final class PasswordRules {

    /** Fewest characters. */
    public static final int MIN_LENGTH = 12;

    /** Most characters; longer input would only cost hashing time. */
    public static final int MAX_LENGTH = 200;

    /** Fewest characters that differ from one another. */
    private static final int MIN_DIFFERENT = 5;

    /** Shorter user names turn up in any text by chance. */
    private static final int MIN_USERNAME = 4;

    private static final Set<String> GUESSED_FIRST = Set.of(
            "password", "adgangskode", "kodeord", "qwerty", "1234567", "7654321", "forløb", "forloeb", "abcdefg");

    private PasswordRules() {}

    /**
     * Returns the password if it is good enough for the account.
     *
     * @throws DomainException INVALID at {@code field}: {@code password-too-short}, {@code password-too-long},
     *     {@code password-simple}, {@code password-holds-username}
     */
    public static String checked(String field, @Nullable String password, String username) {
        if (password == null || password.codePointCount(0, password.length()) < MIN_LENGTH) {
            throw DomainException.invalid(field, "password-too-short", MIN_LENGTH);
        }
        if (password.length() > MAX_LENGTH) {
            throw DomainException.invalid(field, "password-too-long", MAX_LENGTH);
        }
        String lower = password.toLowerCase(Locale.ROOT);
        if (username.length() >= MIN_USERNAME && lower.contains(username)) {
            throw DomainException.invalid(field, "password-holds-username");
        }
        if (isSimple(lower)) {
            throw DomainException.invalid(field, "password-simple");
        }
        return password;
    }

    /** Too few different characters, or little left once a word that is guessed first is taken away. */
    private static boolean isSimple(String lower) {
        return lower.chars().distinct().count() < MIN_DIFFERENT
                || GUESSED_FIRST.stream()
                        .anyMatch(word ->
                                lower.contains(word) && lower.replace(word, "").length() < MIN_LENGTH / 2);
    }
}
