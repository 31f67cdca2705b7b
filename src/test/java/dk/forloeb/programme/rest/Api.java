package dk.forloeb.programme.rest;

import dk.forloeb.testing.Product;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Somebody who talks to the REST interface of a running product. */
final class Api {

    private final Product product;
    private final String token;

    private Api(Product product, String token) {
        this.product = product;
        this.token = token;
    }

    static Api as(Product product, String user) {
        return new Api(product, product.token(user));
    }

    HttpResponse<String> get(String path) {
        return product.send(request(path));
    }

    HttpResponse<String> send(String method, String path, String body, String... headers) {
        HttpRequest.Builder request = request(path)
                .header("Content-Type", method.equals("PATCH") ? "application/merge-patch+json" : "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        return product.send(headers.length == 0 ? request : request.headers(headers));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(product.url() + "/api/v1" + path))
                .header("Authorization", "Bearer " + token);
    }

    static JsonObject json(HttpResponse<String> answer) {
        return Json.createReader(new StringReader(answer.body())).readObject();
    }

    static String etag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }
}
