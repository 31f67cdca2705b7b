package dk.forloeb.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** Requests as a filter sees them: a method, a path and headers. */
final class Requests {

    private Requests() {}

    static HttpServletRequest get(String path, Map<String, String> headers) {
        return request("GET", path, headers);
    }

    static HttpServletRequest post(String path, Map<String, String> headers) {
        return request("POST", path, headers);
    }

    private static HttpServletRequest request(String method, String path, Map<String, String> given) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(given);
        return (HttpServletRequest) Proxy.newProxyInstance(
                Requests.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, called, arguments) -> switch (called.getName()) {
                    case "getMethod" -> method;
                    case "getServletPath" -> path;
                    case "getPathInfo" -> null;
                    case "getHeader" -> headers.get((String) arguments[0]);
                    case "getHeaderNames" -> Collections.enumeration(headers.keySet());
                    default -> throw new UnsupportedOperationException(called.getName());
                });
    }
}
