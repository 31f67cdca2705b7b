package dk.forloeb.mail.application;

import dk.forloeb.mail.domain.MailAttempt;
import dk.forloeb.mail.domain.MailFailure;
import dk.forloeb.shared.Texts;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One attempt to hand over a mail.
 *
 * @param server host and port; null for the mailbox in the product
 * @param failure null where the mail was taken
 * @param reply what the server said
 */
public record MailAttemptRow(
        int number,
        Instant triedAt,
        @Nullable String server,
        @Nullable MailFailure failure,
        @Nullable String reply) {

    static MailAttemptRow of(MailAttempt attempt) {
        return new MailAttemptRow(
                attempt.number(), attempt.triedAt(), attempt.server(), attempt.failure(), attempt.reply());
    }

    /** What came of it, in words. */
    public String outcome(Locale locale) {
        return failure == null
                ? Texts.get(locale, server == null ? "mail.taken.product" : "mail.taken.server")
                : Texts.get(locale, "mail.failure." + failure.name());
    }
}
