package dk.forloeb.shared;

import java.net.IDN;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * E-mail addresses as they are accepted here: the plain {@code local@domain} of RFC 5321 without quoting, comments or
 * display names, so that none can carry a second address or header.
 */
public final class EmailAddress {

    /** Most characters of an address (RFC 5321 §4.5.3.1.3). */
    public static final int MAX_LENGTH = 254;

    private static final int MAX_LOCAL = 64;
    private static final Pattern LOCAL = Pattern.compile("[A-Za-z0-9_+&'~-]+(\\.[A-Za-z0-9_+&'~-]+)*");
    private static final Pattern DOMAIN = Pattern.compile(
            "([\\p{L}\\p{N}]([\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}])?\\.)+(\\p{L}{2,63}|[xX][nN]--[A-Za-z0-9-]{2,59})");

    private EmailAddress() {}

    /**
     * The address as typed, without surrounding blanks.
     *
     * @throws DomainException INVALID at {@code field}: {@code email-invalid} or what {@link Input#line} refuses
     */
    public static String checked(String field, @Nullable String text) {
        String address = Input.line(field, text, MAX_LENGTH);
        int at = address.lastIndexOf('@');
        boolean fits = at > 0
                && at <= MAX_LOCAL
                && LOCAL.matcher(address.substring(0, at)).matches()
                && DOMAIN.matcher(address.substring(at + 1)).matches();
        if (!fits || key(address).length() > MAX_LENGTH) {
            throw DomainException.invalid(field, "email-invalid");
        }
        return address;
    }

    /** An address or nothing; refuses like {@link #checked}. */
    public static @Nullable String optional(String field, @Nullable String text) {
        return text == null || text.isBlank() ? null : checked(field, text);
    }

    /**
     * What two spellings of one mailbox share: lower case, the domain in its ASCII form. Mail servers may tell the case
     * of the local part apart, but none in use does.
     */
    public static String key(String address) {
        int at = address.lastIndexOf('@');
        String lower = address.toLowerCase(Locale.ROOT);
        try {
            return lower.substring(0, at + 1) + IDN.toASCII(lower.substring(at + 1));
        } catch (IllegalArgumentException notADomain) {
            throw DomainException.invalid("email", "email-invalid");
        }
    }
}
