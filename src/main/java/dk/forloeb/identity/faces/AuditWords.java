package dk.forloeb.identity.faces;

import dk.forloeb.identity.domain.AuditEntry;
import dk.forloeb.shared.Texts;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.stream.Collectors;

/** Says in the language of the page what an entry of the audit trail holds as keys and codes. */
final class AuditWords {

    private final Locale locale;
    private final Map<String, String> municipalities;

    /** @param municipalities names by code */
    AuditWords(Locale locale, Map<String, String> municipalities) {
        this.locale = locale;
        this.municipalities = municipalities;
    }

    /** The text with this key, or {@code otherwise} where there is none. */
    String text(String key, String otherwise, Object... args) {
        try {
            return Texts.get(locale, key, args);
        } catch (MissingResourceException nobodyNamedIt) {
            return otherwise;
        }
    }

    /** The details of an event as one sentence. */
    String detail(String action, String detail) {
        Object[] details = detail.lines().map(this::words).toArray();
        String together = Arrays.stream(details).map(Object::toString).collect(Collectors.joining(" · "));
        return details.length < 2 ? together : text("audit.detail." + action, together, details);
    }

    private String words(String line) {
        return Arrays.stream(line.split(", ")).map(this::word).collect(Collectors.joining(", "));
    }

    private String word(String piece) {
        if (piece.startsWith(AuditEntry.WORD)) {
            String key = piece.substring(AuditEntry.WORD.length());
            return text(key, key);
        }
        if (piece.startsWith(AuditEntry.MUNICIPALITY)) {
            String code = piece.substring(AuditEntry.MUNICIPALITY.length());
            return municipalities.getOrDefault(code, code);
        }
        return piece;
    }
}
