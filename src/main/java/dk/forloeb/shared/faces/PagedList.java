package dk.forloeb.shared.faces;

import dk.forloeb.shared.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The part of a list that a page shows: what the address asks for, or the last there is where it asks for more.
 *
 * @param items the items shown
 * @param total how many items the whole list has
 * @param paging where the items stand in it
 */
public record PagedList<T>(List<T> items, long total, Paging paging) {

    /** Reads a part of a list, by the number of items before it and the most to be read. */
    @FunctionalInterface
    public interface Source<T> {
        Page<T> read(int offset, int limit);
    }

    /** What is shown before anything is read. */
    public static <T> PagedList<T> empty() {
        return new PagedList<>(List.of(), 0, Paging.of(null));
    }

    /**
     * Reads.
     *
     * @param page what the address says; nonsense means the first page
     */
    public static <T> PagedList<T> read(@Nullable String page, Source<T> source) {
        PagedList<T> asked = read(Paging.of(page), source);
        int last = asked.paging().pages(asked.total());
        return asked.paging().number() <= last ? asked : read(asked.paging().at(last), source);
    }

    private static <T> PagedList<T> read(Paging paging, Source<T> source) {
        Page<T> found = source.read(paging.offset(), paging.size());
        return new PagedList<>(found.items(), found.total(), paging);
    }
}
