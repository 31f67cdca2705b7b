package dk.forloeb.mail.domain;

import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Input;
import dk.forloeb.shared.Violations;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Subject and body of a template in one language, with {@code {name}} where values go. Braces around anything but a name
 * are only braces.
 *
 * @param subject one line
 * @param body plain text; a blank line parts paragraphs
 */
public record Wording(String subject, String body) {

    public static final int MAX_SUBJECT = 200;
    public static final int MAX_BODY = 20_000;

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z][A-Za-z0-9]*)}");

    /**
     * A wording as somebody typed it.
     *
     * @param language names the fields: {@code da.subject} and {@code da.body}
     * @param known the placeholders that the template has values for
     * @param required a placeholder that the body must not lack; null for none
     * @throws DomainException INVALID with all faults, among them {@code mail-placeholder-unknown} and
     *     {@code mail-placeholder-missing}
     */
    public static Wording checked(
            String language,
            @Nullable String subject,
            @Nullable String body,
            Set<String> known,
            @Nullable String required) {
        Violations violations = new Violations();
        String subjectField = language + ".subject";
        String bodyField = language + ".body";
        String line = violations.check(() -> Input.line(subjectField, subject, MAX_SUBJECT));
        String text = violations.check(() -> Input.optionalText(bodyField, body, MAX_BODY));
        if (line != null) {
            noteUnknown(violations, subjectField, line, known);
        }
        if (text != null) {
            noteUnknown(violations, bodyField, text, known);
            if (required != null && !names(text).contains(required)) {
                violations.add(bodyField, "mail-placeholder-missing", "{" + required + "}");
            }
        } else if (body == null || body.isBlank()) {
            violations.add(bodyField, "required");
        }
        violations.refuseAny();
        return new Wording(line, Input.present(bodyField, text));
    }

    private static void noteUnknown(Violations violations, String field, String text, Set<String> known) {
        names(text).stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> violations.add(field, "mail-placeholder-unknown", "{" + name + "}"));
    }

    /** The names of all placeholders in it. */
    public Set<String> placeholders() {
        Set<String> all = names(subject);
        all.addAll(names(body));
        return all;
    }

    /** The subject with values, on one line whatever they hold. */
    public String subject(Map<String, String> values) {
        return fill(subject, values)
                .replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}\\s]+", " ")
                .strip();
    }

    /** The body with values. */
    public String body(Map<String, String> values) {
        return fill(body, values);
    }

    /** In one pass: what looks like a placeholder in a value stays as it is. */
    private static String fill(String text, Map<String, String> values) {
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), found.group())));
    }

    private static Set<String> names(String text) {
        Set<String> names = new TreeSet<>();
        PLACEHOLDER
                .matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .forEach(names::add);
        return names;
    }
}
