package dk.forloeb.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dk.forloeb.evaluation.rest.Api;
import org.junit.jupiter.api.Test;

/** A coordinator writes the questions of an evaluation, invites by mail, reminds, and shows the room where to go. */
class DesignBrowserIT extends JourneyTestCase {

    @Test
    void writes_questions_mails_links_and_shows_the_room_where_to_get_them() {
        Authority authority = new Authority(product());
        String programme = authority.programme("Egen evaluering");
        authority.participation(programme, "0482");
        authority.participant(programme, "0482", "Åse Ærø");
        authority.participant(programme, "0482", "Øjvind Å");
        Api api = authority.api();
        String survey = Api.json(api.post(
                        "/surveys", "{\"programmeId\":\"%s\",\"title\":\"Hvad synes I?\"}".formatted(programme)))
                .getString("id");
        logIn("koordinator");
        open("/evaluation/survey?tab=questions&id=" + survey);

        follow("Enighed: meget enig …");
        fill("texts-da", "Var dagen nyttig og sjov?");
        press("Gem");
        seeRefused("texts-en", "Udfyld feltet");
        seeRefused("claims-da", "Udfyld feltet");
        assertThat(field("texts-da")).hasValue("Var dagen nyttig og sjov?");
        fill("texts-en", "Was the day useful?");
        fill("claims-da", "var nyttigt");
        fill("claims-en", "was useful");
        press("Gem");
        see("Spørgsmålet er gemt", "Overvej: Spørgsmålet spørger måske om to ting");
        assertAccessible();

        Locator cards = page().locator("li.card");
        int before = cards.count();
        assertThat(cards.last()).containsText("Var dagen nyttig og sjov?");
        cards.last().getByText("Ret spørgsmål").click();
        fill("texts-da", "Var dagen nyttig?");
        press("Gem");
        assertThat(cards.last()).containsText(before + ". Var dagen nyttig?");
        cards.last().getByText("Flyt op").click();
        assertThat(cards.nth(before - 2)).containsText("Var dagen nyttig?");
        cards.last().locator("summary").click();
        cards.last().getByText("Fjern spørgsmålet").click();
        see("Spørgsmålet er fjernet");
        assertThat(cards).hasCount(before - 1);

        asksWhyOfThoseWhoSayNo(cards, before);
        follow("Invitér");
        press("Invitér alle 2, og send mail senere");
        see("2 er inviteret", "Mailene kan sendes, når evalueringen er åben");
        assertThat(main()).not().containsText("/s/");
        api.open(survey);
        open("/evaluation/survey?id=" + survey);
        see("2 inviterede har ikke fået sendt deres link på mail");
        follow("Send invitationerne");
        press("Send invitation til 2");
        see("2 invitationer er på vej", "Til 2 inviterede er linket sendt eller på vej på mail; ingen mangler det");
        unfold("Send påmindelse");
        press("Send påmindelse nu");
        see("Påmindelsen er på vej til dem, der ikke har svaret", "Næste påmindelse kan sendes fra");
        assertAccessible();
        screenshot("journey-mailing");

        followsUpOnThePhone(survey, api);
        open("/evaluation/survey?tab=invite&id=" + survey);
        follow("Vis QR-kode til lokalet");
        see("1 af 3 har svaret");
        String token = api.links(survey, 1).get(0);
        assertThat(page().locator(".room__code")).isVisible();
        org.assertj.core.api.Assertions.assertThat(
                        Api.submit(product(), token, "room", "high-degree").statusCode())
                .isEqualTo(201);
        assertThat(page().locator("[data-live]"))
                .hasText(
                        "2 af 4 har svaret",
                        new com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions().setTimeout(30_000));
        screenshot("journey-room");
    }

    /** Without script the question comes into sight with the answer that calls for it, and goes with it. */
    private void followsUpOnThePhone(String survey, Api api) {
        page().setViewportSize(390, 844);
        open("/s/" + api.links(survey, 1).get(0));
        Locator followUp = page().locator(".follow-up");
        assertThat(followUp).not().isVisible();
        page().getByText("Et andet sted", new Page.GetByTextOptions().setExact(true))
                .click();
        assertThat(followUp).isVisible();
        assertThat(followUp).containsText("hvis du har svaret: Et andet sted");
        press("Send svar");
        assertThat(page().locator(".error-summary")).containsText("Hvor?: Svar på spørgsmålet.");
        assertThat(followUp).isVisible();
        assertFitsWindow();
        assertAccessible();
        screenshot("journey-follow-up-phone");
        page().getByText("På kontoret").click();
        assertThat(followUp).not().isVisible();
        press("Send svar");
        see("Tak");
        page().setViewportSize(1440, 900);
    }

    /** A choice, and a question that follows on one of its answers. */
    private void asksWhyOfThoseWhoSayNo(Locator cards, int before) {
        page().locator("section").getByText("Ét af flere svar").last().click();
        fill("texts-da", "Hvor arbejder du mest?");
        fill("texts-en", "Where do you work most?");
        fill("label-da-0", "På kontoret");
        fill("label-en-0", "In the office");
        fill("label-da-1", "Et andet sted");
        press("Gem");
        seeRefused("label-en-1", "Udfyld feltet");
        fill("label-en-1", "Elsewhere");
        press("Gem");
        see("Spørgsmålet er gemt");
        cards.last().getByText("Tilføj opfølgende spørgsmål").click();
        fill("texts-da", "Hvor?");
        fill("texts-en", "Where?");
        page().getByLabel("Spørgsmålet skal besvares").check();
        press("Gem");
        see("Vælg mindst ét svar");
        page().getByLabel("Et andet sted").check();
        press("Gem");
        see("Stilles kun til dem, der svarer: Et andet sted", "Skal besvares");
        assertThat(cards).hasCount(before + 1);
        assertAccessible();
        screenshot("journey-follow-up");
    }
}
