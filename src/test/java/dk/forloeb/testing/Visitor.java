package dk.forloeb.testing;

import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who is logged in to the pages and reads them without a browser. */
public final class Visitor {

    private final Product product;
    private final String session;

    private Visitor(Product product, String session) {
        this.product = product;
        this.session = session;
    }

    /** Logs in with a demonstration account. */
    public static Visitor loggedIn(Product product, String username) {
        String page = product.get("/login").body();
        String body = "login=login&login%3Ausername=" + username + "&login%3Apassword=" + Product.PASSWORD
                + "&login%3Asubmit=x&primefaces.nonce=" + hidden("primefaces.nonce", page)
                + "&jakarta.faces.ViewState=" + hidden("jakarta.faces.ViewState", page);
        HttpResponse<String> answer = product.send(HttpRequest.newBuilder(URI.create(product.url() + "/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
        String cookie = answer.headers()
                .firstValue("set-cookie")
                .orElseThrow(() -> new IllegalStateException(username + " cannot log in: " + answer.statusCode()));
        return new Visitor(product, cookie.substring(0, cookie.indexOf(';')));
    }

    /** The answer to a GET of a path that begins with a slash. */
    public HttpResponse<String> get(String path) {
        return product.get(path, "Cookie", session);
    }

    /** Presses a button of the form {@code form} on a page that was read before. */
    public HttpResponse<String> press(String path, String page, String button) {
        String body =
                "form=form&form%3A" + button + "=x&jakarta.faces.ViewState=" + hidden("jakarta.faces.ViewState", page);
        return post(path, "application/x-www-form-urlencoded", body);
    }

    /** Sends a file by the form {@code form} of a page. */
    public HttpResponse<String> upload(String path, String button, String fileName, String content) {
        String page = get(path).body();
        String edge = "edge-of-a-part";
        StringBuilder body = new StringBuilder();
        Map.of(
                        "form",
                        "form",
                        "form:" + button,
                        "x",
                        "jakarta.faces.ViewState",
                        URLDecoder.decode(hidden("jakarta.faces.ViewState", page), StandardCharsets.UTF_8),
                        "form:file\"; filename=\"" + fileName,
                        content)
                .forEach((name, value) -> body.append("--" + edge + "\r\nContent-Disposition: form-data; name=\"")
                        .append(name)
                        .append("\"\r\n\r\n")
                        .append(value)
                        .append("\r\n"));
        return post(path, "multipart/form-data; boundary=" + edge, body + "--" + edge + "--\r\n");
    }

    private HttpResponse<String> post(String path, String contentType, String body) {
        return product.send(HttpRequest.newBuilder(URI.create(product.url() + path))
                .header("Content-Type", contentType)
                .header("Cookie", session)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static String hidden(String field, String page) {
        Matcher found = Pattern.compile("name=\"" + Pattern.quote(field) + "\"[^>]*value=\"([^\"]*)\"")
                .matcher(page);
        if (!found.find()) {
            throw new IllegalStateException("The page has no field " + field);
        }
        return URLEncoder.encode(found.group(1), StandardCharsets.UTF_8);
    }
}
