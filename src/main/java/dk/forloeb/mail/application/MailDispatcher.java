package dk.forloeb.mail.application;

import static java.util.concurrent.TimeUnit.SECONDS;

import dk.forloeb.platform.DatabaseReady;
import dk.forloeb.platform.JobLease;
import dk.forloeb.shared.DemoMode;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Lets one node at a time hand over mails: the one that holds the lease, which it renews while the mail server takes its
 * time. Begins as soon as a mail is committed, and looks every few seconds for those whose next attempt is due.
 */
@ApplicationScoped
public class MailDispatcher {

    private static final Logger LOG = System.getLogger(MailDispatcher.class.getName());
    private static final int SECONDS_BETWEEN = 5;
    private static final Duration LEASE = Duration.ofSeconds(20);
    private static final int BEATS_BETWEEN_FORGETTING = 720;
    private static final int AFTER_DEMONSTRATION_DATA = 400;

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    OutboxRun run;

    @Inject
    OutboxSteps steps;

    @Inject
    JobLease lease;

    @Inject
    MailConfiguration configuration;

    @Inject
    SmtpServers servers;

    @Inject
    DemoMode demonstration;

    private final AtomicBoolean busy = new AtomicBoolean();
    private volatile boolean wanted;
    private volatile boolean held;
    private volatile long heldUntil;
    private int beats;
    private @Nullable ScheduledFuture<?> heart;

    void start(@Observes @Priority(AFTER_DEMONSTRATION_DATA) DatabaseReady ready) {
        heart = executor.scheduleWithFixedDelay(this::beat, 1, SECONDS_BETWEEN, SECONDS);
    }

    @PreDestroy
    void stop() {
        held = false;
        if (heart != null) {
            heart.cancel(false);
        }
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) MailQueued queued) {
        if (isHolder()) {
            executor.execute(this::work);
        }
    }

    /** Where mails go: to the mail server, in a demonstration without one to the log itself, else nowhere yet. */
    Optional<MailServer> server() {
        return configuration
                .server()
                .map(servers::at)
                .or(() -> demonstration.active() ? Optional.of(new ProductMailbox()) : Optional.empty());
    }

    /** An exception would end the schedule, so every one is logged here, and the next beat tries again. */
    private void beat() {
        try {
            long now = System.nanoTime();
            held = lease.take("mail", LEASE);
            heldUntil = now + LEASE.toNanos();
            if (held) {
                executor.execute(this::work);
                if (beats++ % BEATS_BETWEEN_FORGETTING == 0) {
                    forgetOld();
                }
            }
        } catch (RuntimeException failed) {
            LOG.log(Level.ERROR, "The outbox could not be looked after", failed);
        }
    }

    private void forgetOld() {
        while (steps.forgetOld()) {
            LOG.log(Level.DEBUG, "More recipients are forgotten");
        }
    }

    private boolean isHolder() {
        return held && System.nanoTime() - heldUntil < 0;
    }

    /** One at a time on this node; who comes meanwhile has the one at work look once more. */
    private void work() {
        wanted = true;
        while (wanted && isHolder() && busy.compareAndSet(false, true)) {
            try {
                wanted = false;
                steps.deleteUnwanted();
                server().ifPresent(server -> run.handOver(server, this::isHolder));
            } catch (RuntimeException failed) {
                LOG.log(Level.ERROR, "Mails could not be handed over", failed);
            } finally {
                busy.set(false);
            }
        }
    }
}
