package dk.forloeb.participation.domain;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How many seats a programme has and who has taken them, in total and by municipality: the arithmetic of the waiting
 * list. Holds for the length of a transaction in which nobody else changes the programme's people.
 *
 * <p>Two laws follow from {@link #take} and {@link #moveUp}: never more people have seats than there are, and nobody waits
 * while there is a seat that fits.
 */
public final class Seats {

    private final @Nullable Integer total;
    private final Map<String, Integer> quotas;
    private final Map<String, Long> taken;

    /**
     * @param total seats in all, 0 or more; null where there is no limit
     * @param quotas seats of municipalities by code, each 0 or more; one that is not there has no limit of its own
     * @param taken seated people by municipality
     */
    public Seats(@Nullable Integer total, Map<String, Integer> quotas, Map<String, Long> taken) {
        this.total = total;
        this.quotas = Map.copyOf(quotas);
        this.taken = new HashMap<>(taken);
    }

    /** Whether a person from the municipality can have a seat now. */
    public boolean isFree(String municipality) {
        return isAnyFree() && isFreeWithinQuota(municipality);
    }

    /** Whether the municipality has used fewer seats than are set aside for it at most, whatever the others took. */
    public boolean isFreeWithinQuota(String municipality) {
        Integer quota = quotas.get(municipality);
        return quota == null || takenBy(municipality) < quota;
    }

    /** @throws IllegalStateException where no seat is free */
    public void take(String municipality) {
        if (!isFree(municipality)) {
            throw new IllegalStateException("No free seat");
        }
        taken.merge(municipality, 1L, Long::sum);
    }

    /** @throws IllegalStateException where the municipality has none */
    public void release(String municipality) {
        if (takenBy(municipality) == 0) {
            throw new IllegalStateException("No seat to release");
        }
        taken.merge(municipality, -1L, Long::sum);
    }

    /**
     * The next who gets a seat: the first on the waiting list from a municipality that has not used up its own.
     *
     * @param firstWaiting the first on the list who comes from none of the municipalities given
     */
    public Optional<Participant> moveUp(Function<Set<String>, Optional<Participant>> firstWaiting) {
        Optional<Participant> next = isAnyFree() ? firstWaiting.apply(usedUp()) : Optional.empty();
        next.ifPresent(person -> take(person.municipalityCode()));
        return next;
    }

    /** To try out what would happen. */
    public Seats copy() {
        return new Seats(total, quotas, taken);
    }

    /** How many seats are taken in all. */
    public long taken() {
        return taken.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many seats people from the municipality have. */
    public long takenBy(String municipality) {
        return taken.getOrDefault(municipality, 0L);
    }

    private boolean isAnyFree() {
        return total == null || taken() < total;
    }

    private Set<String> usedUp() {
        return quotas.keySet().stream()
                .filter(municipality -> !isFreeWithinQuota(municipality))
                .collect(Collectors.toSet());
    }
}
