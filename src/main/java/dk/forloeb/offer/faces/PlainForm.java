package dk.forloeb.offer.faces;

import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Texts;
import dk.forloeb.shared.Violation;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was typed into a form of a page without session, and what is wrong with it.
 *
 * @param action which of the page's forms was sent
 * @param typed field → text
 * @param errors field → what is wrong, in words
 * @param problem what is wrong with all of it, in words; null where it is only the fields
 */
public record PlainForm(
        String action,
        Map<String, String> typed,
        Map<String, String> errors,
        @Nullable String problem) {

    static final String ACTION = "_action";

    static PlainForm of(Map<String, String> fields) {
        return new PlainForm(fields.getOrDefault(ACTION, ""), fields, Map.of(), null);
    }

    /** A form that nobody has sent yet. */
    static PlainForm filledWith(Map<String, String> values) {
        return new PlainForm("", values, Map.of(), null);
    }

    PlainForm refused(DomainException refusal, Locale locale) {
        Map<String, String> found = new LinkedHashMap<>();
        for (Violation violation : refusal.violations()) {
            found.putIfAbsent(violation.field(), Texts.error(locale, violation));
        }
        return new PlainForm(action, typed, found, found.isEmpty() ? Texts.error(locale, refusal) : null);
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
