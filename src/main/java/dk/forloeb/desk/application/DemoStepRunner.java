package dk.forloeb.desk.application;

import dk.forloeb.identity.domain.InstallationFacts;
import dk.forloeb.shared.DemoStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Runs a step of the demonstration data unless it is marked as done. */
@ApplicationScoped
public class DemoStepRunner {

    @Inject
    InstallationFacts facts;

    /** Whether a step is marked as done. */
    @Transactional
    public boolean isDone(String name) {
        return facts.get(mark(name)).isPresent();
    }

    /** Marks a step that manages its own transactions as done. */
    @Transactional
    public void markDone(String name) {
        facts.settle(mark(name), "done");
    }

    /**
     * Runs a step and marks it in one transaction. The mark is set first: a second node that starts at the same time
     * waits at it, and then finds the step done.
     *
     * @return whether the step ran
     */
    @Transactional
    public boolean runOnce(String name, DemoStep step) {
        String claim = UUID.randomUUID().toString();
        facts.settle(mark(name), claim);
        boolean ours = facts.get(mark(name)).filter(claim::equals).isPresent();
        if (ours) {
            step.load();
        }
        return ours;
    }

    private static String mark(String name) {
        return "demo." + name;
    }
}
