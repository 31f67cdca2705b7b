package dk.forloeb.participation.rest;

import static dk.forloeb.testing.ApiClient.items;
import static dk.forloeb.testing.ApiClient.json;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forloeb.testing.ApiClient;
import dk.forloeb.testing.Product;
import dk.forloeb.testing.ProductExtension;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("mariadb")
@ExtendWith(ProductExtension.class)
class EnrolmentProductIT {

    private static final String AARHUS = "0751";
    private static final String ODENSE = "0461";

    private ApiClient coordinator;
    private ApiClient contact;
    private String programme;

    @BeforeEach
    void prepare(Product product) {
        coordinator = ApiClient.as(product, "koordinator");
        contact = ApiClient.as(product, "kontakt");
        programme = json(coordinator.post("/programmes", "{\"kind\":\"short\",\"title\":\"Prøve af pladser\"}"))
                .getString("id");
        for (String code : List.of(AARHUS, ODENSE)) {
            coordinator.post(
                    "/programmes/" + programme + "/participations", "{\"municipalityCode\":\"%s\"}".formatted(code));
        }
    }

    @Test
    void seats_people_until_it_is_full_and_lets_the_next_one_move_up() {
        seats("{\"seats\":2}", 200);
        String eva = id(enrol(AARHUS, "eva"));
        enrol(ODENSE, "bo");
        HttpResponse<String> third = enrol(AARHUS, "ib");
        HttpResponse<String> fourth = enrol(AARHUS, "ea");

        assertThat(json(third).getString("status")).isEqualTo("waiting");
        assertThat(json(third).getInt("waitingPosition")).isEqualTo(1);
        assertThat(json(fourth).getInt("waitingPosition")).isEqualTo(2);
        assertThat(names("enrolled")).containsExactly("bo", "eva");

        assertThat(cancel(eva).statusCode()).isEqualTo(200);

        assertThat(names("enrolled")).containsExactly("bo", "ib");
        assertThat(names("waiting")).containsExactly("ea");
        assertThat(names("cancelled")).containsExactly("eva");
        assertThat(json(cancel(eva)).getString("code")).isEqualTo("participant-cancelled-already");
        assertThat(json(enrol(AARHUS, "eva")).getInt("waitingPosition")).isEqualTo(2);
        assertThat(json(coordinator.get("/programmes/" + programme + "/seats")).getInt("waiting"))
                .isEqualTo(2);
    }

    @Test
    void keeps_to_the_quota_of_a_municipality_and_fills_seats_that_are_added() {
        seats("{\"seats\":3,\"quotas\":{\"0751\":1}}", 200);
        enrol(AARHUS, "eva");
        enrol(AARHUS, "ib");
        enrol(ODENSE, "bo");
        assertThat(names("waiting")).containsExactly("ib");

        assertThat(json(seats("{\"seats\":1}", 422)).getString("code")).isEqualTo("fewer-seats-than-taken");
        assertThat(seats("{\"quotas\":{\"0101\":1}}", 400).body()).contains("municipality-does-not-participate");
        assertThat(seats("{\"seats\":-1}", 400).body()).contains("seats-out-of-range");
        seats("{\"seats\":3,\"quotas\":{\"0751\":2}}", 200);

        assertThat(names("waiting")).isEmpty();
        assertThat(names("enrolled")).containsExactly("bo", "eva", "ib");
    }

    @Test
    void a_seat_goes_to_a_colleague_past_the_waiting_list() {
        seats("{\"seats\":1}", 200);
        String eva = id(enrol(AARHUS, "eva"));
        enrol(ODENSE, "bo");

        HttpResponse<String> colleague = coordinator.change(
                "POST", "/participants/" + eva + "/transfer", "/participants/" + eva, person("gry", "team-leader"));

        assertThat(colleague.statusCode()).as(colleague.body()).isEqualTo(201);
        assertThat(json(colleague).getString("municipalityCode")).isEqualTo(AARHUS);
        assertThat(json(colleague).getString("id")).isNotEqualTo(eva);
        assertThat(names("enrolled")).containsExactly("gry");
        assertThat(names("waiting")).containsExactly("bo");
    }

