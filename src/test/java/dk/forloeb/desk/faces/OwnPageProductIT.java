package dk.forloeb.desk.faces;

import static dk.forloeb.testing.ApiClient.items;
import static dk.forloeb.testing.ApiClient.json;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forloeb.platform.PersonalLinks.Purpose;
import dk.forloeb.testing.ApiClient;
import dk.forloeb.testing.Product;
import dk.forloeb.testing.ProductExtension;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("mariadb")
@ExtendWith(ProductExtension.class)
class OwnPageProductIT {

    private Product product;
    private ApiClient coordinator;
    private String programme;
    private String person;
    private String page;

    @BeforeEach
    void prepare(Product running) {
        product = running;
        coordinator = ApiClient.as(running, "koordinator");
        programme = json(coordinator.post("/programmes", "{\"kind\":\"short\",\"title\":\"Prøve af egen side\"}"))
                .getString("id");
        coordinator.post("/programmes/" + programme + "/participations", "{\"municipalityCode\":\"0751\"}");
        coordinator.post(
                "/teaching-days",
                "{\"programmeId\":\"%s\",\"title\":\"Læringsdag\",\"start\":{\"dateTime\":\"2031-03-05T09:00:00\"},\"end\":{\"dateTime\":\"2031-03-05T15:00:00\"},\"location\":{\"type\":\"physical\",\"name\":\"Sal 3\"}}"
                        .formatted(programme));
        person = enrol("Eva Holm", "eva@kommune.example");
        page = product.personalLink(Purpose.PARTICIPANT, UUID.fromString(person));
    }

