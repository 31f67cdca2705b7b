package dk.forloeb.programme.application;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A legal provision.
 *
 * @param label as it is cited, for example {@code serviceloven § 42}
 * @param validFrom first day in force; null where it is not recorded
 * @param validTo last day in force; null until further notice
 * @param successor the provision that took its place; null if none did
 * @param inForce whether it is in force today
 */
public record ProvisionRow(
        UUID id,
        String law,
        String section,
        String label,
        String topicDa,
        String topicEn,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable Successor successor,
        boolean inForce) {

    /**
     * What took a provision's place.
     *
     * @param validFrom first day in force; null where it is not recorded
     */
    public record Successor(UUID id, String label, @Nullable LocalDate validFrom) {}

    /** What it is about, in the language of {@code locale}. */
    public String topic(Locale locale) {
        return locale.getLanguage().equals("en") ? topicEn : topicDa;
    }
}
