package dk.forloeb.shared.faces;

import dk.forloeb.shared.rest.ApiNames;
import org.jspecify.annotations.Nullable;

/**
 * The order that the parameter {@code sort} of an address asks for: {@code title} or, the other way round,
 * {@code -title}; what is none is the usual order.
 */
public record SortChoice<E extends Enum<E>>(E by, boolean descending) {

    public static <E extends Enum<E>> SortChoice<E> of(Class<E> type, @Nullable String sort, SortChoice<E> usual) {
        if (sort == null) {
            return usual;
        }
        boolean descending = sort.startsWith("-");
        return ApiNames.parse(type, descending ? sort.substring(1) : sort)
                .map(by -> new SortChoice<>(by, descending))
                .orElse(usual);
    }
}
