package dk.forloeb.mail.application;

import dk.forloeb.mail.domain.Wording;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A kind of mail with its wordings.
 *
 * @param version rises with every edit; 0 where nobody edited it
 * @param placeholders what a wording may use, by alphabet, with an example of each
 * @param wordings {@code da} and {@code en} → the wording in use
 * @param edited the languages whose wording is not the product's own
 */
public record MailTemplateView(
        String key,
        long version,
        boolean hasLink,
        Map<String, String> placeholders,
        Map<String, Wording> wordings,
        List<String> edited) {

    /** The wording in use in one of the two languages. */
    public Wording wording(String language) {
        return Objects.requireNonNull(wordings.get(language), language);
    }

    /** Whether any wording is not the product's own. */
    public boolean isEdited() {
        return !edited.isEmpty();
    }
}
