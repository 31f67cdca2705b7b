package dk.forloeb.identity.rest;

import dk.forloeb.shared.DomainException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** User name and password from HTTP Basic (RFC 7617), in UTF-8. */
record BasicCredentials(String username, String password) {

    private static final Pattern BASIC = Pattern.compile("(?i:Basic) +([A-Za-z0-9+/]{1,2000}={0,2})");

    /** @throws DomainException UNAUTHENTICATED {@code basic-required} if the header holds no such credentials */
    static BasicCredentials in(@Nullable String authorization) {
        Matcher basic = BASIC.matcher(authorization == null ? "" : authorization.strip());
        if (!basic.matches()) {
            throw DomainException.unauthenticated("basic-required");
        }
        String pair = decoded(basic.group(1));
        int colon = pair.indexOf(':');
        if (colon < 0) {
            throw DomainException.unauthenticated("basic-required");
        }
        return new BasicCredentials(pair.substring(0, colon), pair.substring(colon + 1));
    }

    private static String decoded(String base64) {
        try {
            return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notBase64) {
            throw DomainException.unauthenticated("basic-required");
        }
    }
}
