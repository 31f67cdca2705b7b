package dk.forloeb.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A coordinator prepares a programme. */
@Tag("mariadb")
class PlanningBrowserIT extends JourneyTestCase {

    @Test
    void keeps_search_filter_and_order_in_the_address() {
        logIn("koordinator");
        page().locator(".site-nav")
                .getByRole(AriaRole.LINK)
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("Forløb"))
                .click();
        seeHeading("Læringsforløb");
        fill("q", "støtte");
        field("state").selectOption("completed");
        press("Søg");
        assertThat(page()).hasURL(Pattern.compile("q=st%C3%B8tte.*state=completed"));
        follow("Titel");
        assertThat(page()).hasURL(Pattern.compile("q=st%C3%B8tte.*sort=title"));
        assertThat(page().locator("th[aria-sort=ascending]")).containsText("Titel");
        follow("Støtte til bil");
        seeHeading("Støtte til bil");
        page().goBack();
        assertThat(field("q")).hasValue("støtte");
        assertThat(field("state")).hasValue("completed");
        assertThat(page().locator("tbody tr")).hasCount(1);
    }

    @Test
    void keeps_the_page_of_a_long_list_in_the_address() {
        logIn("koordinator");
        open("/municipality/list?size=");
        follow("Indbyggere");
        follow("Næste");
        assertThat(page()).hasURL(Pattern.compile("(?=.*sort=population)(?=.*page=2)"));
        assertThat(page().locator(".pager [aria-current=page]")).hasText("2");
        String first = page().locator("tbody th").first().innerText();
        page().reload();
        assertThat(page().locator("tbody th").first()).hasText(first);
    }

    @Test
    void takes_a_new_programme_from_idea_to_running() {
        logIn("koordinator");
        open("/programme/list");
        follow("Opret forløb");
        fill("title", "Børn & unge <2027>");
        press("Opret forløb");
        see("Forløbet er oprettet", "Børn & unge <2027>", "Idé", "Tilføj kommuner");
        for (String state : new String[] {"Planlagt", "Tilbudt", "I gang"}) {
            unfold("Skift status");
            choose("Videre til: " + state);
            press("Gem ny status");
            see("Status er nu: " + state);
        }
        assertThat(page().locator(".timeline > li")).hasCount(3);
    }

    @Test
    void tells_which_municipality_takes_part_already_and_keeps_what_was_chosen() {
        String programme = new Authority(product()).programme("Kommuner to gange");
        logIn("koordinator");
        Page first = open("/participation/add?programme=" + programme);
        Page second = goOnAs(first.context().newPage());
        open("/participation/add?programme=" + programme);
        fill("find", "roskil");
        choose("Roskilde");
        press("Tilføj de valgte");
        see("1 kommune er tilføjet", "Roskilde");
        second.close();

        goOnAs(first);
        choose("Roskilde");
        choose("Køge");
        press("Tilføj de valgte");
        seeRefused("municipalityCode", "Roskilde deltager allerede i forløbet");
        assertThat(page().getByLabel("Køge")).isChecked();
        page().locator(".site-tools").getByText("English").click();
        seeHeading("Add municipalities");
        assertThat(page()).hasURL(Pattern.compile("/participation/add\\?programme=" + programme));
        open("/programme/detail?tab=municipalities&id=" + programme);
        assertThat(page().locator("tbody tr")).hasCount(1);
    }

    @Test
    void refuses_a_person_at_the_field_that_is_wrong_and_enrols_the_corrected() {
        Authority authority = new Authority(product());
        String programme = authority.programme("Deltagere med fejl");
        authority.participation(programme, "0265");
        logIn("koordinator");
        open("/participation/participant?programme=" + programme);
        enrol("<script>alert(1)</script>", "ikke en adresse");
        seeRefused("name", "Navnet skal begynde med et bogstav");
        seeRefused("email", "E-mailadressen er ikke gyldig");
        assertThat(field("name")).hasValue("<script>alert(1)</script>");
        assertThat(field("email")).hasValue("ikke en adresse");
        enrol("Bo 010203-1234", "bo@roskilde.kommune.example");
        seeRefused("name", "ligner et CPR-nummer");
        enrol("Åse O’Neill-Ærø, ph.d.", "bo@roskilde.kommune.example");
        see("Åse O’Neill-Ærø, ph.d. er tilmeldt", "1 deltager");

        open("/participation/participant?programme=" + programme);
        enrol("En anden", "BO@roskilde.kommune.example");
        seeRefused("email", "E-mailadressen er allerede tilmeldt forløbet");
        assertThat(field("name")).hasValue("En anden");
    }

    private void enrol(String name, String email) {
        fill("name", name);
        fill("email", email);
        choose("Sagsbehandler");
        press("Tilmeld");
    }

    @Test
    void plans_a_teaching_day_and_cancels_it() {
        String programme = new Authority(product()).programme("Undervisningsdage");
        logIn("koordinator");
        open("/programme/detail?tab=teaching&id=" + programme);
        follow("Tilføj undervisningsdag");
        fill("title", "Læringsdag 1");
        fill("date", "2027-03-04");
        fill("start", "15:00");
        fill("end", "09:00");
        choose("Fysisk");
        fill("location-name", "Rådhuset, lokale 3");
        press("Tilføj undervisningsdag");
        seeRefused("end", "Sluttidspunktet ligger ikke efter starttidspunktet");
        assertThat(field("end")).hasValue("09:00");
        fill("start", "08:30");
        press("Tilføj undervisningsdag");
        see("“Læringsdag 1” er tilføjet", "kl. 08.30–09.00", "Rådhuset, lokale 3");

        main().getByText("Redigér Læringsdag 1").click();
        unfold("Aflys undervisningsdag");
        see("Vil du aflyse “Læringsdag 1”?");
        press("Ja, aflys dagen");
        see("“Læringsdag 1” er aflyst", "Aflyst");
        assertThat(main().getByText("Redigér Læringsdag 1").count()).isZero();
    }

    @Test
    void stays_in_shape_with_one_word_of_two_hundred_letters() {
        String word = "Sagsbehandlings".repeat(14).substring(0, 200);
        String programme = new Authority(product()).programme(word);
        logIn("koordinator");
        open("/teaching/edit?programme=" + programme);
        fill("title", word);
        fill("date", "2027-03-04");
        press("Tilføj undervisningsdag");
        see("er tilføjet");
        for (int width : new int[] {1440, 390}) {
            page().setViewportSize(width, 900);
            for (String path : new String[] {
                "/programme/list?q=sagsbehandlings",
                "/programme/detail?id=" + programme,
                "/programme/detail?tab=teaching&id=" + programme,
                "/programme/edit?id=" + programme,
                "/teaching/list"
            }) {
                open(path);
                assertFitsWindow();
                assertThat(page().locator(".table-wrap").all())
                        .allMatch(table -> (boolean) table.evaluate("t => t.scrollWidth <= t.clientWidth"));
            }
        }
    }
}
