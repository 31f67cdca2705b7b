package dk.forloeb.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import dk.forloeb.testing.MailServer;
import dk.forloeb.testing.OwnProduct;
import dk.forloeb.testing.browser.Look;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The whole way from "which municipalities?" to a full list of participants: everybody works in the browser, and comes
 * to it by the links in the mails that a real mail server received.
 */
@Tag("mariadb")
class SelectionToSeatsBrowserIT extends JourneyTestCase implements OwnProduct {
    private static final String TITLE = "Fra udvælgelse til fuldt hold";
    private static final String OFFERED = "Tilbud om læringsforløb: " + TITLE;
    private static final String NOTE = "Odense har bedt om at være med.";
    private static final String REASON = "Vi har ikke medarbejdere til det i år.";
    private static final String FIRST_OFFICE = "post@foerste.example";
    private static final String ODENSE_OFFICE = "tilbud@odense.example";
    private static final String NEXT_OFFICE = "post@naeste.example";
    private static final String CONTACT = "mette.holm@odense.example";
    private static final String CONTACT_PASSWORD = "kun Mette kender den her";
    private static final String EVA = "eva.lund@odense.example";
    private static final String BO = "bo.ring@odense.example";
    private static final String IB = "ib.krog@odense.example";

    private final MailServer server = new MailServer();
    private final Inbox inbox = new Inbox(server);
    private String programme = "";
    private String first = "";
    private String next = "";

    @Override
    public Map<String, String> environment() {
        return server.environment("journey");
    }

    /** Begins with empty mailboxes: the demonstration orders mails of its own. */
    @BeforeEach
    void receiveMails() {
        server.start();
        page().waitForCondition(this::isNothingUnderWay);
        server.clear();
    }

    @AfterEach
    void stopServer() {
        server.stop();
    }

    @Test
    void leads_from_a_ranking_over_offers_and_answers_to_a_full_list_of_participants() {
        programme = new Authority(product()).programme(TITLE);
        Page coordinator = logIn("koordinator");
        rank();
        weigh();
        overruleAndConfirm();
        prepareOffers();
        sendOffers();
        odenseAcceptsOnPhone();
        firstDeclinesAndNextIsOffered();
        goOnAs(coordinator);
        seeAnswersAndFixDay();
        limitSeats();
        Page contact = contactGetsAccess();
        enrolByPaste();
        participantCancelsOnPhone();
        whoWaitedMovesUp(contact);
        assertAllMailsArrived();
    }

    private void rank() {
        open("/programme/detail?tab=selection&id=" + programme);
        see("Ingen udvælgelse endnu");
        follow("Ny udvælgelse");
        fill("field", "§ 100");
        fill("places", "2");
        press("Rangér kommunerne");
        see("Kladden er gemt, og kommunerne er rangeret", "98 kommuner");
    }

    private void weigh() {
        List<String> before = municipalities();
        fill("weights-size", "100");
        field("weights-size").press("Tab");
        see("rangeret igen");
        assertThat(main().locator(".selection-ranking tbody tr").first()).containsText("100.000 indbyggere og derover");
        List<String> after = municipalities();
        assertThat(after).isNotEqualTo(before).containsExactlyInAnyOrderElementsOf(before);
        first = after.get(0);
        next = after.get(1);
    }

    private List<String> municipalities() {
        return main().locator(".selection-ranking tbody th").allInnerTexts().stream()
                .map(text -> text.lines().findFirst().orElseThrow().strip())
                .toList();
    }

    private void overruleAndConfirm() {
        see("Valgt nu: " + first);
        field("municipalityCode").selectOption(new SelectOption().setLabel("Odense"));
        fill("note", NOTE);
        press("Vælg til");
        see("Odense er valgt til", NOTE);
        unfold("Bekræft udvælgelsen");
        press("Ja, bekræft");
        seeHeading("Udvælgelse nr. 1");
        see("Udvælgelsen er bekræftet", "Odense er valgt til: " + NOTE);
    }

