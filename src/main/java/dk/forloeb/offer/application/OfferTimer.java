package dk.forloeb.offer.application;

import static java.util.concurrent.TimeUnit.SECONDS;

import dk.forloeb.identity.application.SystemUser;
import dk.forloeb.platform.DatabaseReady;
import dk.forloeb.platform.Failures;
import dk.forloeb.platform.JobLease;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ScheduledFuture;
import org.jspecify.annotations.Nullable;

/** Looks once a minute, on one node at a time, for offers to remind of or to let expire. */
@ApplicationScoped
public class OfferTimer {

    private static final Logger LOG = System.getLogger(OfferTimer.class.getName());
    private static final int SECONDS_BETWEEN = 60;
    private static final int AFTER_DEMONSTRATION_DATA = 400;

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    OfferDeadlines deadlines;

    @Inject
    SystemUser systemUser;

    @Inject
    JobLease lease;

    private @Nullable ScheduledFuture<?> running;

    void start(@Observes @Priority(AFTER_DEMONSTRATION_DATA) DatabaseReady ready) {
        running = executor.scheduleWithFixedDelay(this::attendAll, SECONDS_BETWEEN, SECONDS_BETWEEN, SECONDS);
    }

    @PreDestroy
    void stop() {
        if (running != null) {
            running.cancel(false);
        }
    }

    /** An exception would end the schedule, so every one is logged here, and the next turn tries again. */
    private void attendAll() {
        try {
            if (lease.take("offers", Duration.ofSeconds(4L * SECONDS_BETWEEN))) {
                systemUser.asSystem(() -> deadlines.candidates().forEach(this::attend));
            }
        } catch (RuntimeException failed) {
            LOG.log(Level.ERROR, "The offers could not be looked through", failed);
        }
    }

    private void attend(UUID offerId) {
        try {
            deadlines.attend(offerId);
        } catch (RuntimeException failed) {
            if (Failures.refusal(failed).isPresent()) {
                LOG.log(Level.DEBUG, "An offer was changed at the same moment and is looked at next time", failed);
            } else {
                LOG.log(Level.ERROR, "The offer " + offerId + " could not be attended to", failed);
            }
        }
    }
}
