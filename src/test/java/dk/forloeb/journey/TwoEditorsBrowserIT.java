package dk.forloeb.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.forloeb.testing.browser.Look;
import org.junit.jupiter.api.Test;

/** Two people work on the same thing at the same time. */
class TwoEditorsBrowserIT extends JourneyTestCase {

    @Test
    void tells_the_second_and_saves_what_stands_in_the_fields() {
        String programme = new Authority(product()).programme("Fælles arbejde");
        String edit = "/programme/edit?id=" + programme;
        Page coordinator = logIn("koordinator");
        open(edit);
        beside(Look.DEFAULT);
        logIn("admin");
        open(edit);
        fill("title", "Administratorens titel");
        fill("caseFileNumber", "27-1111");
        fill("description", "Administratorens beskrivelse");
        press("Gem ændringer");
        see("Ændringerne er gemt");

        goOnAs(coordinator);
        fill("title", "Koordinatorens titel");
        fill("caseFileNumber", "27-2222");
        fill("announcedWording", "kun koordinatoren");
        press("Gem ændringer");
        see("Ændret af en anden i mellemtiden", "Den anden har skrevet", "Administratorens titel", "27-1111");
        see("De viser nu det, den anden har gemt", "Beskrivelse: Administratorens beskrivelse");
        assertThat(page().locator(".breadcrumbs")).containsText("Administratorens titel");
        assertThat(field("title")).hasValue("Koordinatorens titel");
        assertThat(field("description")).hasValue("Administratorens beskrivelse");
        assertThat(page().locator(".other-version")).hasCount(2);

        fill("title", "Koordinatorens nye titel");
        otherVersion("title").click();
        see("Du havde skrevet", "Koordinatorens nye titel");
        assertThat(field("title")).hasValue("Administratorens titel");
        fill("caseFileNumber", "27-3333");
        press("Gem ændringer");
        see("Ændringerne er gemt", "Administratorens beskrivelse", "27-3333", "kun koordinatoren");
        seeHeading("Administratorens titel");
    }

    private Locator otherVersion(String field) {
        return page().locator("#other-" + field).getByRole(AriaRole.BUTTON);
    }

    @Test
    void tells_the_second_who_corrects_the_same_person() {
        Authority authority = new Authority(product());
        String programme = authority.programme("Fælles deltager");
        authority.participation(programme, "0265");
        String edit = "/participation/participant?id=" + authority.participant(programme, "0265", "Før");
        Page first = logIn("koordinator");
        open(edit);
        Page second = goOnAs(first.context().newPage());
        open(edit);
        fill("name", "Den anden");
        press("Gem ændringer");
        see("Ændringerne for Den anden er gemt");
        second.close();
        goOnAs(first);
        fill("name", "Den første");
        press("Gem ændringer");
        see("En anden har ændret det i mellemtiden");
        assertThat(field("name")).hasValue("Den første");
    }
}
