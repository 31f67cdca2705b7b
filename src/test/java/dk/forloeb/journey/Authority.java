package dk.forloeb.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forloeb.evaluation.rest.Api;
import dk.forloeb.testing.Product;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;

/** Prepares over REST, as the coordinator, what a journey starts from and is not about. */
final class Authority {
    private final Api api;

    Authority(Product product) {
        api = Api.as(product, "koordinator");
    }

    Api api() {
        return api;
    }

    /** A new short programme; its id. */
    String programme(String title) {
        return made(
                "/programmes", Json.createObjectBuilder().add("kind", "short").add("title", title));
    }

    String participation(String programme, String municipality) {
        return made(
                "/programmes/" + programme + "/participations",
                Json.createObjectBuilder().add("municipalityCode", municipality));
    }

    /** Enrols made-up caseworkers of a municipality that takes part. */
    void caseworkers(String programme, String municipality, int count) {
        for (int i = 1; i <= count; i++) {
            participant(programme, municipality, "Sagsbehandler " + i);
        }
    }

    /** Enrols a made-up caseworker; the id. */
    String participant(String programme, String municipality, String name) {
        return made(
                "/participants",
                Json.createObjectBuilder()
                        .add("programmeId", programme)
                        .add("municipalityCode", municipality)
                        .add("name", name)
                        .add("email", UUID.randomUUID() + "@kommune.example")
                        .add("role", "caseworker"));
    }

    /** The items of a list, as far as one page of it goes. */
    List<JsonObject> items(String path) {
        HttpResponse<String> answer = api.get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Api.json(answer).getJsonArray("items").getValuesAs(JsonObject.class);
    }

    /** The id of the one programme that the search finds. */
    String programmeFound(String query) {
        List<JsonObject> found = items("/programmes?q=" + query);
        assertThat(found).as(query).hasSize(1);
        return found.get(0).getString("id");
    }

    private String made(String path, JsonObjectBuilder body) {
        HttpResponse<String> answer = api.post(path, body.build().toString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Api.json(answer).getString("id");
    }
}
