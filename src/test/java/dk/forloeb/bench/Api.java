package dk.forloeb.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A client of the REST interface that is light enough to share two cores with what it measures. */
final class Api {
    private static final Pattern RADIO =
            Pattern.compile("<input(?=[^>]*type=\"radio\")(?=[^>]*name=\"([^\"]+)\")(?=[^>]*value=\"([^\"]+)\")");
    private static final Pattern HIDDEN =
            Pattern.compile("<input(?=[^>]*type=\"hidden\")(?=[^>]*name=\"([^\"]+)\")(?=[^>]*value=\"([^\"]+)\")");

    private final HttpClient patches = HttpClient.newHttpClient();
    private final String url;
    private String token = "";

    Api(String url) {
        this.url = url;
    }

    void logIn(String user, String password) throws IOException {
        String basic = Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
        token = one("token", call("POST", "/api/v1/tokens", "", 201, Map.of("Authorization", "Basic " + basic)));
    }

    /** Makes a survey from the standard template, opens it and returns its id. */
    String openSurvey(String title) throws IOException {
        String survey =
                one("id", asUser("POST", "/surveys", "{\"title\":\"" + title + "\",\"template\":\"standard\"}", 201));
        asUser("POST", "/surveys/" + survey + "/open", "", 200);
        return survey;
    }

    /** The tokens of so many new invitations. */
    List<String> invite(String survey, int count) throws IOException {
        String issued = asUser("POST", "/surveys/" + survey + "/invitations", "{\"count\":" + count + "}", 201);
        return Pattern.compile("\"token\":\"([^\"]+)\"")
                .matcher(issued)
                .results()
                .map(m -> m.group(1))
                .toList();
    }

    void closeSurvey(String survey) throws IOException {
        asUser("POST", "/surveys/" + survey + "/close", "", 200);
    }

    /** Begins a selection for a new programme and returns its id. */
    String selection() throws IOException {
        String programme = one("id", asUser("POST", "/programmes", "{\"kind\":\"short\",\"title\":\"Bil\"}", 201));
        String body = "{\"programmeId\":\"" + programme + "\",\"field\":\"Emne 1\"}";
        String made = asUser("POST", "/selections", body, 201);
        Matcher id = Pattern.compile("\"id\":\"([^\"]+)\",\"madeUp\"").matcher(made);
        if (!id.find()) {
            throw new IllegalStateException("No id in " + made);
        }
        return id.group(1);
    }

    /** Changes a weight of a selection, which ranks anew. {@code HttpURLConnection} knows no PATCH. */
    void weigh(String selection, int size) throws IOException, InterruptedException {
        HttpResponse<String> answer = patches.send(
                HttpRequest.newBuilder(URI.create(url + "/api/v1/selections/" + selection))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .header("If-Match", "*")
                        .method("PATCH", BodyPublishers.ofString("{\"weights\":{\"size\":" + size + "}}"))
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("PATCH answered " + answer.statusCode() + ": " + answer.body());
        }
    }

    String results(String survey) throws IOException {
        return asUser("GET", "/surveys/" + survey + "/results?groupBy=municipality", null, 200);
    }

    /** Reads a file of a survey and throws it away; how many bytes it had. */
    long download(String survey, String file) throws IOException {
        HttpURLConnection http = (HttpURLConnection) URI.create(url + "/api/v1/surveys/" + survey + "/" + file)
                .toURL()
                .openConnection();
        http.setRequestProperty("Authorization", "Bearer " + token);
        try (InputStream in = http.getInputStream()) {
            return in.transferTo(OutputStream.nullOutputStream());
        }
    }

    /** Answers six questions, each invitation in its own way. */
    void respond(String invitation, int item) throws IOException {
        String[] options = {"high-degree", "some-degree", "lesser-degree", "not-at-all", "dont-know"};
        String body = "{\"token\":\"" + invitation + "\",\"answers\":{\"increased-knowledge\":\"" + options[item % 5]
                + "\",\"will-influence-practice\":\"" + options[item % 3] + "\",\"relevance\":\"" + options[item % 2]
                + "\",\"teaching\":\"" + options[item % 4]
                + "\",\"cases\":\"some-degree\",\"e-learning\":\"dont-know\"}}";
        call("POST", "/api/v1/responses", body, 201, Map.of("Idempotency-Key", "bench-" + item));
    }

    /** Imports a table of reversal figures. */
    void importFigures(String table) throws IOException {
        call(
                "POST",
                "/api/v1/appeal-figures/imports",
                table,
                201,
                Map.of("Authorization", "Bearer " + token, "Content-Type", "text/csv"));
    }

    String form(String invitation) throws IOException {
        return call("GET", "/s/" + invitation, null, 200, Map.of());
    }

    /** Fills in the form as a browser would: the hidden fields, and the first option of every question. */
    void postForm(String invitation, String form) throws IOException {
        StringBuilder body = new StringBuilder();
        for (Pattern field : List.of(HIDDEN, RADIO)) {
            Matcher matcher = field.matcher(form);
            String last = "";
            while (matcher.find()) {
                if (!matcher.group(1).equals(last)) {
                    body.append(body.isEmpty() ? "" : "&")
                            .append(matcher.group(1))
                            .append('=')
                            .append(matcher.group(2));
                }
                last = matcher.group(1);
            }
        }
        call(
                "POST",
                "/s/" + invitation,
                body.toString(),
                200,
                Map.of("Content-Type", "application/x-www-form-urlencoded"));
    }

    private String asUser(String method, String path, @Nullable String body, int expected) throws IOException {
        return call(method, "/api/v1" + path, body, expected, Map.of("Authorization", "Bearer " + token));
    }

    private String call(String method, String path, @Nullable String body, int expected, Map<String, String> headers)
            throws IOException {
        HttpURLConnection http =
                (HttpURLConnection) URI.create(url + path).toURL().openConnection();
        http.setRequestMethod(method);
        http.setRequestProperty("Content-Type", "application/json");
        http.setRequestProperty("Accept", "*/*");
        headers.forEach(http::setRequestProperty);
        if (body != null) {
            http.setDoOutput(true);
            http.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
        }
        int status = http.getResponseCode();
        try (InputStream in = status < 400 ? http.getInputStream() : http.getErrorStream()) {
            String answer = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
            if (status != expected) {
                throw new IllegalStateException(method + " " + path + " answered " + status + ": " + answer);
            }
            return answer;
        }
    }

    private static String one(String name, String json) {
        Matcher matcher = Pattern.compile("\"" + name + "\":\"([^\"]+)\"").matcher(json);
        if (!matcher.find()) {
            throw new IllegalStateException("No " + name + " in " + json);
        }
        return matcher.group(1);
    }
}
