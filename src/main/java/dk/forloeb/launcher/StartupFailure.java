package dk.forloeb.launcher;

/** A reason not to start, worded for the person who started the product; ends the process with {@link #exitCode()}. */
final class StartupFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A wrong option or environment variable. */
    static final int USAGE = 2;

    /** The database cannot be reached, is too old, or does not fit this program. */
    static final int DATABASE = 3;

    /** The port or the data directory is taken. */
    static final int IN_USE = 4;

    /** The application did not deploy. */
    static final int DEPLOYMENT = 5;

    private final int exitCode;

    StartupFailure(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    int exitCode() {
        return exitCode;
    }
}
