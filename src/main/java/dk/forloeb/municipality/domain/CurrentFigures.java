package dk.forloeb.municipality.domain;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The figures that stand after several imports: the newest of each period. Where one import tells a year by quarters and
 * another as a whole, only the way of the newest counts, since both together would count every case twice.
 */
public final class CurrentFigures {

    private record Place(String municipality, String subject, int year) {}

    private final Map<Place, Map<Integer, AppealFigures>> standing = new LinkedHashMap<>();

    /** Takes one more figure; those of older imports have to come before those of newer ones. */
    public void add(AppealFigures figures) {
        Place place = new Place(figures.municipality(), figures.subject(), figures.year());
        Map<Integer, AppealFigures> quarters = standing.computeIfAbsent(place, none -> new HashMap<>());
        if (figures.quarter() == AppealFigures.WHOLE_YEAR) {
            quarters.clear();
        } else {
            quarters.remove(AppealFigures.WHOLE_YEAR);
        }
        quarters.put(figures.quarter(), figures);
    }

    /** The counts added up by what {@code group} names, such as the municipality. */
    public <K> Map<K, AppealCounts> sums(Function<AppealFigures, K> group) {
        Map<K, AppealCounts> sums = new HashMap<>();
        standing.values().stream()
                .flatMap(quarters -> quarters.values().stream())
                .forEach(figures -> sums.merge(group.apply(figures), figures.counts(), AppealCounts::plus));
        return sums;
    }
}
