package dk.forloeb.identity.application;

import dk.forloeb.identity.domain.InstallationFacts;
import dk.forloeb.platform.Configuration;
import dk.forloeb.platform.DatabaseReady;
import dk.forloeb.platform.StartRefusal;
import dk.forloeb.shared.DemoMode;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.InetAddress;
import java.net.UnknownHostException;

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

    /** @throws StartRefusal where a demonstration would be shown to other machines without anybody asking for it */
    @Transactional
    void decide(@Observes @Priority(50) DatabaseReady ready) {
        facts.settle(MODE, configuration.demonstrationWanted() ? DEMONSTRATION : PRODUCTION);
        demo = facts.get(MODE).filter(DEMONSTRATION::equals).isPresent();
        requireOwnMachine(demo && !configuration.demonstrationWanted(), configuration.bindAddress());
    }

    /** A demonstration is wanted by default on this machine alone; elsewhere only where that is said. */
    static void requireOwnMachine(boolean unasked, String address) {
        if (unasked && !isLoopback(address)) {
            throw new StartRefusal(
                    "the database was made as a demonstration, whose passwords are known, and " + address
                            + " can be reached from other machines. Set FORLOEB_BIND to 127.0.0.1, or choose another database.");
        }
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
