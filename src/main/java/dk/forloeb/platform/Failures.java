package dk.forloeb.platform;

import dk.forloeb.shared.DomainException;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;

/** Finds what is really wrong inside the wrappers that containers put around it. */
public final class Failures {
    /** Deeper chains are cycles or madness. */
    private static final int DEPTH = 30;

    private static final int H2_DUPLICATE = 23505;
    private static final int MYSQL_DUPLICATE = 1062;
    private static final int MYSQL_LOCK_WAIT = 1205;
    private static final int MARIADB_CHANGED_SINCE_READ = 1020;
    private static final int H2_CONCURRENT_UPDATE = 90131;

    private Failures() {}

    /**
     * The refusal inside {@code failure}, if it is one. A lost optimistic lock counts as stale, also when it was found
     * out at commit and lies inside a rollback exception; a deadlock or a lock waited for too long as busy.
     */
    public static Optional<DomainException> refusal(Throwable failure) {
        return find(failure, DomainException.class)
                .or(() -> find(failure, OptimisticLockException.class)
                        .map(lost -> DomainException.stale("stale-version")))
                .or(() -> isLockConflict(failure)
                        ? Optional.of(DomainException.busy("database-busy"))
                        : Optional.empty());
    }

    /**
     * Whether the database gave up this transaction in favour of another, so that trying again is right: SQL state 40 is
     * a deadlock, HYT00 a lock waited for too long; H2, MySQL and MariaDB also have numbers of their own.
     */
    public static boolean isLockConflict(Throwable failure) {
        return find(failure, PessimisticLockException.class).isPresent()
                || find(failure, LockTimeoutException.class).isPresent()
                || find(failure, SQLException.class)
                        .filter(Failures::isLockConflict)
                        .isPresent();
    }

    private static boolean isLockConflict(SQLException refused) {
        String state = Objects.requireNonNullElse(refused.getSQLState(), "");
        int number = refused.getErrorCode();
        return state.startsWith("40")
                || state.equals("HYT00")
                || number == MYSQL_LOCK_WAIT
                || number == MARIADB_CHANGED_SINCE_READ
                || number == H2_CONCURRENT_UPDATE;
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