    @Test
    void shows_days_and_what_is_stored_without_session_or_trace() {
        HttpResponse<String> answer = product.get(page);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("Prøve af egen side", "Eva Holm", "5. marts 2031", "Sal 3", "Du har en plads");
        assertThat(answer.headers().allValues("set-cookie")).isEmpty();
        assertThat(answer.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(product.get(page + "?lang=en").body()).contains("You have a seat", "Add the days");
        assertThat(product.get(page + "/calendar.ics").body())
                .contains("DTSTART:20310305T080000Z", "LOCATION:Sal 3", "SEQUENCE:0");
        assertThat(product.get(page + "/data.json").body())
                .contains("\"name\":\"Eva Holm\"", "\"what\":\"enrolled\"", "\"by\":\"authority\"");
    }

    @Test
    void opens_nothing_with_a_link_that_was_guessed_or_made_for_something_else() {
        String other =
                product.personalLink(Purpose.OFFER, UUID.fromString(person)).substring(3);
        String nobody = product.personalLink(Purpose.PARTICIPANT, UUID.randomUUID());
        String changed = page.substring(0, page.length() - 1) + (page.endsWith("A") ? "B" : "A");
        for (String address :
                List.of("/d/x", "/d/" + other, nobody, changed, page + "/else", "/d/" + "A".repeat(5000))) {
            assertThat(product.get(address).statusCode()).as(address).isIn(404, 414);
        }
        assertThat(product.post("/d/x", "_action=erase").statusCode()).isEqualTo(404);
        assertThat(product.post(page, "_action=anything").statusCode()).isEqualTo(404);
    }

    @Test
    void opening_changes_nothing_and_cancelling_frees_the_seat() {
        String seats = "/programmes/" + programme + "/seats";
        coordinator.change("PUT", seats, seats, "{\"seats\":1}");
        enrol("Bo Ring", "bo@kommune.example");
        product.get(page + "?_action=cancel&done=cancel");
        assertThat(names("enrolled")).containsExactly("Eva Holm");

        HttpResponse<String> done = product.post(page, "_action=cancel");

        assertThat(done.statusCode()).isEqualTo(303);
        assertThat(names("enrolled")).containsExactly("Bo Ring");
        assertThat(product.get(page).body()).contains("Du er meldt fra");
        assertThat(product.post(page, "_action=cancel").statusCode()).isEqualTo(409);
    }

    @Test
    void after_the_deadline_it_says_whom_to_ask() {
        String seats = "/programmes/" + programme + "/seats";
        coordinator.change("PUT", seats, seats, "{\"cancelUntil\":\"2020-01-01\"}");

        assertThat(product.post(page, "_action=cancel").statusCode()).isEqualTo(422);
        assertThat(product.get(page).body()).contains("for sent at melde afbud");
    }

    @Test
    void gives_the_seat_to_a_colleague_whose_page_the_old_link_does_not_open() {
        assertThat(product.post(page, "_action=give&name=&email=x").body())
                .contains("give-name-error", "give-email-error");

        assertThat(product.post(
                                page,
                                form("give", "name", "Gry Lund", "email", "gry@kommune.example", "role", "adviser"))
                        .statusCode())
                .isEqualTo(303);

        assertThat(names("enrolled")).containsExactly("Gry Lund");
        assertThat(product.get(page).body()).contains("Du er meldt fra").doesNotContain("Gry Lund");
    }

    @Test
    void corrects_name_and_address_and_keeps_what_was_typed_where_it_is_wrong() {
        HttpResponse<String> wrong =
                product.post(page, form("correct", "ownName", "Eva 010180-1234", "ownEmail", "eva"));
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("correct-name-error", "correct-email-error", "value=\"eva\"");

        HttpResponse<String> corrected =
                product.post(page, form("correct", "ownName", "Eva Ærø", "ownEmail", "eva.aeroe@kommune.example"));
        String moved = corrected.headers().firstValue("Location").orElseThrow().replaceAll("\\?.*", "");

        assertThat(names("enrolled")).containsExactly("Eva Ærø");
        assertThat(product.get(page).statusCode()).as("the old mailbox's link").isEqualTo(404);
        HttpResponse<String> again = product.post(moved, form("correct", "ownName", "Eva", "ownEmail", "x@k.example"));
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("Vent et kvarter");
        assertThat(product.get(moved + "/data.json").body())
                .contains("eva.aeroe@kommune.example", "details-changed", "new e-mail address", "link again");
    }

    @Test
    void an_address_that_the_municipality_mends_gets_a_link_of_its_own() {
        String path = "/participants/" + person;
        assertThat(coordinator
                        .change("PATCH", path, path, "{\"email\":\"eva.holm@kommune.example\"}")
                        .statusCode())
                .isEqualTo(200);

        assertThat(product.get(page).statusCode()).isEqualTo(404);
        assertThat(items(coordinator.get("/mails?q=eva.holm@kommune.example")))
                .extracting(mail -> mail.getString("template"))
                .containsExactly("enrolment-link");
    }

    @Test
    void who_waits_or_cancelled_gets_neither_the_links_of_the_days_nor_is_remembered_for_needs() {
        String seats = "/programmes/" + programme + "/seats";
        coordinator.change("PUT", seats, seats, "{\"seats\":1}");
        String waiting = enrol("Bo Ring", "bo@kommune.example");
        String waits = product.personalLink(Purpose.PARTICIPANT, UUID.fromString(waiting));
        assertThat(product.get(waits + "/calendar.ics").statusCode()).isEqualTo(404);
        assertThat(product.post(
                                waits,
                                form("give", "name", "Gry Lund", "email", "gry@kommune.example", "role", "adviser"))
                        .body())
                .contains("Du står på ventelisten");
        product.post(page, form("needs", "needs", "Kørestolsadgang"));

        product.post(page, "_action=cancel");
        assertThat(product.get(waits + "/calendar.ics").statusCode()).isEqualTo(200);
        enrol("Eva Holm", "eva@kommune.example");
        assertThat(product.get(page).body()).contains("nr. 1").doesNotContain("Kørestolsadgang");
    }

    @Test
    void nobody_moves_up_when_somebody_leaves_a_programme_that_is_over() {
        String seats = "/programmes/" + programme + "/seats";
        coordinator.change("PUT", seats, seats, "{\"seats\":1}");
        enrol("Bo Ring", "bo@kommune.example");
        for (String state : List.of("planned", "offered", "running", "evaluating", "completed")) {
            coordinator.post("/programmes/" + programme + "/transitions", "{\"to\":\"%s\"}".formatted(state));
        }

        assertThat(product.post(page, "_action=erase").statusCode()).isEqualTo(200);
        assertThat(names("waiting")).containsExactly("Bo Ring");
    }

    @Test
    void needs_are_in_no_list_and_go_with_the_person() {
        product.post(page, form("needs", "needs", "Kørestolsadgang"));

        assertThat(product.get(page).body()).contains("Kørestolsadgang");
        assertThat(coordinator.get("/participants/" + person).body()).doesNotContain("Kørestol");
        assertThat(product.post(page, form("needs", "needs", "x".repeat(501))).statusCode())
                .isEqualTo(400);

        assertThat(product.post(page, "_action=erase").body()).contains("er slettet");
        assertThat(product.get(page).statusCode()).isEqualTo(404);
        assertThat(coordinator.get("/participants/" + person).statusCode()).isEqualTo(404);
    }

    @Test
    void asking_for_the_link_is_answered_alike_whether_the_address_is_known_or_not() {
        HttpResponse<String> known = product.post("/d/", "email=eva@kommune.example");
        HttpResponse<String> unknown = product.post("/d/", "email=nobody@kommune.example");

        assertThat(known.statusCode()).isEqualTo(200);
        assertThat(unknown.body()).isEqualTo(known.body());
        product.post("/d/", "email=eva@kommune.example");
        assertThat(product.get(page + "/data.json").body().split("link again")).hasSize(2);
        assertThat(product.post("/d/", "email=eva").statusCode()).isEqualTo(400);
    }

    private String enrol(String name, String email) {
        HttpResponse<String> made = coordinator.post(
                "/participants",
                "{\"programmeId\":\"%s\",\"municipalityCode\":\"0751\",\"name\":\"%s\",\"email\":\"%s\",\"role\":\"caseworker\"}"
                        .formatted(programme, name, email));
        return json(made).getString("id");
    }

    private List<String> names(String status) {
        return items(coordinator.get("/participants?programmeId=" + programme + "&status=" + status)).stream()
                .map(one -> one.getString("name"))
                .toList();
    }

    private static String form(String action, String... fields) {
        StringBuilder form = new StringBuilder("_action=" + action);
        for (int i = 0; i < fields.length; i += 2) {
            form.append('&')
                    .append(fields[i])
                    .append('=')
                    .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        return form.toString();
    }
}
