package dk.forloeb.teaching.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forloeb.testing.ApiClient;
import dk.forloeb.testing.Product;
import dk.forloeb.testing.ProductExtension;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who hears of it when a teaching day is moved or called off, and when nobody does. */
@Tag("mariadb")
@ExtendWith(ProductExtension.class)
class TeachingDayMailsProductIT {

    private static final String LANGELAND = "0482";

    private final Product product;
    private ApiClient coordinator;
    private String programme = "";
    private final String contact = UUID.randomUUID() + "@langeland.example";
    private final String person = UUID.randomUUID() + "@langeland.example";

    TeachingDayMailsProductIT(Product product) {
        this.product = product;
        coordinator = ApiClient.as(product, "koordinator");
    }

    @BeforeEach
    void enrolSomebody() {
        programme = made("/programmes", "{\"kind\":\"short\",\"title\":\"Flyttede dage\"}");
        made(
                "/programmes/" + programme + "/participations",
                "{\"municipalityCode\":\"%s\",\"contactName\":\"Åse Ørn\",\"contactEmail\":\"%s\"}"
                        .formatted(LANGELAND, contact));
        made(
                "/participants",
                "{\"programmeId\":\"%s\",\"municipalityCode\":\"%s\",\"name\":\"Eva Holm\",\"email\":\"%s\",\"role\":\"caseworker\"}"
                        .formatted(programme, LANGELAND, person));
    }

    @Test
    void a_new_time_is_told_to_participants_and_contacts_with_both_times() {
        String day = day("2031-03-05");

        change(day, "", times("2031-03-06"));

        assertThat(told("teaching-day-changed")).containsExactly(person);
        assertThat(told("teaching-day-changed-contact")).containsExactly(contact);
        String body = text("teaching-day-changed");
        assertThat(body)
                .contains("Før: onsdag den 5. marts 2031 kl. 09.00–15.00, fysisk, Sal 3")
                .contains("Nu: torsdag den 6. marts 2031 kl. 09.00–15.00, fysisk, Sal 3");
    }

    @Test
    void a_day_called_off_is_told_once() {
        String day = day("2031-03-05");

        for (int i = 0; i < 2; i++) {
            coordinator.change("DELETE", "/teaching-days/" + day, "/teaching-days/" + day, "");
        }

        assertThat(told("teaching-day-cancelled")).containsExactly(person);
        assertThat(told("teaching-day-cancelled-contact")).containsExactly(contact);
        assertThat(text("teaching-day-cancelled")).contains("onsdag den 5. marts 2031 kl. 09.00–15.00");
    }

    @Test
    void other_words_a_silent_change_and_days_that_are_over_are_told_to_nobody() {
        String coming = day("2031-03-05");
        change(coming, "", "{\"title\":\"Nye ord\"}");
        change(coming, "?tell=false", times("2031-03-06"));
        change(day("2020-03-05"), "", times("2020-03-06"));

        assertThat(told("teaching-day-changed")).isEmpty();
        assertThat(told("teaching-day-changed-contact")).isEmpty();
    }

    @Test
    void a_wish_that_is_neither_yes_nor_no_is_refused_and_changes_nothing() {
        String day = day("2031-03-05");

        HttpResponse<String> answer = coordinator.change(
                "PATCH", "/teaching-days/" + day + "?tell=maybe", "/teaching-days/" + day, times("2031-03-06"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"tell\"");
        assertThat(coordinator.get("/teaching-days/" + day).body()).contains("2031-03-05T09:00:00");
    }

    private static String times(String date) {
        return "{\"start\":{\"dateTime\":\"%s\"},\"end\":{\"dateTime\":\"%s\"}}"
                .formatted(date + "T09:00:00", date + "T15:00:00");
    }

    private String day(String date) {
        return made(
                "/teaching-days",
                "{\"programmeId\":\"%s\",\"title\":\"Læringsdag\",\"location\":{\"type\":\"physical\",\"name\":\"Sal 3\"},%s"
                        .formatted(programme, times(date).substring(1)));
    }

    private void change(String day, String query, String patch) {
        HttpResponse<String> answer =
                coordinator.change("PATCH", "/teaching-days/" + day + query, "/teaching-days/" + day, patch);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private String made(String path, String body) {
        HttpResponse<String> answer = coordinator.post(path, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return ApiClient.json(answer).getString("id");
    }

    private List<JsonObject> mails(String template) {
        return ApiClient.items(coordinator.get("/mails?limit=100&programmeId=" + programme)).stream()
                .filter(mail -> mail.getString("template").equals(template))
                .toList();
    }

    private List<String> told(String template) {
        return mails(template).stream()
                .map(mail -> mail.getString("recipientAddress"))
                .toList();
    }

    private String text(String template) {
        return coordinator
                .get("/mails/" + mails(template).get(0).getString("id"))
                .body();
    }
}
