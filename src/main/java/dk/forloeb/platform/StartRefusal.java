package dk.forloeb.platform;

/** Thrown while the application starts, by what observes {@link DatabaseReady}, where its configuration must not be used. */
public final class StartRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message one line for the person who started the product: what is wrong, and what to do */
    public StartRefusal(String message) {
        super(message);
    }
}
