package dk.forloeb.selection.domain;

/** What municipalities are compared by. */
public enum Criterion {
    /** Omgørelsesprocent: how large a part of the decisions on the merits was changed or remitted. */
    REVERSAL_RATE("reversalRate"),
    /** How many decisions were complained about and decided. */
    COMPLAINTS("complaints"),
    /** Size group by inhabitants. */
    SIZE("size");

    private final String key;

    Criterion(String key) {
        this.key = key;
    }

    /** As requests and texts name it. */
    public String key() {
        return key;
    }
}
