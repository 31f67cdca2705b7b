package dk.forloeb.offer.domain;

/** Whether a proposed day suits a municipality. */
public enum Fit {
    YES,
    /** Not gladly, but possible. */
    IF_NEEDED,
    NO;

    /** Whether the municipality can come. */
    public boolean isPossible() {
        return this != NO;
    }
}
