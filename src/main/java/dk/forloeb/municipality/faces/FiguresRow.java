package dk.forloeb.municipality.faces;

import dk.forloeb.municipality.domain.AppealCounts;
import dk.forloeb.shared.Texts;
import dk.forloeb.shared.faces.Functions;
import dk.forloeb.shared.statistics.Share;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/**
 * The figures of one municipality or year as pages show them; null where there is no rate. Where
 * cells are suppressed there is none, but the bounds that it lies between.
 *
 * @param key code of the municipality, or the year
 * @param outline on the map; null for what is not on it
 */
public record FiguresRow(
        String key,
        String name,
        AppealCounts counts,
        @Nullable Outline outline) {

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

    /** What the rate is at least: the rate itself, or its lower bound; null where there is neither. */
    @Nullable
    Double least() {
        return share() == null ? boundLow() : share();
    }

    /** The rate, or between what it lies, or why neither can be said. */
    public String rate() {
        Integer percent = percent();
        if (percent != null) {
            return Functions.percent(percent.longValue());
        }
        return boundLow() == null
                ? Texts.get(Faces.getLocale(), counts.isSecret() ? "figures.secret" : "figures.norate")
                : Functions.range(boundLow(), boundHigh(), 0);
    }

    /** For pictures alone: the rate, or the middle of the bounds that it lies between; null where there is neither. */
    @Nullable
    Double middle() {
        return share() == null
                ? counts.bounds()
                        .map(limits -> (limits.low() + limits.high()) / 2)
                        .orElse(null)
                : share();
    }

    /** Class of {@link #middle}, 1 to 5; 0 where there is none. */
    public int step() {
        Double middle = middle();
        return middle == null
                ? 0
                : (int) Arrays.stream(CLASSES)
                        .filter(limit -> whole(middle) >= limit)
                        .count();
    }

    private static long whole(double share) {
        return Math.round(100 * share);
    }
}
