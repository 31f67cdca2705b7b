package dk.forloeb.shared;

import java.util.List;

/**
 * One page of a list, with how many there are in all.
 *
 * @param items the page's items in order
 * @param total how many items the whole list has, at least {@code items.size()}
 */
public record Page<T>(List<T> items, long total) {

    public Page {
        items = List.copyOf(items);
    }
}
