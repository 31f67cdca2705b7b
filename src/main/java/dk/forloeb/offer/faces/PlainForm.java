package dk.forloeb.offer.faces;

import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Texts;
import dk.forloeb.shared.Violation;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was typed into a form of a page without session, and what is wrong with it.
 *
 * @param action which of the page's forms was sent
 * @param typed field → text
 * @param errors field → what is wrong, in words
 * @param summary the same with the names of the fields
 * @param problem what is wrong with all of it, in words; null where it is only the fields
 */
public record PlainForm(
        String action,
        Map<String, String> typed,
        Map<String, String> errors,
        Map<String, String> summary,
        @Nullable String problem) {

    static final String ACTION = "_action";

    static PlainForm of(Map<String, String> fields) {
        return new PlainForm(fields.getOrDefault(ACTION, ""), fields, Map.of(), Map.of(), null);
    }

    /** A form that nobody has sent yet. */
    static PlainForm filledWith(Map<String, String> values) {
        return new PlainForm("", values, Map.of(), Map.of(), null);
    }

    /** @param labels beginnings of the bundle keys that name the fields of this form, the first that fits counts */
    PlainForm refused(DomainException refusal, Locale locale, String... labels) {
        return refused(refusal, locale, field -> label(field, locale, labels));
    }

    /** @param label the name of a field, such as the day that is asked about; empty for one that has none */
    PlainForm refused(DomainException refusal, Locale locale, UnaryOperator<String> label) {
        Map<String, String> found = new LinkedHashMap<>();
        for (Violation violation : refusal.violations()) {
            found.putIfAbsent(violation.field(), Texts.error(locale, violation));
        }
        Map<String, String> named = new LinkedHashMap<>();
        found.forEach((field, error) -> named.put(field, named(label.apply(field), error)));
        return new PlainForm(action, typed, found, named, found.isEmpty() ? Texts.error(locale, refusal) : null);
    }

    private static String named(String label, String error) {
        return label.isEmpty() ? error : label + (label.endsWith("?") ? " " : ": ") + error;
    }

    static String label(String field, Locale locale, String... beginnings) {
        return Stream.of(beginnings)
                .map(beginning -> beginning + field)
                .filter(Texts::has)
                .findFirst()
                .map(key -> Texts.get(locale, key))
                .orElse("");
    }

    @Nullable
    String text(String field) {
        return typed.get(field);
    }

    /** Whether the form with this action came back. */
    public boolean isBack(String which) {
        return action.equals(which) && (problem != null || !errors.isEmpty());
    }
}