    @Test
    void the_last_seat_is_given_once() {
        seats("{\"seats\":5}", 200);
        List<CompletableFuture<HttpResponse<String>>> all = IntStream.range(0, 16)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> enrol(i % 2 == 0 ? AARHUS : ODENSE, "p" + i)))
                .toList();

        List<Integer> answers = all.stream()
                .map(CompletableFuture::join)
                .map(HttpResponse::statusCode)
                .toList();

        assertThat(answers).containsOnly(201);
        assertThat(names("enrolled")).hasSize(5);
        assertThat(names("waiting")).hasSize(11);
        List<Integer> positions = waiting().stream()
                .map(person -> person.getInt("waitingPosition"))
                .sorted()
                .toList();
        assertThat(positions).isEqualTo(IntStream.rangeClosed(1, 11).boxed().toList());
    }

    @Test
    void every_seat_that_becomes_free_at_the_same_moment_goes_to_one_who_waits() {
        seats("{\"seats\":6}", 200);
        List<String> seated =
                IntStream.range(0, 6).mapToObj(i -> id(enrol(AARHUS, "s" + i))).toList();
        IntStream.range(0, 8).forEach(i -> enrol(ODENSE, "w" + i));

        seated.stream()
                .map(id -> CompletableFuture.supplyAsync(() -> cancel(id)))
                .toList()
                .forEach(CompletableFuture::join);

        assertThat(names("enrolled")).containsExactly("w0", "w1", "w2", "w3", "w4", "w5");
        assertThat(names("waiting")).containsExactly("w6", "w7");
    }

    @Test
    void after_the_deadlines_only_the_authority_acts() {
        String own = json(contact.get("/me")).getString("municipality");
        coordinator.post(
                "/programmes/" + programme + "/participations", "{\"municipalityCode\":\"%s\"}".formatted(own));
        String ida = id(enrol(own, "ida"));
        seats("{\"enrolUntil\":\"2020-01-01\",\"cancelUntil\":\"2020-01-02\"}", 200);

        HttpResponse<String> late = contact.post("/participants", participant(own, "ole"));
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(json(late).getString("code")).isEqualTo("enrolment-closed");
        String path = "/participants/" + ida;
        assertThat(json(contact.change("POST", path + "/cancellation", path, ""))
                        .getString("code"))
                .isEqualTo("cancellation-closed");
        assertThat(json(contact.change("DELETE", path, path, "")).getString("code"))
                .isEqualTo("cancellation-closed");
        assertThat(enrol(own, "ole").statusCode()).isEqualTo(201);
        assertThat(cancel(ida).statusCode()).isEqualTo(200);
    }

    @Test
    void removing_a_person_frees_the_seat_and_keeps_the_count_of_who_cancelled() {
        seats("{\"seats\":1}", 200);
        String eva = id(enrol(AARHUS, "eva"));
        enrol(ODENSE, "bo");
        String path = "/participants/" + eva;
        assertThat(coordinator.change("DELETE", path, path, "").statusCode()).isEqualTo(204);

        assertThat(names("enrolled")).containsExactly("bo");
        assertThat(coordinator.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void makes_one_of_two_with_the_same_address_who_takes_over_the_seat() {
        seats("{\"seats\":1,\"quotas\":{\"0751\":0}}", 200);
        String other = id(enrol(AARHUS, "eva"));
        String own = id(contact.post("/participants", participant(ODENSE, "eva")));
        String stranger = id(enrol(AARHUS, "bo"));
        seats("{\"seats\":1,\"quotas\":{}}", 200);
        assertThat(names("waiting")).containsExactly("bo", "eva");

        assertThat(json(merge(other, stranger)).getString("code")).isEqualTo("not-the-same-address");
        assertThat(json(merge(other, other)).getString("code")).isEqualTo("not-the-same-address");
        HttpResponse<String> merged = merge(other, own);

        assertThat(merged.statusCode()).as(merged.body()).isEqualTo(200);
        assertThat(json(merged).getString("municipalityCode")).isEqualTo(AARHUS);
        assertThat(json(merged).getString("status")).isEqualTo("enrolled");
        assertThat(coordinator.get("/participants/" + own).statusCode()).isEqualTo(404);
        assertThat(names("waiting")).containsExactly("bo");
    }

    private HttpResponse<String> merge(String stays, String goes) {
        String path = "/participants/" + stays;
        return coordinator.change("POST", path + "/merge", path, "{\"other\":\"%s\"}".formatted(goes));
    }

    @Test
    void a_contact_names_deputies_for_the_own_municipality_only() {
        String own = contacts(ODENSE);
        String body = "{\"contactName\":\"Åse Ærø\",\"contactEmail\":\"aase@odense.example\","
                + "\"deputyNames\":[\"Bo Ring\"],\"deputyEmails\":[\"%s\"]}";
        assertThat(contact.change("PUT", own, own, body.formatted("bo")).body()).contains("email-invalid");
        HttpResponse<String> named = contact.change("PUT", own, own, body.formatted("bo@odense.example"));

        assertThat(named.statusCode()).as(named.body()).isEqualTo(200);
        assertThat(json(coordinator.get(own)).getJsonArray("deputyNames").getString(0))
                .isEqualTo("Bo Ring");
        assertThat(contact.send("PUT", contacts(AARHUS), "application/json", body, "If-Match", "*")
                        .statusCode())
                .isEqualTo(404);
    }

    private String contacts(String municipality) {
        String path = "/programmes/" + programme + "/participations";
        return items(coordinator.get(path)).stream()
                .filter(one -> one.getString("municipalityCode").equals(municipality))
                .map(one -> path + "/" + one.getString("id") + "/contacts")
                .findFirst()
                .orElseThrow();
    }

    private HttpResponse<String> seats(String body, int status) {
        String path = "/programmes/" + programme + "/seats";
        HttpResponse<String> answer = coordinator.change("PUT", path, path, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return answer;
    }

    private HttpResponse<String> enrol(String municipality, String name) {
        return coordinator.post("/participants", participant(municipality, name));
    }

    private String participant(String municipality, String name) {
        return "{\"programmeId\":\"%s\",\"municipalityCode\":\"%s\",%s"
                .formatted(programme, municipality, person(name, "caseworker").substring(1));
    }

    private static String person(String name, String role) {
        return "{\"name\":\"%1$s\",\"email\":\"%1$s@kommune.example\",\"role\":\"%2$s\"}".formatted(name, role);
    }

    private HttpResponse<String> cancel(String id) {
        return coordinator.change("POST", "/participants/" + id + "/cancellation", "/participants/" + id, "");
    }

    private List<JsonObject> waiting() {
        return items(coordinator.get("/participants?programmeId=" + programme + "&status=waiting"));
    }

    private List<String> names(String status) {
        return items(coordinator.get("/participants?programmeId=" + programme + "&status=" + status)).stream()
                .map(person -> person.getString("name"))
                .toList();
    }

    private static String id(HttpResponse<String> answer) {
        return json(answer).getString("id");
    }
}
