package dk.forloeb.shared.rest;

import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Page;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.TreeMap;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The parameters {@code limit} and {@code cursor} of every list; take it as {@code @BeanParam}. */
public class PageParameters {

    public static final int DEFAULT_LIMIT = 50;
    public static final int MAX_LIMIT = 200;

    @Parameter(
            description = "Items per page; 50 if absent",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200"))
    @QueryParam("limit")
    private @Nullable String limit;

    @Parameter(description = "The value of next on the page before; bound to the same address and filters")
    @QueryParam("cursor")
    private @Nullable String cursor;

    @Context
    private @Nullable UriInfo uri;

    /** For JAX-RS. */
    public PageParameters() {}

    PageParameters(@Nullable String limit, @Nullable String cursor, UriInfo uri) {
        this.limit = limit;
        this.cursor = cursor;
        this.uri = uri;
    }

    /**
     * Items per page, 1 to {@value #MAX_LIMIT}.
     *
     * @throws DomainException of kind INVALID at {@code limit} for anything else
     */
    public int limit() {
        if (limit == null) {
            return DEFAULT_LIMIT;
        }
        try {
            int number = Integer.parseInt(limit);
            if (number >= 1 && number <= MAX_LIMIT) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw outOfRange();
        }
        throw outOfRange();
    }

    /** How many items of the list come before this page. */
    public int offset() {
        return cursor == null ? 0 : Cursor.read(cursor, list());
    }

    /** The envelope for one page of a list, read with {@link #offset()} and {@link #limit()}. */
    public <T, R> ItemList<R> envelope(Page<T> page, Function<? super T, ? extends R> representation) {
        int end = offset() + page.items().size();
        boolean more = end < page.total() && !page.items().isEmpty();
        return new ItemList<>(
                page.items().stream().<R>map(representation).toList(), more ? Cursor.write(end, list()) : null);
    }

    /** Address and filters, without the place in the list. */
    private String list() {
        if (uri == null) {
            throw new IllegalStateException("page parameters outside a request");
        }
        var filters = new TreeMap<>(uri.getQueryParameters());
        filters.remove("limit");
        filters.remove("cursor");
        return uri.getPath() + filters;
    }

    private static DomainException outOfRange() {
        return DomainException.invalid("limit", "limit-out-of-range", 1, MAX_LIMIT);
    }
}
