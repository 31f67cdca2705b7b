package dk.forloeb.shared.statistics;

/**
 * A Wilson interval corrected for a finite population; see {@link FinitePopulation}.
 *
 * @param population the number invited
 * @param low unrounded lower limit, 0 to 1
 * @param high unrounded upper limit, 0 to 1
 */
public record PopulationInterval(int population, double low, double high) {
    public static PopulationInterval of(Share share, int population, double level) {
        Interval limits = FinitePopulation.wilson(share, population, level);
        return new PopulationInterval(population, limits.low(), limits.high());
    }
}
