package dk.forloeb.selection.domain;

import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Input;
import dk.forloeb.shared.Violations;
import java.util.List;

/**
 * What a ranking is made from, apart from the figures.
 *
 * @param field the field: names, subjects or provisions as typed, together one field; at least one
 * @param years calendar years of the figures, ascending; at least one
 * @param places how many municipalities are to be chosen, 1 to 98
 */
public record SelectionSettings(
        List<String> field, List<Integer> years, Weights weights, Exclusions exclusions, int places) {

    public static final int DEFAULT_PLACES = 10;
    public static final int MOST_PLACES = 98;
    private static final int MOST_TEXTS = 20;
    private static final int TEXT_LENGTH = 200;
    private static final int MOST_YEARS = 20;
    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 2100;

    public SelectionSettings {
        field = List.copyOf(field);
        years = List.copyOf(years);
    }

    /**
     * The settings cleaned.
     *
     * @throws DomainException INVALID with all violations at {@code field}, {@code years}, {@code weights.*},
     *     {@code recentYears} and {@code places}
     */
    public SelectionSettings checked() {
        Violations faults = new Violations();
        List<String> texts = faults.check(this::checkedField);
        List<Integer> sorted = faults.check(this::checkedYears);
        faults.check(weights::checked);
        faults.check(exclusions::checked);
        if (places < 1 || places > MOST_PLACES) {
            faults.add("places", "number-out-of-range", 1, MOST_PLACES);
        }
        faults.refuseAny();
        return new SelectionSettings(texts, sorted, weights, exclusions, places);
    }

    private List<String> checkedField() {
        List<String> texts = field.stream()
                .filter(text -> !text.isBlank())
                .map(text -> Input.line("field", text, TEXT_LENGTH))
                .distinct()
                .toList();
        if (texts.isEmpty()) {
            throw DomainException.invalid("field", "required");
        }
        if (texts.size() > MOST_TEXTS) {
            throw DomainException.invalid("field", "too-many", MOST_TEXTS);
        }
        return texts;
    }

    private List<Integer> checkedYears() {
        List<Integer> sorted = years.stream().distinct().sorted().toList();
        if (sorted.isEmpty()) {
            throw DomainException.invalid("years", "required");
        }
        if (sorted.size() > MOST_YEARS) {
            throw DomainException.invalid("years", "too-many", MOST_YEARS);
        }
        if (sorted.get(0) < FIRST_YEAR || sorted.get(sorted.size() - 1) > LAST_YEAR) {
            throw DomainException.invalid("years", "number-out-of-range", FIRST_YEAR, LAST_YEAR);
        }
        return sorted;
    }
}
