package dk.forloeb.programme.rest;

import static dk.forloeb.programme.rest.Api.etag;
import static dk.forloeb.programme.rest.Api.json;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forloeb.testing.Product;
import dk.forloeb.testing.ProductExtension;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("mariadb")
@ExtendWith(ProductExtension.class)
class ProgrammesProductIT {

    private Api api;

    @BeforeEach
    void logIn(Product product) {
        api = Api.as(product, "koordinator");
    }

    private HttpResponse<String> create(String title) {
        return api.send("POST", "/programmes", "{\"kind\":\"short\",\"title\":\"%s\"}".formatted(title));
    }

    private static String path(HttpResponse<String> answer) {
        return "/programmes/" + json(answer).getString("id");
    }

    private static Set<String> violations(HttpResponse<String> answer) {
        Set<String> found = new HashSet<>();
        json(answer)
                .getJsonArray("violations")
                .getValuesAs(JsonObject.class)
                .forEach(v -> found.add(v.getString("field") + " " + v.getString("code")));
        return found;
    }

    @Test
    void creates_and_finds_a_programme() {
        HttpResponse<String> made = create("Ærø og Ødis: prøve af API");
        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(made.headers().firstValue("Location").orElseThrow()).endsWith(path(made));
        HttpResponse<String> read = api.get(path(made));
        assertThat(json(read)).isEqualTo(json(made));
        assertThat(json(read).getString("state")).isEqualTo("idea");
        assertThat(json(read).get("endsOn")).isEqualTo(JsonValue.NULL);
        assertThat(api.get("/programmes?q=oedis%20AEROE").body())
                .contains(json(made).getString("id"));
    }

    @Test
    void answers_a_known_version_without_a_body() {
        HttpResponse<String> made = create("Kendt udgave");
        HttpResponse<String> again = api.send("GET", path(made), "", "If-None-Match", etag(made));
        assertThat(again.statusCode()).isEqualTo(304);
    }

    @Test
    void changes_only_from_the_version_that_is_there() {
        HttpResponse<String> made = create("Før");
        String change = "{\"title\":\"Efter\",\"startsOn\":\"2027-03-05\"}";
        assertThat(api.send("PATCH", path(made), change).statusCode()).isEqualTo(428);
        HttpResponse<String> changed = api.send("PATCH", path(made), change, "If-Match", etag(made));
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(json(changed).getString("kind")).isEqualTo("short");
        assertThat(api.send("PATCH", path(made), change, "If-Match", etag(made)).statusCode())
                .isEqualTo(412);
        HttpResponse<String> weak = api.send("PATCH", path(made), change, "If-Match", "W/" + etag(changed));
        assertThat(weak.statusCode()).isEqualTo(412);
    }

    @Test
    void raises_the_version_where_only_the_provisions_change() {
        HttpResponse<String> made = create("Bestemmelser");
        String provision = json(api.get("/legal-provisions"))
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("id");
        HttpResponse<String> changed = api.send(
                "PATCH", path(made), "{\"provisionIds\":[\"%s\"]}".formatted(provision), "If-Match", etag(made));
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(etag(changed)).isNotEqualTo(etag(made));
        assertThat(json(changed).getJsonArray("provisions")).hasSize(1);
        assertThat(api.get("/programmes?provisionId=" + provision).body()).contains("Bestemmelser");
    }

    @Test
    void replaces_what_is_sent_back_unchanged() {
        HttpResponse<String> made = create("Uændret");
        HttpResponse<String> same = api.send("PUT", path(made), made.body(), "If-Match", "*");
        assertThat(same.statusCode()).isEqualTo(200);
        HttpResponse<String> state = api.send("PATCH", path(made), "{\"state\":\"running\"}", "If-Match", etag(same));
        assertThat(violations(state)).containsExactly("state read-only-field");
    }

    @Test
    void names_every_fault_of_a_body() {
        HttpResponse<String> answer = api.send(
                "POST", "/programmes", "{\"kind\":\"SHORT\",\"title\":7,\"titel\":\"x\",\"endsOn\":\"i morgen\"}");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(violations(answer))
                .containsExactlyInAnyOrder(
                        "kind not-one-of", "title not-a-text", "titel unknown-field", "endsOn not-a-date");
        HttpResponse<String> rules = api.send(
                "POST",
                "/programmes",
                "{\"kind\":\"short\",\"title\":\"Borger 010203-1234\",\"startsOn\":\"2027-03-05\",\"endsOn\":\"2027-03-04\"}");
        assertThat(violations(rules)).containsExactlyInAnyOrder("title cpr-number", "endsOn ends-before-start");
        assertThat(api.send("POST", "/programmes", "[]").statusCode()).isEqualTo(400);
    }

