package dk.forloeb.desk.application;

import static java.util.concurrent.TimeUnit.MINUTES;

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
import java.util.concurrent.ScheduledFuture;
import org.jspecify.annotations.Nullable;

/** Has personal data deleted that are not needed any more; one node of several does it. */
@ApplicationScoped
public class RetentionTimer {

    private static final Logger LOG = System.getLogger(RetentionTimer.class.getName());
    private static final int FIRST = 2;
    private static final int MINUTES_BETWEEN = 60;
    private static final int AFTER_DEMONSTRATION_DATA = 400;

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    Retention retention;

    @Inject
    JobLease lease;

    private @Nullable ScheduledFuture<?> running;

    void start(@Observes @Priority(AFTER_DEMONSTRATION_DATA) DatabaseReady ready) {
        running = executor.scheduleWithFixedDelay(this::run, FIRST, MINUTES_BETWEEN, MINUTES);
    }

    @PreDestroy
    void stop() {
        if (running != null) {
            running.cancel(false);
        }
    }

    /** An exception would end the schedule, so every one is logged here, and the next turn tries again. */
    private void run() {
        try {
            if (lease.take("retention", Duration.ofMinutes(2L * MINUTES_BETWEEN))) {
                retention.run();
            }
        } catch (RuntimeException failed) {
            LOG.log(Level.ERROR, "Data whose time is over could not be deleted", failed);
        }
    }
}
