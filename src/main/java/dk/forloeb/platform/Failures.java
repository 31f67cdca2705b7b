package dk.forloeb.platform;

import dk.forloeb.shared.DomainException;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Optional;

/** Finds what is really wrong inside the wrappers that containers put around it. */
public final class Failures {
    /** Deeper chains are cycles or madness. */
    private static final int DEPTH = 30;

    private static final int H2_DUPLICATE = 23505;
    private static final int MYSQL_DUPLICATE = 1062;

    private Failures() {}

    /**
     * The refusal inside {@code failure}, if it is one. A lost optimistic lock counts as stale, also when it was found
     * out at commit and lies inside a rollback exception.
     */
    public static Optional<DomainException> refusal(Throwable failure) {
        return find(failure, DomainException.class)
                .or(() -> find(failure, OptimisticLockException.class)
                        .map(lost -> DomainException.stale("stale-version")));
    }

    /** Whether the database refused because a unique key was taken, as H2, MySQL and MariaDB say it. */
    public static boolean isDuplicateKey(Throwable failure) {
        return find(failure, SQLException.class)
                .filter(refused -> refused.getErrorCode() == H2_DUPLICATE || refused.getErrorCode() == MYSQL_DUPLICATE)
                .isPresent();
    }

    /** The first exception of the given type in the chain of causes. */
    public static <T extends Throwable> Optional<T> find(Throwable failure, Class<T> type) {
        Throwable current = failure;
        for (int i = 0; current != null && i < DEPTH; i++) {
            if (type.isInstance(current)) {
                return Optional.of(type.cast(current));
            }
            current = current.getCause();
        }
        return Optional.empty();
    }
}
