package dk.forloeb.evaluation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Which addresses were mailed their link a moment ago because somebody asked, so that nobody's mailbox is filled. In memory
 * alone and on each node: stored, it would say who answered when. Holds invited people's addresses only, so it stays small.
 */
@ApplicationScoped
class AskedLately {

    static final Duration PAUSE = Duration.ofMinutes(15);

    private final Map<String, Instant> asked = new HashMap<>();

    @Inject
    Clock clock;

    /** Whether the address was mailed its link within a quarter of an hour. */
    synchronized boolean isLately(String addressKey) {
        Instant begin = clock.instant().minus(PAUSE);
        asked.values().removeIf(moment -> !moment.isAfter(begin));
        return asked.containsKey(addressKey);
    }

    /** Only once the mail is sure to go out: who gets none may ask again at once. */
    synchronized void note(@Observes(during = TransactionPhase.AFTER_SUCCESS) LinkSent sent) {
        asked.put(sent.addressKey(), clock.instant());
    }
}
