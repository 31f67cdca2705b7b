package dk.forloeb.identity.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.inject.Inject;
import java.util.function.Supplier;

/**
 * Runs background work (start-up, timers) on behalf of the system, which may do everything and whose name in the audit
 * trail is {@code system}. Starts a request scope where none is active, so it works on any thread of the container.
 */
@ApplicationScoped
public class SystemUser {

    @Inject
    CurrentUser currentUser;

    @Inject
    RequestContextController requestScope;

    public void asSystem(Runnable work) {
        asSystem(() -> {
            work.run();
            return null;
        });
    }

    /** Returns what {@code work} returns; its exceptions pass through. */
    public <T> T asSystem(Supplier<T> work) {
        boolean started = requestScope.activate();
        try {
            return withAllPermissions(work);
        } finally {
            if (started) {
                requestScope.deactivate();
            }
        }
    }

    private <T> T withAllPermissions(Supplier<T> work) {
        currentUser.enterSystem();
        try {
            return work.get();
        } finally {
            currentUser.leaveSystem();
        }
    }
}