    private void prepareOffers() {
        open("/programme/detail?tab=offers&id=" + programme);
        see("Ingen tilbudsrunde endnu");
        follow("Forbered tilbud");
        fill("contactEmail", "karen.holm@ankestyrelsen.example");
        fill("wanted", "2");
        assertThat(page().getByLabel("Tilbyd af sig selv en ledig plads til den næste i køen"))
                .isChecked();
        fill("dates-0", "2031-03-04");
        fill("placeName-0", "Sal 3");
        fill("dates-1", "2031-03-11");
        press("Gem runden");
        see("Tilbudsrunden er gemt", "2 pladser mangler at blive tilbudt");
        Locator queue = main().locator("[aria-labelledby=queue-title] tbody tr");
        assertThat(queue.nth(0)).containsText(words(first, "Udvalgt"));
        assertThat(queue.nth(1)).containsText(words("Odense", "Udvalgt", NOTE));
        assertThat(queue.nth(2)).containsText(next);
    }

    private void sendOffers() {
        follow("Send tilbud");
        see("Der er 2 pladser at tilbyde");
        fillLabelled("Adresse til " + first, FIRST_OFFICE);
        fillLabelled("Adresse til Odense", ODENSE_OFFICE);
        fillLabelled("Adresse til " + next, NEXT_OFFICE);
        assertAccessible();
        press("Se igennem");
        see("2 mails sendes nu", FIRST_OFFICE, ODENSE_OFFICE, "4. marts 2031");
        assertThat(main()).not().containsText(NEXT_OFFICE);
        press("Send 2 tilbud");
        see("2 tilbud er sendt", "Venter på svar");
        assertThat(page().locator("[aria-current=step]")).containsText("Tilbudt");
    }

    private void odenseAcceptsOnPhone() {
        openLink(Look.PHONE, ODENSE_OFFICE, OFFERED);
        seeHeading(TITLE);
        see("Tilbud til Odense", "11. marts 2031", "Sal 3", "karen.holm@ankestyrelsen.example");
        assertFitsWindow();
        fill("accept-contactName", "Mette Holm");
        fill("accept-contactEmail", CONTACT);
        suits("4. marts 2031", "Passer");
        suits("11. marts 2031", "Passer ikke");
        fill("accept-answeredBy", "Kaj Brandt");
        press("Sig ja til tilbuddet");
        see("Kommunen deltager", "Kaj Brandt sagde ja", "Kontaktperson: Mette Holm");
        assertFitsWindow();
    }

    private void suits(String day, String fit) {
        main().getByRole(AriaRole.GROUP)
                .filter(new Locator.FilterOptions().setHasText(day))
                .getByLabel(fit, new Locator.GetByLabelOptions().setExact(true))
                .check();
    }

    private void firstDeclinesAndNextIsOffered() {
        openLink(Look.DEFAULT, FIRST_OFFICE, OFFERED);
        see("Tilbud til " + first);
        unfold("Nej tak");
        fill("decline-reason", REASON);
        fill("decline-answeredBy", "Lis Dam");
        press("Sig nej til tilbuddet");
        see("Kommunen har sagt nej", "Lis Dam sagde nej", REASON);
        openLink(Look.PHONE, NEXT_OFFICE, OFFERED);
        see("Tilbud til " + next, "Svar senest");
    }

    private void seeAnswersAndFixDay() {
        page().reload();
        Locator board = main().locator("[aria-labelledby=board-title] tbody tr");
        assertThat(board).hasText(new Pattern[] {
            words(first, "Nej", REASON), words("Odense", "Ja", "Mette Holm"), words(next, "Venter på svar")
        });
        see("1 af 2", "Passer alle");
        assertAccessible();
        follow("Fastlæg dagen 4. marts 2031");
        fill("title", "Læringsdag");
        see("1 kontaktperson får besked i en mail");
        press("Fastlæg og send besked");
        see("Dagen er fastlagt. 1 mail sendt.", "Fastlagt");
    }

    private static Pattern words(String... words) {
        return Pattern.compile(String.join(".*", words), Pattern.DOTALL);
    }

    private void limitSeats() {
        follow("Deltagere");
        follow("Redigér pladser og frister");
        fill("seats", "2");
        press("Gem ændringer");
        see("Pladser og frister er gemt", "0 af 2");
    }

