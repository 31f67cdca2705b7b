package dk.forloeb.evaluation.domain.statistics;

/**
 * How often one option was chosen.
 *
 * @param key the option's key on its form
 * @param count not negative
 * @param kind what choosing it means
 */
public record OptionCount(String key, int count, OptionKind kind) {
    public OptionCount {
        if (count < 0) {
            throw new IllegalArgumentException("Negative count of option " + key + ": " + count);
        }
    }
}
