package dk.forloeb.shared.faces;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list the address asks for; nonsense in the address means the first page.
 *
 * @param number the page, 1 or more
 * @param size items per page
 */
public record Paging(int number, int size) implements Serializable {

    /** Items per page of the lists of the web interface. */
    public static final int SIZE = 25;

    private static final int DIGITS = 6;

    public static Paging of(@Nullable String page) {
        boolean usable = page != null && page.matches("[1-9]\\d{0," + (DIGITS - 1) + "}");
        return new Paging(usable ? Integer.parseInt(page) : 1, SIZE);
    }

    /** Another page of the same list. */
    Paging at(int page) {
        return new Paging(page, size);
    }

    /** How many items come before this page. */
    public int offset() {
        return (number - 1) * size;
    }

    /** How many pages {@code total} items fill, at least 1. */
    public int pages(long total) {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    /** Number of the first item on this page. */
    public int from() {
        return offset() + 1;
    }

    /** Number of the last item on this page. */
    public long to(long total) {
        return Math.min(total, (long) number * size);
    }
}
