package dk.forloeb.selection.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forloeb.evaluation.rest.Api;
import dk.forloeb.testing.Product;
import dk.forloeb.testing.ProductExtension;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/** A programme for which municipalities are selected over REST, and figures for it. */
@Tag("mariadb")
@ExtendWith(ProductExtension.class)
abstract class SelectionTestCase {

    static final String NOBODY_EXCLUDED = "\"exclude\":{\"running\":false,\"takingPart\":false,\"recentYears\":0}";

    Api api;
    String programme;

    @BeforeEach
    void begin(Product product) {
        api = Api.as(product, "koordinator");
        programme =
                id(api.post("/programmes", "{\"kind\":\"short\",\"title\":\"Udvælges\",\"caseFileNumber\":\"27-1\"}"));
    }

    HttpResponse<String> create(String more) {
        return create("§ 100", more);
    }

    HttpResponse<String> create(String field, String more) {
        return api.post("/selections", "{\"programmeId\":\"%s\",\"field\":\"%s\"%s}".formatted(programme, field, more));
    }

    static String id(HttpResponse<String> made) {
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return Api.json(made).getString("id");
    }

    HttpResponse<String> change(String id, String body, String version) {
        return api.patch("/selections/" + id, body, "If-Match", version);
    }

    HttpResponse<String> confirm(String id) {
        return confirm(id, ranking(id));
    }

    HttpResponse<String> confirm(String id, String ranking) {
        String body = "{\"ranking\":\"" + ranking + "\"}";
        return api.post("/selections/" + id + "/confirm", body, "If-Match", "*");
    }

    String ranking(String id) {
        return Api.json(api.get("/selections/" + id)).getString("ranking", "none");
    }

    static List<JsonObject> candidates(HttpResponse<String> answer) {
        return Api.json(answer).getJsonArray("candidates").getValuesAs(JsonObject.class);
    }

    static JsonObject candidate(HttpResponse<String> answer, String code) {
        return candidates(answer).stream()
                .filter(each -> each.getString("municipalityCode").equals(code))
                .findFirst()
                .orElseThrow();
    }

    static Stream<String> violations(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        return Api.json(answer).getJsonArray("violations").getValuesAs(JsonObject.class).stream()
                .map(v -> v.getString("field") + " " + v.getString("code"));
    }

    void importFigures(String rows) {
        String heading = "Instans;Sagsemne;Aar;Kvartal;Antal_sager_ialt;Stadfæstelse;Ændring.Ophævelse;Hjemvisning;"
                + "Afvisning.Henvisning\n";
        HttpResponse<String> stored =
                api.send("/appeal-figures/imports", "text/csv", (heading + rows).getBytes(StandardCharsets.UTF_8));
        assertThat(stored.statusCode()).as(stored.body()).isEqualTo(201);
    }
}
