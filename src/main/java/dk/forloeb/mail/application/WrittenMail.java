package dk.forloeb.mail.application;

import dk.forloeb.mail.domain.Recipient;
import java.time.Instant;
import java.util.UUID;

/**
 * A mail as it goes out.
 *
 * @param language {@code da} or {@code en}
 * @param html the text as a document
 * @param date when it was queued, the same at every attempt
 * @param revision the wording it is written from
 * @param traceless whether nobody may learn to whom it goes
 */
public record WrittenMail(
        UUID id,
        String language,
        Recipient recipient,
        String subject,
        String text,
        String html,
        Instant date,
        int revision,
        boolean traceless) {}
