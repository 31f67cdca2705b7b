package dk.forloeb.municipality.faces;

import dk.forloeb.municipality.domain.AppealCounts;
import dk.forloeb.shared.statistics.Share;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one municipality or year as pages show them; null where there is no rate.
 *
 * @param key code of the municipality, or the year
 * @param tile place on the picture; null off it
 */
public record FiguresRow(
        String key,
        String name,
        AppealCounts counts,
        @Nullable Tile tile) {

    /** Lower limits of the classes of rates in percent, lowest class first. */
    static final int[] CLASSES = {0, 20, 30, 40, 50};

    public @Nullable Integer percent() {
        return counts.rate().map(Share::percent).orElse(null);
    }

    public @Nullable Double share() {
        return counts.rate().map(Share::value).orElse(null);
    }

    public @Nullable Double low() {
        return counts.interval().map(limits -> limits.low()).orElse(null);
    }

    public @Nullable Double high() {
        return counts.interval().map(limits -> limits.high()).orElse(null);
    }

    public @Nullable Double boundLow() {
        return counts.bounds().map(limits -> limits.low()).orElse(null);
    }

    public @Nullable Double boundHigh() {
        return counts.bounds().map(limits -> limits.high()).orElse(null);
    }

    /** Class of the rate, 1 to 5; 0 where there is no rate. */
    public int step() {
        Integer percent = percent();
        int step = 0;
        while (percent != null && step < CLASSES.length && percent >= CLASSES[step]) {
            step++;
        }
        return step;
    }
}
