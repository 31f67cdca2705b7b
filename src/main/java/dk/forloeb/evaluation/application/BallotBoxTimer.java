package dk.forloeb.evaluation.application;

import static java.util.concurrent.TimeUnit.SECONDS;

import dk.forloeb.evaluation.domain.StorageConflict;
import dk.forloeb.platform.DatabaseReady;
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

/** Empties full boxes every few seconds, on one node at a time. */
@ApplicationScoped
public class BallotBoxTimer {

    private static final Logger LOG = System.getLogger(BallotBoxTimer.class.getName());
    private static final int SECONDS_BETWEEN = 5;
    private static final int AFTER_DEMONSTRATION_DATA = 400;

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    BallotBox box;

    @Inject
    JobLease lease;

    private @Nullable ScheduledFuture<?> running;

    void start(@Observes @Priority(AFTER_DEMONSTRATION_DATA) DatabaseReady ready) {
        running = executor.scheduleWithFixedDelay(this::emptyFullBoxes, SECONDS_BETWEEN, SECONDS_BETWEEN, SECONDS);
    }

    @PreDestroy
    void stop() {
        if (running != null) {
            running.cancel(false);
        }
    }

    /** An exception would end the schedule, so every one is logged here, and the next turn tries again. */
    private void emptyFullBoxes() {
        try {
            if (lease.take("ballot-box", Duration.ofSeconds(4L * SECONDS_BETWEEN))) {
                box.full().forEach(this::empty);
            }
        } catch (RuntimeException failed) {
            LOG.log(Level.ERROR, "The ballot boxes could not be emptied", failed);
        }
    }

    private void empty(UUID surveyId) {
        try {
            box.emptyIfFull(surveyId);
        } catch (StorageConflict busy) {
            LOG.log(Level.DEBUG, "A ballot box is busy and is emptied next time", busy);
        } catch (RuntimeException failed) {
            LOG.log(Level.ERROR, "The ballot box of survey " + surveyId + " could not be emptied", failed);
        }
    }
}
