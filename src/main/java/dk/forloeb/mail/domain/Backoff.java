package dk.forloeb.mail.domain;

import java.time.Duration;

/**
 * How long to wait before trying again: twice as long after each attempt, up to a limit, and not in step with others.
 *
 * @param first the wait after the first attempt
 * @param longest the longest wait
 */
public record Backoff(Duration first, Duration longest) {

    private static final int DOUBLINGS = 20;

    /**
     * @param attempts how many did not succeed, from 1
     * @param chance uniformly drawn from 0 to 1
     * @return between four and six fifths of the doubled wait
     */
    public Duration after(int attempts, double chance) {
        Duration doubled = first.multipliedBy(1L << Math.min(Math.max(attempts, 1) - 1, DOUBLINGS));
        Duration wait = doubled.compareTo(longest) > 0 ? longest : doubled;
        return Duration.ofMillis(Math.round(wait.toMillis() * (0.8 + 0.4 * chance)));
    }
}
