package dk.forloeb.evaluation.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forloeb.testing.Product;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The REST interface as one of the demonstration's people uses it. */
public final class Api {

    /** The answers to a question of the standard template. */
    public static final List<String> OPTIONS =
            List.of("high-degree", "some-degree", "lesser-degree", "not-at-all", "dont-know");

    private final Product product;
    private final String authorization;

    private Api(Product product, String authorization) {
        this.product = product;
        this.authorization = authorization;
    }

    /** With the token of a demonstration account. */
    public static Api as(Product product, String username) {
        return new Api(product, "Bearer " + product.token(username));
    }

    public HttpResponse<String> get(String path) {
        return product.send(request(path).GET());
    }

    public HttpResponse<String> post(String path, String body, String... headers) {
        HttpRequest.Builder request = request(path).header("Content-Type", "application/json");
        if (headers.length > 0) {
            request.headers(headers);
        }
        return product.send(request.POST(BodyPublishers.ofString(body)));
    }

    public HttpResponse<String> patch(String path, String body, String... headers) {
        HttpRequest.Builder request = request(path).header("Content-Type", "application/merge-patch+json");
        if (headers.length > 0) {
            request.headers(headers);
        }
        return product.send(request.method("PATCH", BodyPublishers.ofString(body)));
    }

    /** Sends a file. */
    public HttpResponse<String> send(String path, String contentType, byte[] file) {
        return product.send(request(path).header("Content-Type", contentType).POST(BodyPublishers.ofByteArray(file)));
    }

    /** A request without a body. */
    public HttpResponse<String> send(String method, String path, String... headers) {
        return product.send(request(path).headers(headers).method(method, BodyPublishers.noBody()));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(product.url() + "/api/v1" + path))
                .header("Authorization", authorization);
    }

    /** A new survey of nothing in particular; its id. */
    public String survey(String title) {
        HttpResponse<String> answer = post("/surveys", "{\"title\":\"" + title + "\",\"template\":\"standard\"}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return json(answer).getString("id");
    }

    /** Tokens of new links to a survey. */
    public List<String> links(String survey, int count) {
        HttpResponse<String> answer = post("/surveys/" + survey + "/invitations", "{\"count\":" + count + "}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return json(answer).getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(item -> item.getString("token"))
                .toList();
    }

    public void open(String survey) {
        assertThat(post("/surveys/" + survey + "/open", "").statusCode()).isEqualTo(200);
    }

    public JsonObject close(String survey) {
        HttpResponse<String> answer = post("/surveys/" + survey + "/close", "");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json(answer);
    }

    /** The results, at once with parameters such as {@code ?base=VALID}. */
    public JsonObject results(String survey, String parameters) {
        HttpResponse<String> answer = get("/surveys/" + survey + "/results" + parameters);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json(answer);
    }

    /** An answer to the first question, as anybody with the link sends it. */
    public static HttpResponse<String> submit(Product product, String token, String key, String option) {
        String body = "{\"token\":\"" + token + "\",\"answers\":{\"increased-knowledge\":\"" + option + "\"}}";
        return product.send(HttpRequest.newBuilder(URI.create(product.url() + "/api/v1/responses"))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(body)));
    }

    static HttpResponse<String> fillIn(Product product, String token, String nonce) {
        return fillIn(product, token, nonce, "high-degree");
    }

    /** The respondent's form with an answer to the first question, as a browser sends it. */
    static HttpResponse<String> fillIn(Product product, String token, String nonce, String option) {
        return product.send(HttpRequest.newBuilder(URI.create(product.url() + "/s/" + token))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("_nonce=" + nonce + "&increased-knowledge=" + option)));
    }

    /** How often each answer to the first question was counted. */
    public static Map<String, Long> distribution(JsonObject results) {
        return results.getJsonArray("questions").getJsonObject(0).getJsonArray("distribution").stream()
                .map(JsonObject.class::cast)
                .collect(Collectors.toMap(
                        option -> option.getString("option"), option -> (long) option.getInt("count")));
    }

    public static JsonObject json(HttpResponse<String> answer) {
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }
}
