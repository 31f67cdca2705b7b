package dk.forloeb.mail.application;

import dk.forloeb.mail.domain.Mail;
import dk.forloeb.mail.domain.MailAttempt;
import dk.forloeb.mail.domain.MailFailure;
import dk.forloeb.mail.domain.MailRepository;
import dk.forloeb.mail.domain.MailState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** What is written down on the way of a mail, each step durable before the next begins. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class OutboxSteps {

    private static final int AT_ONCE = 200;

    @Inject
    MailRepository mails;

    @Inject
    MailWriter writer;

    @Inject
    MailConfiguration configuration;

    @Inject
    Instance<LinkInMail> links;

    @Inject
    Clock clock;

    /**
     * Puts back mails that were being handed over when a program ended; only for the one that holds the lease, before it
     * begins itself.
     *
     * @return whether there may be more
     */
    boolean recover() {
        List<Mail> stranded = mails.inState(MailState.SENDING, AT_ONCE);
        stranded.forEach(Mail::release);
        return stranded.size() == AT_ONCE;
    }

    /**
     * Takes due mails in hand and writes them; those that cannot be written, or whose link opens nothing any more, are given
     * up.
     */
    List<WrittenMail> claim(int limit) {
        List<WrittenMail> written = new ArrayList<>();
        List<Mail> due;
        do {
            due = mails.due(clock.instant(), limit);
            due.forEach(mail -> take(mail, written));
        } while (written.isEmpty() && !due.isEmpty());
        return written;
    }

    private void take(Mail mail, List<WrittenMail> written) {
        if (!isWanted(mail)) {
            giveUp(mail);
            return;
        }
        mail.beginSending();
        try {
            written.add(writer.write(mail));
        } catch (DeliveryFailure unwritable) {
            note(mail, unwritable, null);
        }
    }

    /** Deletes mails that leave no trace and whose links open nothing any more, also where no server takes mails. */
    void deleteUnwanted() {
        mails.waitingTraceless().stream().filter(mail -> !isWanted(mail)).forEach(mails::remove);
    }

    private boolean isWanted(Mail mail) {
        UUID subject = mail.linkSubject();
        return subject == null
                || links.stream()
                        .filter(link -> link.purpose() == mail.linkPurpose())
                        .allMatch(link -> link.isWanted(mail.template(), subject));
    }

    private void giveUp(Mail mail) {
        if (mail.isTraceless()) {
            mails.remove(mail);
        } else {
            mail.cancel();
        }
    }

    /** The server has taken it. */
    void sent(WrittenMail written, @Nullable String server) {
        Instant now = clock.instant();
        mails.find(written.id()).ifPresent(mail -> {
            mail.sent(written.revision(), now);
            keep(mail, now, server);
        });
    }

    /** The server has not taken it: it is tried again later, or given up. */
    void notSent(WrittenMail written, DeliveryFailure failure, @Nullable String server) {
        mails.find(written.id()).ifPresent(mail -> note(mail, failure, server));
    }

    private void note(Mail mail, DeliveryFailure failure, @Nullable String server) {
        Instant now = clock.instant();
        boolean tooLate =
                !failure.kind().isPermanent() && mail.triedFor(now).compareTo(configuration.giveUpAfter()) >= 0;
        Instant retryAt = now.plus(configuration
                .backoff()
                .after(mail.attempts() + 1, ThreadLocalRandom.current().nextDouble()));
        mail.notSent(tooLate ? MailFailure.TOO_LATE : failure.kind(), failure.reply(), retryAt, now);
        keep(mail, now, server);
    }

    /** Notes the attempt; of a mail that leaves no trace nothing is kept once it is done with. */
    private void keep(Mail mail, Instant now, @Nullable String server) {
        if (!mail.isTraceless()) {
            mails.add(new MailAttempt(mail, now, server));
        } else if (mail.state() != MailState.QUEUED) {
            mails.remove(mail);
        }
    }

    /** Puts back mails that were taken in hand and not tried. */
    void release(Collection<UUID> untried) {
        untried.forEach(id ->
                mails.find(id).filter(mail -> mail.state() == MailState.SENDING).ifPresent(Mail::release));
    }

    /** The server answers again: who waits because it did not need not wait longer. */
    void hasten() {
        mails.hasten(clock.instant());
    }

    /**
     * Forgets recipients of mails that are older than the log may name them.
     *
     * @return whether there may be more
     */
    boolean forgetOld() {
        List<Mail> old = mails.unforgotten(clock.instant().minus(configuration.retention()), AT_ONCE);
        old.forEach(mail -> {
            mail.forget();
            mails.forgetReplies(mail.id());
        });
        return old.size() == AT_ONCE;
    }
}
