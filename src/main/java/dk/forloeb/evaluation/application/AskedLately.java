package dk.forloeb.evaluation.application;

import dk.forloeb.shared.Hashes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which addresses asked for their link a moment ago, so that nobody's mailbox is filled. In memory alone and on each node:
 * stored, it would say who answered when.
 */
@ApplicationScoped
class AskedLately {

    static final Duration PAUSE = Duration.ofMinutes(15);
    private static final int MOST = 20_000;

    private final Map<String, Instant> asked = new LinkedHashMap<>();

    @Inject
    Clock clock;

    /** Whether the address has not asked within a quarter of an hour; it has from now on. */
    synchronized boolean isFirst(String address) {
        Instant now = clock.instant();
        Instant begin = now.minus(PAUSE);
        asked.values().removeIf(moment -> !moment.isAfter(begin));
        if (asked.size() >= MOST) {
            return false;
        }
        return asked.putIfAbsent(HexFormat.of().formatHex(Hashes.sha256(address)), now) == null;
    }
}
