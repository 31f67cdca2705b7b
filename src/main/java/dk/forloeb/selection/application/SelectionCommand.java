package dk.forloeb.selection.application;

import dk.forloeb.selection.domain.Exclusions;
import dk.forloeb.selection.domain.SelectionSettings;
import dk.forloeb.selection.domain.Weights;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A selection as somebody wants it; what is null gets its default.
 *
 * @param programmeId the programme; cannot change afterwards
 * @param field names, subjects or provisions, together one field
 * @param years calendar years of the figures; by default the three latest complete ones
 * @param places how many municipalities are to be chosen
 * @param madeUp what about it is made up for a demonstration; cannot change afterwards
 */
public record SelectionCommand(
        @Nullable UUID programmeId,
        List<String> field,
        @Nullable List<Integer> years,
        @Nullable Weights weights,
        @Nullable Exclusions exclusions,
        @Nullable Integer places,
        @Nullable String madeUp) {

    /**
     * The settings that it asks for, cleaned.
     *
     * @throws dk.forloeb.shared.DomainException INVALID as of {@link SelectionSettings#checked}
     */
    SelectionSettings settings(Supplier<List<Integer>> usualYears) {
        return new SelectionSettings(
                        field,
                        Objects.requireNonNullElseGet(years, usualYears),
                        Objects.requireNonNullElse(weights, Weights.DEFAULT),
                        Objects.requireNonNullElse(exclusions, Exclusions.DEFAULT),
                        Objects.requireNonNullElse(places, SelectionSettings.DEFAULT_PLACES))
                .checked();
    }
}
