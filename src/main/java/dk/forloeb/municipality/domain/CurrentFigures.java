package dk.forloeb.municipality.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What stands after several imports about one municipality, case subject and year: the newest figures. Both a whole year and
 * its quarters would count every case twice. So quarters take the place of a whole year only when all four are newer, since
 * fewer would make the year smaller without a word; a whole year takes the place of older quarters.
 *
 * @param <T> figures with what the caller has to know of them
 */
public final class CurrentFigures<T> {

    private static final int QUARTERS = 4;

    private final Map<Integer, T> quarters = new TreeMap<>();
    private @Nullable T wholeYear;

    /**
     * Takes one more figure; those of older imports have to come before those of newer ones.
     *
     * @param quarter 1 to 4, or {@link AppealFigures#WHOLE_YEAR}
     */
    public void add(int quarter, T figures) {
        if (quarter == AppealFigures.WHOLE_YEAR) {
            quarters.clear();
            wholeYear = figures;
        } else {
            quarters.put(quarter, figures);
        }
    }

    /** The figures that count: a whole year, or quarters. */
    public Collection<T> standing() {
        T whole = wholeYear;
        return whole == null || quarters.size() == QUARTERS ? quarters.values() : List.of(whole);
    }
}
