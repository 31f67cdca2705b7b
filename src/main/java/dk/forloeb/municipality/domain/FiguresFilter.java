package dk.forloeb.municipality.domain;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Which figures are asked for.
 *
 * @param subjects none for all
 * @param years none for all
 * @param municipality code of the only one, null for all
 */
public record FiguresFilter(
        Collection<String> subjects,
        Collection<Integer> years,
        @Nullable String municipality) {

    /** Of all municipalities. */
    public static FiguresFilter of(Collection<String> subjects, Collection<Integer> years) {
        return new FiguresFilter(subjects, years, null);
    }
}
