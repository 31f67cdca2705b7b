package dk.forloeb.testing;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

/** Somebody who talks to the REST interface of a running product. */
public final class ApiClient {

    private final Product product;
    private final String token;

    private ApiClient(Product product, String token) {
        this.product = product;
        this.token = token;
    }

    /** With the token of a demonstration account. */
    public static ApiClient as(Product product, String user) {
        return new ApiClient(product, product.token(user));
    }

    public static ApiClient as(Product product, String user, String password) {
        return new ApiClient(product, product.token(user, password));
    }

    public HttpResponse<String> get(String path) {
        return product.send(request(path));
    }

    public HttpResponse<String> post(String path, String body) {
        return send("POST", path, "application/json", body);
    }

    /** With the tag of what is there now. */
    public HttpResponse<String> change(String method, String path, String of, String body) {
        return send(method, path, "application/json", body, "If-Match", etag(get(of)));
    }

    public HttpResponse<String> send(String method, String path, String type, String body, String... headers) {
        HttpRequest.Builder request =
                request(path).header("Content-Type", type).method(method, HttpRequest.BodyPublishers.ofString(body));
        return product.send(headers.length == 0 ? request : request.headers(headers));
    }

    public HttpResponse<String> upload(String path, String type, byte[] body) {
        return product.send(
                request(path).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(product.url() + "/api/v1" + path))
                .header("Authorization", "Bearer " + token);
    }

    public static JsonObject json(HttpResponse<String> answer) {
        return Json.createReader(new StringReader(answer.body())).readObject();
    }

    /** The objects of a list. */
    public static List<JsonObject> items(HttpResponse<String> answer) {
        return json(answer).getJsonArray("items").getValuesAs(JsonObject.class);
    }

    public static String etag(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("ETag")
                .orElseThrow(() -> new AssertionError(answer.statusCode() + " without a tag: " + answer.body()));
    }
}
