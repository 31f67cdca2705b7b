package dk.forloeb.desk.faces;

import jakarta.servlet.http.HttpServletRequest;

/**
 * An address below {@code /d}.
 *
 * @param token whose page; empty where people ask for their link
 * @param part what of it; {@link #PAGE} for the page itself, empty where people ask for their link
 */
record OwnAddress(String token, String part) {

    static final String PAGE = "page";

    static OwnAddress of(HttpServletRequest request) {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        int slash = path.indexOf('/');
        if (path.isEmpty()) {
            return new OwnAddress("", "");
        }
        return slash < 0
                ? new OwnAddress(path, PAGE)
                : new OwnAddress(path.substring(0, slash), "/" + path.substring(slash + 1));
    }
}
