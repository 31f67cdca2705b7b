package dk.forloeb.shared.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The envelope of every list.
 *
 * @param items this page's items, in the list's order
 * @param next cursor of the next page, null on the last one
 */
public record ItemList<T>(
        List<T> items,

        @Schema(description = "Pass as cursor to get the next page; null on the last page", nullable = true) @Nullable
        String next) {

    public ItemList {
        items = List.copyOf(items);
    }

    /** A list that always fits on one page. */
    public static <T> ItemList<T> whole(List<T> items) {
        return new ItemList<>(items, null);
    }
}
