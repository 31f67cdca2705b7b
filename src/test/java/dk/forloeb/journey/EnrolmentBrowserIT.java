package dk.forloeb.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import dk.forloeb.platform.PersonalLinks.Purpose;
import dk.forloeb.testing.ApiClient;
import dk.forloeb.testing.browser.Look;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A municipal contact fills a programme, and a participant looks after the own seat on a phone. */
class EnrolmentBrowserIT extends JourneyTestCase {

    private static final String ODENSE = "0461";

    private ApiClient coordinator;
    private String programme;

    @BeforeEach
    void prepare() {
        coordinator = ApiClient.as(product(), "koordinator");
        Authority authority = new Authority(product());
        programme = authority.programme("Rejse med venteliste");
        authority.participation(programme, ODENSE);
        String seats = "/programmes/" + programme + "/seats";
        coordinator.change("PUT", seats, seats, "{\"seats\":2}");
    }

    @Test
    void a_contact_pastes_a_list_and_one_too_many_moves_up_when_somebody_cancels() {
        logIn("kontakt");
        open("/programme/detail?id=" + programme + "&tab=participants");
        follow("Tilmeld en liste");
        fill(
                "list",
                "Eva Holm\teva@odense.example\tRådgiver\nBo\tbo\tleder\nIb Lund\tib@odense.example\tFaglig leder\n");
        press("Se, hvad der vil ske");
        see("1 række skal rettes", "E-mail", "Bo");
        assertThat(button("Tilmeld 2 personer")).hasCount(0);
        assertAccessible();

        press("Ret listen");
        assertThat(field("list"))
                .hasValue(java.util.regex.Pattern.compile("Eva Holm.*", java.util.regex.Pattern.DOTALL));
        fill(
                "list",
                "Eva Holm\teva@odense.example\tRådgiver\nBo Ring\tbo@odense.example\tleder\n"
                        + "Ib Lund\tib@odense.example\tFaglig leder\n");
        press("Se, hvad der vil ske");
        see("2 personer får plads, 1 kommer på venteliste");
        press("Tilmeld 3 personer");
        see("2 deltagere er tilmeldt, og 1 er sat på venteliste", "2 af 2", "Ingen ledige pladser");
        follow("Venteliste (1)");
        see("Ib Lund");

        open("/programme/detail?id=" + programme + "&tab=participants");
        page().getByRole(com.microsoft.playwright.options.AriaRole.LINK)
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("Redigér Eva Holm"))
                .click();
        unfold("Meld afbud");
        press("Ja, meld afbud");
        see("Eva Holm er meldt fra", "Ib Lund", "Bo Ring");
        assertThat(page().locator("tbody th")).hasText(new String[] {"Bo Ring", "Ib Lund"});
    }

    @Test
    void a_participant_cancels_on_a_phone_without_script() throws IOException {
        coordinator.post(
                "/teaching-days",
                "{\"programmeId\":\"%s\",\"title\":\"Læringsdag\",\"start\":{\"dateTime\":\"2031-03-05T09:00:00\"},\"end\":{\"dateTime\":\"2031-03-05T15:00:00\"},\"location\":{\"type\":\"physical\",\"name\":\"Sal 3\"}}"
                        .formatted(programme));
        String person = new Authority(product()).participant(programme, ODENSE, "Eva Holm");
        String address = product().personalLink(Purpose.PARTICIPANT, UUID.fromString(person));
        withoutScript(Look.PHONE);
        open(address);
        see("Du har en plads", "5. marts 2031", "Sal 3");
        Download days = page().waitForDownload(() -> follow("Læg dagene i din kalender"));
        assertThat(Files.readString(days.path())).contains("DTSTART:20310305T080000Z");

        page().locator("textarea").fill("Vegetarisk mad");
        press("Gem behov");
        see("Dine behov er gemt", "Vegetarisk mad");

        unfold("Giv pladsen til en kollega");
        press("Giv pladsen videre");
        see("Noget skal rettes");
        unfold("Meld afbud");
        press("Ja, meld afbud");
        see("Du er meldt fra");
        assertThat(names("cancelled")).containsExactly("Eva Holm");
    }

    private List<String> names(String status) {
        return ApiClient.items(coordinator.get("/participants?programmeId=" + programme + "&status=" + status)).stream()
                .map(one -> one.getString("name"))
                .toList();
    }
}
