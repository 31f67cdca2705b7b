package dk.forloeb.mail.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BooleanSupplier;

/**
 * Hands over what is due, batch by batch, each over one connection. Called by one thread of one node at a time.
 *
 * <p>Where the server does not answer, mails wait and it is left alone for a while, longer each time.
 */
@ApplicationScoped
class OutboxRun {

    private static final Logger LOG = System.getLogger(OutboxRun.class.getName());
    private static final int BATCH = 20;
    private static final int TRIES_TO_NOTE = 5;
    private static final long MILLIS_BETWEEN_TRIES = 200;

    @Inject
    OutboxSteps steps;

    @Inject
    MailConfiguration configuration;

    @Inject
    Clock clock;

    private int unanswered;
    private Instant silentUntil = Instant.MIN;

    /** @param mayGoOn asked before every mail: whether this node still is the one that sends */
    void handOver(MailServer server, BooleanSupplier mayGoOn) {
        while (steps.recover()) {
            LOG.log(Level.INFO, "More mails are put back that were being handed over");
        }
        while (mayGoOn.getAsBoolean() && !clock.instant().isBefore(silentUntil)) {
            List<WrittenMail> batch = steps.claim(BATCH);
            if (batch.isEmpty()) {
                return;
            }
            handOver(server, new ArrayDeque<>(batch), mayGoOn);
        }
    }

    private void handOver(MailServer server, Deque<WrittenMail> batch, BooleanSupplier mayGoOn) {
        try (MailServer.Connection connection = server.open()) {
            boolean usable = true;
            while (usable && !batch.isEmpty() && mayGoOn.getAsBoolean()) {
                usable = handOver(server, connection, batch.remove());
            }
        } catch (DeliveryFailure unreachable) {
            notSent(batch.remove(), unreachable, server);
        } finally {
            steps.release(batch.stream().map(WrittenMail::id).toList());
        }
    }

    /** @return whether the connection is of further use */
    private boolean handOver(MailServer server, MailServer.Connection connection, WrittenMail mail) {
        try {
            connection.send(mail);
        } catch (DeliveryFailure failure) {
            notSent(mail, failure, server);
            return !failure.kind().concernsServer();
        }
        surely(() -> steps.sent(mail, server.name()));
        answered();
        return true;
    }

    private void notSent(WrittenMail mail, DeliveryFailure failure, MailServer server) {
        surely(() -> steps.notSent(mail, failure, server.name()));
        if (failure.kind().concernsServer()) {
            leaveAlone(server, failure, mail);
        } else {
            answered();
        }
    }

    /** A reply may repeat the address, which of some mails no log may hold. */
    private void leaveAlone(MailServer server, DeliveryFailure failure, WrittenMail mail) {
        unanswered++;
        silentUntil = clock.instant()
                .plus(configuration
                        .pause()
                        .after(unanswered, ThreadLocalRandom.current().nextDouble()));
        LOG.log(
                Level.WARNING,
                "Mail server {0}: {1} ({2}); tried again at {3}",
                server.name(),
                failure.kind(),
                mail.traceless() ? "-" : failure.reply(),
                silentUntil);
    }

    private void answered() {
        if (unanswered > 0) {
            unanswered = 0;
            silentUntil = Instant.MIN;
            steps.hasten();
        }
    }

    /** What the server has taken must be written down, or it would be sent again: a busy database is asked once more. */
    private static void surely(Runnable note) {
        for (int tries = 1; ; tries++) {
            try {
                note.run();
                return;
            } catch (RuntimeException busy) {
                if (tries == TRIES_TO_NOTE) {
                    throw busy;
                }
                LOG.log(Level.WARNING, "The outcome of a mail could not be written down yet", busy);
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(MILLIS_BETWEEN_TRIES);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
