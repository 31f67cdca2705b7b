package dk.forloeb.identity.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Addresses to go on to after logging in. Only those that cannot lead to another site pass: an absolute path of plain
 * characters, without a second slash or backslash at its start, which browsers take for a host.
 */
public final class LocalAddress {

    private static final String HOME = "/";
    private static final int MAX_LENGTH = 2000;
    private static final Pattern LOCAL =
            Pattern.compile("/(?![/\\\\])[A-Za-z0-9._~!$&'()*+,;=:@%/-]*(\\?[A-Za-z0-9._~!$&'()*+,;=:@%/?-]*)?");

    private LocalAddress() {}

    /** The address if it is safe to go to, else the front page. The log-in page itself is no place to go on to. */
    public static String orHome(@Nullable String address) {
        return address != null && isSafe(address) ? address : HOME;
    }

    private static boolean isSafe(String address) {
        return address.length() <= MAX_LENGTH
                && LOCAL.matcher(address).matches()
                && !address.matches("/(login|logout)\\b.*");
    }
}
