package dk.forloeb.identity.web;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The token in an {@code Authorization} header (RFC 6750 §2.1). */
public final class BearerToken {

    private static final Pattern BEARER = Pattern.compile("(?i:Bearer) +([A-Za-z0-9._~+/-]{1,200}=*)");

    private BearerToken() {}

    public static Optional<String> in(@Nullable String authorization) {
        return Optional.ofNullable(authorization)
                .map(String::strip)
                .map(BEARER::matcher)
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1));
    }
}
