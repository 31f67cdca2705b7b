package dk.forloeb.municipality.domain;

/** Size of a municipality by its number of inhabitants, in the groups that selections of municipalities use. */
public enum SizeGroup {
    UNDER_20000(0),
    FROM_20000_TO_39999(20_000),
    FROM_40000_TO_59999(40_000),
    FROM_60000_TO_99999(60_000),
    FROM_100000(100_000);

    private final int least;

    SizeGroup(int least) {
        this.least = least;
    }

    /** The group of a population of at least 0. */
    public static SizeGroup of(int population) {
        SizeGroup group = UNDER_20000;
        for (SizeGroup larger : values()) {
            group = population >= larger.least ? larger : group;
        }
        return group;
    }
}
