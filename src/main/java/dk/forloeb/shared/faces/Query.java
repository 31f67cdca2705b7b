package dk.forloeb.shared.faces;

import jakarta.faces.context.FacesContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The query of the current address with one parameter changed, so that tabs, sorting and paging are plain links.
 *
 * <p>Sorting begins at the first page again; a tab keeps only what names the thing shown.
 */
public final class Query {

    private static final Set<String> IDENTIFYING = Set.of("id", "code", "lang");
    /** What Faces and PrimeFaces themselves send with a form, and so what belongs to no address. */
    private static final Set<String> OF_FACES = Set.of("jakarta", "javax", "primefaces");

    private static final String USUAL_SORT = Query.class.getName() + ".sort";

    private Query() {}

    /** A parameter of the address, stripped; null where it is absent or blank. */
    public static @Nullable String parameter(String name) {
        String text = current(name).strip();
        return text.isEmpty() ? null : text;
    }

    /** How the list of this page is sorted where the address does not say, as {@code sort} would say it. */
    public static void sortedBy(String usual) {
        FacesContext.getCurrentInstance().getExternalContext().getRequestMap().put(USUAL_SORT, usual);
    }

    /** {@code ?name=value} with the other parameters of the current address; an empty value leaves the name out. */
    public static String with(String name, @Nullable Object value) {
        Map<String, String[]> current =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap();
        return with(current, name, Objects.toString(value, ""));
    }

    /** "ascending", "descending" or "none": how the list is sorted by the column with this key. */
    public static String ariaSort(String key) {
        String sort = sort();
        return sort.equals(key) ? "ascending" : sort.equals("-" + key) ? "descending" : "none";
    }

    /** The sort that pressing the column's heading asks for: ascending first, then the other way round. */
    public static String toggled(String key) {
        return sort().equals(key) ? "-" + key : key;
    }

    /**
     * Whether a page number is worth a link: the first, the last, the current one and its neighbours, and one that would
     * be left out alone, since the mark of a gap is no shorter.
     */
    public static boolean pageShown(int candidate, int page, int pages) {
        return candidate == 1
                || candidate == pages
                || Math.abs(candidate - page) <= 1
                || candidate == 2 && page == 4
                || candidate == pages - 1 && page == pages - 3;
    }

    static String with(Map<String, String[]> parameters, String name, String value) {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        parameters.forEach((key, values) -> {
            if (!key.equals(name) && survives(key, name)) {
                kept.put(key, List.of(values));
            }
        });
        if (!value.isEmpty()) {
            kept.put(name, List.of(value));
        }
        return "?"
                + kept.entrySet().stream()
                        .flatMap(entry -> entry.getValue().stream().map(v -> encode(entry.getKey()) + "=" + encode(v)))
                        .collect(Collectors.joining("&"));
    }

    private static boolean survives(String key, String changed) {
        return switch (changed) {
            case "tab" -> IDENTIFYING.contains(key);
            case "sort" -> !key.equals("page") && ofAddress(key);
            default -> ofAddress(key);
        };
    }

    private static boolean ofAddress(String key) {
        return !OF_FACES.contains(key.split("\\.")[0]) && !key.contains(":") && !key.equals("form");
    }

    private static String sort() {
        Object usual = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestMap()
                .get(USUAL_SORT);
        String asked = current("sort");
        return asked.isEmpty() ? Objects.toString(usual, "") : asked;
    }

    private static String current(String name) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .getOrDefault(name, "");
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
