package dk.forloeb.testing;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
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

    private static String hidden(String field, String page) {
        Matcher found = Pattern.compile("name=\"" + Pattern.quote(field) + "\"[^>]*value=\"([^\"]*)\"")
                .matcher(page);
        if (!found.find()) {
            throw new IllegalStateException("The page has no field " + field);
        }
        return URLEncoder.encode(found.group(1), StandardCharsets.UTF_8);
    }
}
