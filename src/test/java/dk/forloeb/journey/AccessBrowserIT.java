package dk.forloeb.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who sees and does what: a municipal contact, a teacher, somebody behind a proxy. */
class AccessBrowserIT extends JourneyTestCase {
    private static final String ODENSE = "0461";

    @Test
    void shows_a_municipal_contact_the_own_municipality_only() {
        Authority authority = new Authority(product());
        Map<String, String> own = authority.items("/programmes?limit=200").stream()
                .filter(programme -> takesPart(authority, programme))
                .collect(Collectors.toMap(
                        programme -> programme.getString("id"), programme -> programme.getString("title")));
        long surveys = authority.items("/surveys?limit=200").stream()
                .filter(survey -> own.containsKey(survey.getString("programmeId", "")))
                .count();
        logIn("kontakt");
        open("/programme/list?sort=title");
        assertThat(page().locator("tbody th a").allInnerTexts()).containsExactlyInAnyOrderElementsOf(own.values());
        follow("Kontant tilskud og borgerstyret personlig assistance");
        follow("Kommuner");
        assertThat(page().locator("tbody th")).hasText(new String[] {"Odense"});
        follow("Deltagere");
        see("25 deltagere");
        assertThat(page().locator("tbody td[data-label=Kommune]").allInnerTexts())
                .isNotEmpty()
                .containsOnly("Odense");
        follow("Evaluering");
        follow("Se resultater");
        see("Du ser tallene for alle kommuner samlet og for din egen kommune");
        follow("Kommune");
        assertThat(page().locator("#increased-knowledge h3 + .table-wrap tbody th"))
                .hasText(new String[] {"Odense"});
        assertThat(page().locator(".comments")).hasCount(0);
        open("/evaluation/list");
        assertThat(page().locator("tbody tr")).hasCount((int) surveys);
        open("/municipality/list");
        assertThat(page().locator("tbody th")).hasText(new String[] {"Odense"});
    }

    private static boolean takesPart(Authority authority, JsonObject programme) {
        return authority.items("/programmes/" + programme.getString("id") + "/participations").stream()
                .anyMatch(participation ->
                        participation.getString("municipalityCode").equals(ODENSE));
    }

    @Test
    void gives_a_municipal_contact_nothing_of_another_by_its_address() {
        Authority authority = new Authority(product());
        String other = authority.programmeFound("Favrskov");
        String shared = authority.programmeFound("Kontant");
        String participant = first(authority, "/participants?municipality=0621&programmeId=" + shared);
        String participation = authority.items("/programmes/" + shared + "/participations").stream()
                .filter(each -> each.getString("municipalityCode").equals("0621"))
                .map(each -> each.getString("id"))
                .findFirst()
                .orElseThrow();
        String survey = first(authority, "/surveys?state=open&q=2025");
        logIn("kontakt");
        assertThat(Stream.of("overview", "municipalities", "participants", "teaching", "evaluation")
                        .map(tab -> status("/programme/detail?id=" + other + "&tab=" + tab)))
                .containsOnly(404);
        assertThat(status("/participation/participant?id=" + participant)).isEqualTo(404);
        assertThat(status("/participation/participant?programme=" + other)).isEqualTo(404);
        assertThat(status("/participation/municipality?id=" + participation)).isEqualTo(403);
        assertThat(status("/evaluation/survey?id=" + survey)).isEqualTo(404);
        assertThat(status("/evaluation/results?id=" + survey)).isEqualTo(404);
        assertThat(status("/municipality/detail?code=0621")).isEqualTo(403);
        seeHeading("Du har ikke adgang");
        assertRefused(shared, first(authority, "/surveys?state=closed&q=2023"));
    }

    @Test
    void lets_a_teacher_read_and_change_nothing() {
        Authority authority = new Authority(product());
        String programme = authority.programmeFound("Kontant");
        String survey = first(authority, "/surveys?state=closed&q=2023");
        String participant = first(authority, "/participants?programmeId=" + programme);
        String day = first(authority, "/teaching-days?programmeId=" + programme);
        logIn("underviser");
        for (String tab : List.of("overview", "municipalities", "participants", "teaching", "evaluation")) {
            open("/programme/detail?id=" + programme + "&tab=" + tab);
            seeHeading("Kontant tilskud og borgerstyret personlig assistance");
            assertThat(
                            main().locator(
                                            "form[method=post], a[href*='/edit'], a[href*='participation/']:not([href*=export]), a[href*=create]"))
                    .hasCount(0);
        }
        open("/programme/list");
        assertThat(link("Opret forløb")).hasCount(0);
        open("/evaluation/results?id=" + survey);
        see("77 procent");
        assertThat(link("Offentliggør")).hasCount(0);
        assertRefused(programme, survey);
        assertThat(status("/participation/participant?id=" + participant)).isEqualTo(403);
        assertThat(status("/participation/participant?programme=" + programme)).isEqualTo(403);
        assertThat(status("/teaching/edit?id=" + day)).isEqualTo(403);
    }

    /** What neither a teacher nor a municipal contact may open. */
    private void assertRefused(String programme, String survey) {
        for (String path : List.of(
                "/programme/edit",
                "/programme/edit?id=" + programme,
                "/initiative/edit",
                "/participation/add?programme=" + programme,
                "/teaching/edit?programme=" + programme,
                "/evaluation/create?programmeId=" + programme,
                "/evaluation/publish?id=" + survey,
                "/account/list",
                "/audit")) {
            assertThat(status(path)).as(path).isEqualTo(403);
            seeHeading("Du har ikke adgang");
        }
        open("/evaluation/survey?tab=invite&id=" + survey);
        assertThat(main().locator("form[method=post]")).hasCount(0);
    }

    @Test
    void refuses_who_comes_to_a_demonstration_through_a_proxy() {
        page().setExtraHTTPHeaders(Map.of("X-Forwarded-For", "192.0.2.7"));
        assertThat(status("/login")).isEqualTo(403);
        assertThat(page().locator("input")).hasCount(0);
    }

    private static String first(Authority authority, String path) {
        return authority.items(path).get(0).getString("id");
    }

    private int status(String path) {
        Response answer = page().navigate(path);
        return answer.status();
    }
}
