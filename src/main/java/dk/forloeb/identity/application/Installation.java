package dk.forloeb.identity.application;

import dk.forloeb.identity.domain.InstallationFacts;
import dk.forloeb.platform.Configuration;
import dk.forloeb.platform.DatabaseReady;
import dk.forloeb.shared.DemoMode;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Whether this installation is a demonstration: decided once, when its database is made, and kept in it. So no setting
 * changed later can turn a real installation into one whose passwords are printed, or the reverse.
 */
@ApplicationScoped
public class Installation implements DemoMode {

    private static final String MODE = "mode";
    private static final String DEMONSTRATION = "demonstration";
    private static final String PRODUCTION = "production";

    @Inject
    InstallationFacts facts;

    @Inject
    Configuration configuration;

    private volatile boolean demo;

    /** Whether everything here is made up or public, every page says so, and requests through a proxy are refused. */
    @Override
    public boolean active() {
        return demo;
    }

    @Transactional
    void decide(@Observes @Priority(50) DatabaseReady ready) {
        facts.settle(MODE, configuration.demonstrationWanted() ? DEMONSTRATION : PRODUCTION);
        demo = facts.get(MODE).filter(DEMONSTRATION::equals).isPresent();
    }
}
