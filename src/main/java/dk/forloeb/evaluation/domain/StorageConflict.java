package dk.forloeb.evaluation.domain;

/** The database gave up this transaction in favour of another (deadlock, lock wait); trying again is right. */
public final class StorageConflict extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Keeps the database's own words. */
    public StorageConflict(Throwable cause) {
        super(cause);
    }
}
