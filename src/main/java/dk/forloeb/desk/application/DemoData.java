package dk.forloeb.desk.application;

import dk.forloeb.identity.application.SystemUser;
import dk.forloeb.platform.DatabaseReady;
import dk.forloeb.shared.DemoMode;
import dk.forloeb.shared.DemoStep;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Fills a demonstration with the data of all capabilities, as the system user, at its first start. What is done is marked
 * in the database: after a crash half-way the next start goes on with the steps that are missing.
 */
@ApplicationScoped
public class DemoData {

    private static final Logger LOG = Logger.getLogger(DemoData.class.getName());

    @Inject
    DemoMode demoMode;

    @Inject
    @Any
    Instance<DemoStep> steps;

    @Inject
    DemoStepRunner runner;

    @Inject
    SystemUser systemUser;

    void load(@Observes @Priority(300) DatabaseReady ready) {
        if (demoMode.active()) {
            systemUser.asSystem(this::runAll);
        }
    }

    private void runAll() {
        List<? extends Instance.Handle<DemoStep>> inOrder = steps.handlesStream()
                .sorted(Comparator.comparingInt(handle -> handle.get().order()))
                .toList();
        for (Instance.Handle<DemoStep> step : inOrder) {
            run(step.getBean().getBeanClass().getSimpleName(), step.get());
        }
    }

    private void run(String name, DemoStep step) {
        long begun = System.nanoTime();
        if (step.managesTransactions() ? runUnmarked(name, step) : runner.runOnce(name, step)) {
            long millis = (System.nanoTime() - begun) / 1_000_000;
            LOG.log(Level.INFO, "Demonstration data: {0} loaded in {1} ms", new Object[] {name, millis});
        }
    }

    private boolean runUnmarked(String name, DemoStep step) {
        boolean missing = !runner.isDone(name);
        if (missing) {
            step.load();
            runner.markDone(name);
        }
        return missing;
    }
}
