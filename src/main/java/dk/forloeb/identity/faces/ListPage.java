package dk.forloeb.identity.faces;

import jakarta.faces.context.FacesContext;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which page of a list the address asks for; whatever is no page counts as the first. */
final class ListPage {

    /** Rows on a page. */
    static final int SIZE = 25;

    private ListPage() {}

    /** The value of a parameter of the address; null where it is absent or blank. */
    static @Nullable String parameter(String name) {
        Map<String, String> parameters =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        String text = parameters.get(name);
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Counted from 1. */
    static int asked() {
        String page = parameter("page");
        return page != null && page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 1;
    }

    static int offset(int page) {
        return (page - 1) * SIZE;
    }

    static int count(long total) {
        return (int) Math.max(1, (total + SIZE - 1) / SIZE);
    }
}
