package dk.forloeb.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.forloeb.evaluation.rest.Api;
import dk.forloeb.testing.browser.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A coordinator decides to whom a programme is offered, and can show later why. */
@Tag("mariadb")
class SelectionBrowserIT extends JourneyTestCase {

    private Locator rows() {
        return page().locator(".selection-ranking tbody tr");
    }

    private String rank(String programme) {
        return rank(programme, "§ 100");
    }

    private String rank(String programme, String caseField) {
        open("/programme/detail?tab=selection&id=" + programme);
        see("Ingen udvælgelse endnu");
        follow("Ny udvælgelse");
        fill("field", caseField);
        press("Rangér kommunerne");
        see("Kladden er gemt, og kommunerne er rangeret", "98 kommuner");
        return page().url();
    }

    @Test
    void ranks_weighs_overrules_confirms_and_shows_it_later() {
        String programme = new Authority(product()).programme("Udvælgelse til bilforløb");
        logIn("koordinator");
        String address = rank(programme);

        fill("weights-reversalRate", "0");
        fill("weights-complaints", "0");
        field("weights-size").fill("100");
        field("weights-size").press("Tab");
        see("rangeret igen");
        assertThat(rows().first()).containsText("100.000 indbyggere og derover");
        assertThat(field("places")).isFocused();

        open(address.replaceFirst("^https?://[^/]+", "") + "&q=aeroe");
        assertThat(rows()).hasCount(1);
        follow("Vælg til eller fra Ærø");
        press("Vælg til");
        seeRefused("note", "Udfyld feltet");
        fill("note", "Kommunen har bedt om det.");
        press("Vælg til");
        see("Ærø er valgt til", "Kommunen har bedt om det.");

        unfold("Bekræft udvælgelsen");
        press("Ja, bekræft");
        seeHeading("Udvælgelse nr. 1");
        see("Udvælgelsen er bekræftet", "Ærø er valgt til: Kommunen har bedt om det.", "Det siger rangordenen ikke");
        Download file = page().waitForDownload(() -> press("Hent pakken (ZIP)"));
        assertThat(file.suggestedFilename()).matches("udvaelgelse_\\d{4}-\\d\\d-\\d\\d\\.zip");

        String before = main().locator(".selection-ranking").innerText();
        new Authority(product()).participation(programme, "0265");
        page().reload();
        assertThat(main().locator(".selection-ranking").innerText()).isEqualTo(before);
    }

    @Test
    void shows_a_ranking_that_changed_meanwhile_before_it_can_be_confirmed() {
        Authority authority = new Authority(product());
        String programme = authority.programme("Udvælgelse, der ændrer sig");
        logIn("koordinator");
        rank(programme);
        String first = rows().first()
                .locator("th")
                .innerText()
                .lines()
                .findFirst()
                .orElseThrow()
                .strip();
        String code = authority.items("/municipalities?limit=200").stream()
                .filter(each -> each.getString("name").equals(first))
                .map(each -> each.getString("code"))
                .findFirst()
                .orElseThrow();
        authority.participation(programme, code);
        unfold("Bekræft udvælgelsen");
        press("Ja, bekræft");
        see("er ændret, siden du så den", "kommunen allerede deltager i forløbet");
        assertThat(rows().first()).not().containsText(first);
        unfold("Bekræft udvælgelsen");
        press("Ja, bekræft");
        seeHeading("Udvælgelse nr. 1");
    }

    @Test
    void a_link_followed_straight_after_typing_loses_no_weight() {
        String programme = new Authority(product()).programme("Udvælgelse i en fart");
        logIn("koordinator");
        rank(programme);
        fill("weights-size", "73");
        follow("Vælg til eller fra København");
        page().waitForURL(Pattern.compile(".*municipality=0101.*"));
        assertThat(field("weights-size")).hasValue("73");
    }

    @Test
    void sending_one_form_asks_before_it_loses_what_was_typed_into_another() {
        String programme = new Authority(product()).programme("Udvælgelse med note");
        logIn("koordinator");
        rank(programme);
        fill("note", "En begrundelse, som ikke er gemt.");
        List<String> asked = new ArrayList<>();
        page().onceDialog(dialog -> {
            asked.add(dialog.type());
            dialog.dismiss();
        });
        press("Gem og rangér");
        assertThat(field("note")).hasValue("En begrundelse, som ikke er gemt.");
        assertThat(asked).containsExactly("confirm");
        page().onceDialog(Dialog::accept);
        press("Gem og rangér");
        see("rangeret igen");
    }

    @Test
    void a_draft_whose_field_is_gone_is_opened_and_mended() {
        Authority authority = new Authority(product());
        String programme = authority.programme("Udvælgelse uden område");
        String key = Api.json(
                        authority
                                .api()
                                .post(
                                        "/case-fields",
                                        "{\"nameDa\":\"Snart slettet\",\"subjects\":[\"Serviceloven § 100 Merudgifter til voksne\"]}"))
                .getString("key");
        logIn("koordinator");
        String address = rank(programme, "Snart slettet").replaceFirst("^https?://[^/]+", "");
        authority.api().send("DELETE", "/case-fields/" + key, "If-Match", "*");
        open(address);
        seeRefused("field", "Snart slettet");
        see("Slet kladden");
        fill("field", "§ 100");
        press("Gem og rangér");
        see("rangeret igen", "98 kommuner", "Bekræft udvælgelsen");
    }

    @Test
    void tells_what_is_wrong_at_the_field() {
        String programme = new Authority(product()).programme("Udvælgelse med fejl");
        logIn("koordinator");
        rank(programme);
        fill("weights-size", "900");
        press("Gem og rangér");
        seeRefused("weights-size", "Vægten skal ligge mellem 0 og 100");
        assertThat(field("weights-size")).hasValue("900");
        fill("weights-size", "10");
        fill("field", "findes ikke");
        press("Gem og rangér");
        seeRefused("field", "findes ikke");
    }

    @Test
    void tells_the_second_of_two_editors() {
        String programme = new Authority(product()).programme("Udvælgelse af to");
        Page coordinator = logIn("koordinator");
        String address = rank(programme).replaceFirst("^https?://[^/]+", "");
        beside(Look.DEFAULT);
        logIn("admin");
        open(address);
        fill("places", "5");
        press("Gem og rangér");
        see("rangeret igen", "5 er valgt");
        goOnAs(coordinator);
        fill("places", "7");
        press("Gem og rangér");
        see("En anden har ændret det i mellemtiden");
        assertThat(field("places")).hasValue("7");
    }

    @Test
    void a_municipal_contact_finds_neither_tab_nor_pages() {
        Authority authority = new Authority(product());
        String programme = authority.programmeFound("kontant");
        String selection =
                authority.items("/selections?programmeId=" + programme).get(0).getString("id");
        logIn("kontakt");
        open("/programme/detail?id=" + programme);
        assertThat(main().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Udvælgelse"))
                        .count())
                .isZero();
        for (String path : new String[] {
            "/programme/detail?tab=selection&id=" + programme,
            "/selection/record?id=" + selection,
            "/selection/edit?id=" + selection,
            "/selection/edit?programme=" + programme
        }) {
            open(path);
            seeHeading("Du har ikke adgang");
        }
    }
}
