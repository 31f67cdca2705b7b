package dk.forloeb.mail.application;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a mail is about, by which it is found again and, where it is about a person, forgotten.
 *
 * @param type kind of thing, lower case with hyphens, for example {@code offer}; at most 40 characters; the text
 *     {@code subject.<type>} names it
 * @param id the thing's id
 * @param programmeId the programme it belongs to, if any
 * @param municipalityCode the municipality it concerns, if any
 */
public record MailAbout(
        String type,
        UUID id,
        @Nullable UUID programmeId,
        @Nullable String municipalityCode) {}