    @Test
    void takes_only_sensible_steps_and_records_them() {
        HttpResponse<String> made = create("Skridt");
        String steps = path(made) + "/transitions";
        assertThat(api.send("POST", steps, "{\"to\":\"running\"}").statusCode()).isEqualTo(422);
        assertThat(api.send("POST", steps, "{\"to\":\"planned\"}").statusCode()).isEqualTo(200);
        HttpResponse<String> silent = api.send("POST", steps, "{\"to\":\"archived\"}");
        assertThat(violations(silent)).containsExactly("note required");
        HttpResponse<String> shelved = api.send("POST", steps, "{\"to\":\"archived\",\"note\":\"Ikke aktuelt\"}");
        JsonObject step = json(shelved).getJsonArray("transitions").getJsonObject(1);
        assertThat(step.getString("from")).isEqualTo("planned");
        assertThat(step.getString("actor")).isEqualTo("koordinator");
        assertThat(step.getString("note")).isEqualTo("Ikke aktuelt");
        HttpResponse<String> edit = api.send("PATCH", path(made), "{\"title\":\"x\"}", "If-Match", "*");
        assertThat(edit.statusCode()).isEqualTo(409);
        HttpResponse<String> survey = api.send(
                "POST",
                "/surveys",
                "{\"title\":\"For sent\",\"programmeId\":\"%s\"}"
                        .formatted(json(made).getString("id")));
        assertThat(survey.statusCode()).isEqualTo(409);
        assertThat(json(survey).getString("code")).isEqualTo("programme-archived");
        assertThat(json(api.get(path(made))).getJsonArray("nextStates").getString(0))
                .isEqualTo("planned");
    }

    @Test
    void pages_through_a_list_without_missing_or_repeating() {
        Set<String> codes = new HashSet<>();
        String address = "/municipalities?limit=30";
        String next = "";
        int pages = 0;
        do {
            JsonObject page = json(api.get(address + next));
            page.getJsonArray("items")
                    .getValuesAs(JsonObject.class)
                    .forEach(item ->
                            assertThat(codes.add(item.getString("code"))).isTrue());
            pages++;
            next = page.isNull("next") ? "" : "&cursor=" + page.getString("next");
        } while (!next.isEmpty());
        assertThat(codes).hasSize(98);
        assertThat(pages).isEqualTo(4);
        assertThat(api.get("/municipalities?limit=201").statusCode()).isEqualTo(400);
        assertThat(api.get("/municipalities?limit=0").statusCode()).isEqualTo(400);
    }

    @Test
    void creates_and_changes_an_initiative_of_a_new_kind() {
        HttpResponse<String> made = api.send(
                "POST",
                "/initiatives",
                "{\"kind\":\"Konference\",\"workingTitle\":\"Årsmøde\",\"leadAuthority\":\"ankestyrelsen\"}");
        assertThat(made.statusCode()).isEqualTo(201);
        HttpResponse<String> changed = api.send(
                "PATCH",
                "/initiatives/" + json(made).getString("id"),
                "{\"finalTitle\":\"Retssikkerhed i praksis\"}",
                "If-Match",
                etag(made));
        assertThat(json(changed).getString("title")).isEqualTo("Retssikkerhed i praksis");
        assertThat(json(changed).getString("kind")).isEqualTo("Konference");
    }

    @Test
    void lets_teachers_read_but_not_write(Product product) {
        Api teacher = Api.as(product, "underviser");
        assertThat(teacher.get("/programmes").statusCode()).isEqualTo(200);
        assertThat(teacher.send("POST", "/programmes", "{\"kind\":\"short\",\"title\":\"x\"}")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void hides_from_a_municipal_contact_what_other_municipalities_take_part_in(Product product) {
        String other = path(create("Uden kommuner"));
        Api contact = Api.as(product, "kontakt");
        assertThat(contact.get(other).statusCode()).isEqualTo(404);
        assertThat(contact.get("/programmes").body()).doesNotContain("Uden kommuner");
    }

    @Test
    void finds_provisions_in_force_on_a_day() {
        assertThat(api.get("/legal-provisions?inForceOn=2023-12-31").body())
                .contains("§ 42")
                .doesNotContain("barnets lov");
        assertThat(api.get("/legal-provisions?inForceOn=2024-01-01").body()).doesNotContain("\"§ 42\"");
    }

    @Test
    void describes_itself(Product product) {
        String description = product.get("/openapi").body();
        assertThat(description).contains("/api/v1/programmes/{id}/transitions", "If-Match", "FieldViolation");
    }
}