    private Page contactGetsAccess() {
        openLink(Look.DEFAULT, CONTACT, "Du er kontaktperson for Odense: " + TITLE);
        see("Mette Holm er kontaktperson for Odense", "Vælg en adgangskode", CONTACT);
        fill("password-newPassword", CONTACT_PASSWORD);
        fill("password-repeated", CONTACT_PASSWORD);
        press("Opret adgang");
        see("Du har adgang", "Log ind med brugernavnet " + CONTACT);
        logIn(CONTACT, CONTACT_PASSWORD);
        see("Venter på dig", TITLE);
        follow("Tilmeld deltagere");
        return page();
    }

    private void enrolByPaste() {
        follow("Tilmeld en liste");
        fill(
                "list",
                "Navn\tE-mail\tRolle\nEva Lund\t%s\tRådgiver\nBo Ring\t%s\tFaglig leder\nIb Krog\t%s\tSagsbehandler\n"
                        .formatted(EVA, BO, IB));
        press("Se, hvad der vil ske");
        see("2 personer får plads, 1 kommer på venteliste");
        press("Tilmeld 3 personer");
        see("2 deltagere er tilmeldt, og 1 er sat på venteliste", "2 af 2", "Ingen ledige pladser");
        follow("Venteliste (1)");
        see("Ib Krog");
        assertAccessible();
    }

    private void participantCancelsOnPhone() {
        openLink(Look.PHONE, EVA, "Du er tilmeldt læringsforløbet " + TITLE);
        see("Du har en plads", "Læringsdag", "4. marts 2031", "Sal 3");
        assertFitsWindow();
        unfold("Meld afbud");
        press("Ja, meld afbud");
        see("Du er meldt fra", "bed din kommunes kontaktperson om at tilmelde dig igen");
    }

    private void whoWaitedMovesUp(Page contact) {
        openLink(Look.PHONE, IB, "Du har fået en plads på læringsforløbet " + TITLE);
        see("Du har en plads", "4. marts 2031");
        goOnAs(contact);
        follow("Tilmeldte (2)");
        assertThat(main().locator("tbody th")).hasText(new String[] {"Bo Ring", "Ib Krog"});
    }

    /** Waits for a mail, and opens the link in it as somebody who was not here before. */
    private void openLink(Look look, String recipient, String subject) {
        String mail = Inbox.label(recipient, subject);
        page().waitForCondition(() -> inbox.all().contains(mail));
        beside(look).navigate(inbox.link(mail));
        settled();
    }

    private void assertAllMailsArrived() {
        page().waitForCondition(this::isNothingUnderWay);
        assertThat(inbox.all())
                .containsExactlyInAnyOrder(
                        Inbox.label(FIRST_OFFICE, OFFERED),
                        Inbox.label(ODENSE_OFFICE, OFFERED),
                        Inbox.label(ODENSE_OFFICE, "Odense deltager: " + TITLE),
                        Inbox.label(CONTACT, "Du er kontaktperson for Odense: " + TITLE),
                        Inbox.label(FIRST_OFFICE, first + " deltager ikke: " + TITLE),
                        Inbox.label(NEXT_OFFICE, OFFERED),
                        Inbox.label(CONTACT, "Undervisningsdag fastlagt: " + TITLE),
                        Inbox.label(EVA, "Du er tilmeldt læringsforløbet " + TITLE),
                        Inbox.label(BO, "Du er tilmeldt læringsforløbet " + TITLE),
                        Inbox.label(IB, "Du er på venteliste til læringsforløbet " + TITLE),
                        Inbox.label(EVA, "Du er meldt fra læringsforløbet " + TITLE),
                        Inbox.label(IB, "Du har fået en plads på læringsforløbet " + TITLE));
        inbox.assertWrittenTwice(TITLE);
    }

    /** Whether every mail that was ordered is sent; asked twice, since a mail may go on while it is asked for. */
    private boolean isNothingUnderWay() {
        return Stream.of("queued", "sending", "failed", "queued")
                .allMatch(state ->
                        new Authority(product()).items("/mails?state=" + state).isEmpty());
    }
}
