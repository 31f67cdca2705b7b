package dk.forloeb.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** Where the time comes from, so that tests can give another. */
@ApplicationScoped
public class ClockProducer {
    /** The zone in which people's dates and times are meant; Denmark has one. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    /** The clock that everything injects; points in time are UTC. */
    @Produces
    public Clock clock() {
        return Clock.systemUTC();
    }
}
