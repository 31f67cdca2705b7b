package dk.forloeb.mail.application;

import dk.forloeb.mail.domain.Mail;
import dk.forloeb.mail.domain.MailFailure;
import dk.forloeb.mail.domain.MailState;
import dk.forloeb.mail.domain.Recipient;
import dk.forloeb.shared.Texts;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail as it stands in the log.
 *
 * @param language {@code da} or {@code en}
 * @param recipientName null once the person is forgotten
 * @param recipientAddress null once the person is forgotten
 * @param dueAt when it is tried next, while it waits
 * @param sentAt when the mail server took it; null before
 * @param attempts how often it was tried
 * @param failure why the last attempt did not succeed; null where it did or none was made
 * @param failureReply what the mail server said, as it said it
 */
public record MailLogRow(
        UUID id,
        long version,
        String template,
        String language,
        @Nullable String recipientName,
        @Nullable String recipientAddress,
        MailAbout about,
        MailState state,
        Instant queuedAt,
        Instant dueAt,
        @Nullable Instant sentAt,
        int attempts,
        @Nullable MailFailure failure,
        @Nullable String failureReply) {

    static MailLogRow of(Mail mail) {
        Recipient recipient = mail.recipient().orElse(null);
        return new MailLogRow(
                mail.id(),
                mail.version(),
                mail.template(),
                mail.language(),
                recipient == null ? null : recipient.name(),
                recipient == null ? null : recipient.address(),
                new MailAbout(mail.aboutType(), mail.aboutId(), mail.programmeId(), mail.municipalityCode()),
                mail.state(),
                mail.queuedAt(),
                mail.dueAt(),
                mail.sentAt(),
                mail.attempts(),
                mail.failure(),
                mail.failureReply());
    }

    /** What kind of mail it is, in words. */
    public String templateName(Locale locale) {
        return Texts.get(locale, "mail." + template + ".name");
    }

    /** The state in words. */
    public String stateName(Locale locale) {
        return Texts.get(locale, "mail.state." + state.name());
    }

    /** Why the last attempt did not succeed, in words; nothing where it did or none was made. */
    public @Nullable String failureText(Locale locale) {
        return failure == null ? null : Texts.get(locale, "mail.failure." + failure.name());
    }

    /** Whether it waits for a next attempt after one that did not succeed. */
    public boolean isRetrying() {
        return state == MailState.QUEUED && failure != null;
    }
}
