package dk.forloeb.municipality.application;

import dk.forloeb.shared.DanishText;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the municipality behind what exports call it: {@code 0101}, {@code 101}, {@code København}, {@code Københavns
 * Kommune}, {@code Århus}. The whole country and other authorities are known too, so that their rows can be passed over:
 * national figures are sums of the municipalities'.
 */
final class AuthorityNames {

    private static final List<String> OTHERS = List.of(
            "hele landet",
            "landet",
            "danmark",
            "i alt",
            "alle kommuner",
            "region",
            "udbetaling danmark",
            "atp",
            "ankestyrelsen",
            "familieretshuset",
            "statsforvaltningen",
            "arbejdsmarkedets",
            "lønmodtagernes",
            "socialtilsyn",
            "samværsmyndigheden",
            "forsikringsselskab",
            "anden myndighed",
            "andre myndigheder",
            "ukendt");

    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, Optional<String>> known = new HashMap<>();

    /** @param names of municipalities by their code */
    AuthorityNames(Map<String, String> names) {
        names.forEach((code, name) -> codes.put(key(name), code));
        names.forEach((code, name) -> codes.put(code, code));
    }

    /** The code of the municipality that is meant, if one is. */
    Optional<String> code(String text) {
        return known.computeIfAbsent(text, this::find);
    }

    /** Whether the country as a whole or an authority is meant that is no municipality. */
    boolean isOther(String text) {
        return code(text).isEmpty()
                && (text.matches("0{1,4}") || OTHERS.stream().anyMatch(other -> startsWith(text, other)));
    }

    private Optional<String> find(String text) {
        if (text.matches("\\d{1,4}")) {
            return Optional.ofNullable(codes.get("0".repeat(4 - text.length()) + text));
        }
        String key =
                key(text.strip().replaceAll("(?i)\\s*\\b(regions)?kommune$", "").replaceAll("(?i)^kommune\\s+", ""));
        String code = codes.get(key);
        return Optional.ofNullable(
                code == null && key.endsWith("s") ? codes.get(key.substring(0, key.length() - 1)) : code);
    }

    private static boolean startsWith(String text, String other) {
        String key = key(text);
        return key.equals(key(other)) || text.toLowerCase(Locale.ROOT).startsWith(other + " ");
    }

    private static String key(String name) {
        return DanishText.sortKey(name).replace("0", "");
    }
}
