package dk.forloeb.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import dk.forloeb.evaluation.rest.Api;
import dk.forloeb.testing.browser.Look;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A coordinator evaluates a programme, from the questionnaire to the figure that everybody can read. */
@Tag("mariadb")
class EvaluationBrowserIT extends JourneyTestCase {
    /** Who answers what: 17 of 23 agree, which is 73.9 percent. */
    private static final Map<String, List<String>> ANSWERS = Map.of(
            "Roskilde", answers(9, "some-degree", 3, "lesser-degree"),
            "Køge", answers(5, "high-degree", 3, "not-at-all"),
            "Lejre", answers(3, "high-degree", 0, "lesser-degree"));

    @Test
    void leads_from_the_questionnaire_to_a_public_figure() {
        String programme = programmeWithPeople();
        logIn("koordinator");
        create(programme);
        List<String> lines = invite(programme);
        answer(lines);
        seeOnlyTheNumberOfAnswers();
        close();
        seeResults();
        URI address = publish();
        readAsAnybody(address);
    }

    private String programmeWithPeople() {
        Authority authority = new Authority(product());
        String programme = authority.programme("Fra skema til tal");
        for (Map.Entry<String, String> municipality :
                Map.of("0265", "Roskilde", "0259", "Køge", "0350", "Lejre").entrySet()) {
            authority.participation(programme, municipality.getKey());
            authority.caseworkers(
                    programme,
                    municipality.getKey(),
                    ANSWERS.get(municipality.getValue()).size());
        }
        authority.participant(programme, "0265", "Svarer Ikke");
        return programme;
    }

    private void create(String programme) {
        open("/programme/detail?tab=evaluation&id=" + programme);
        follow("Opret evaluering");
        fill("title", "Evaluering af tal og skemaer");
        press("Opret evaluering");
        see("Evalueringen er oprettet som kladde", "I hvilken grad har forløbet givet dig øget viden");
        leaveUnsaved();
        unfold("Åbn evalueringen");
        see("Ingen er inviteret endnu", "Det kan ikke fortrydes");
        press("Åbn nu");
        see("Evalueringen er åben");
    }

    /** Whoever leaves a form with changes is asked first. */
    private void leaveUnsaved() {
        follow("Indstillinger");
        field("title").press("x");
        List<String> asked = new ArrayList<>();
        page().onceDialog(dialog -> {
            asked.add(dialog.type());
            dialog.accept();
        });
        follow("Overblik");
        see("Åbn for besvarelser");
        assertThat(asked).containsExactly("beforeunload");
    }

    /** The links are there to copy and to print, once. */
    private List<String> invite(String programme) {
        follow("Invitér");
        fill("count", "5000");
        press("Lav links");
        seeRefused("count", "Antallet skal ligge mellem 1 og 1.000");
        press("Lav links til alle 24");
        see("24 invitationer er klar", "Linkene vises kun nu");
        String text = field("lines").inputValue();
        page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        press("Kopiér alle");
        assertThat(button("Kopieret")).isVisible();
        assertThat(page().evaluate("() => navigator.clipboard.readText()")).isEqualTo(text);
        printSlips();
        follow("Færdig");
        see("Alle deltagere er inviteret");
        assertThat(page().content()).doesNotContain("/s/");
        return text.lines().toList();
    }

    private void printSlips() {
        page().evaluate("() => { window.print = () => { document.title = 'printed' } }");
        press("Udskriv sedler");
        assertThat(page()).hasTitle("printed");
        page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page().locator(".slip")).hasCount(24);
        assertThat(page().locator(".slip__link").last()).isVisible();
        assertThat(page().locator(".slip__code").last()).isVisible();
        page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        assertThat(page().locator(".slip__link").last()).isHidden();
    }

    private void answer(List<String> lines) {
        assertThat(lines).hasSize(24);
        Map<String, List<String>> left = new HashMap<>(ANSWERS);
        for (String line : lines) {
            String[] columns = line.split("\t");
            List<String> answers = left.get(columns[1]);
            if (!columns[0].equals("Svarer Ikke")) {
                left.put(columns[1], answers.subList(1, answers.size()));
                String link = columns[columns.length - 1];
                String token = link.substring(link.lastIndexOf('/') + 1);
                String key = UUID.randomUUID().toString();
                assertThat(Api.submit(product(), token, key, answers.get(0)).statusCode())
                        .isEqualTo(201);
            }
        }
    }

    private void seeOnlyTheNumberOfAnswers() {
        follow("Overblik");
        assertThat(main().locator(".kpi__value")).hasText(new String[] {"24", "23", "96 pct."});
        String survey = page().url();
        open(survey.substring(survey.indexOf("/evaluation")).replace("/survey", "/results"));
        see("Resultaterne bliver til, når evalueringen lukkes", "23");
        assertThat(main().locator(".finding, .bar, table")).hasCount(0);
        follow("Gå til evalueringen");
    }

    private void close() {
        unfold("Luk evalueringen");
        see("En lukket evaluering kan ikke åbnes igen");
        press("Luk for altid");
        see("Evalueringen er lukket, og resultaterne er klar");
    }

    private void seeResults() {
        follow("Se resultater");
        see(
                "74 procent af de deltagere, der har besvaret evalueringsskemaet, oplyser, at forløbet i høj grad eller i"
                        + " nogen grad har givet dem øget viden om de generelle regler.",
                "17 af 23 svarede positivt",
                "1 af 24 inviterede har ikke svaret");
        follow("Kommune");
        Page page = page();
        assertThat(page.locator("#increased-knowledge .finding__table tfoot td").first())
                .hasText("23");
        Locator rows = page.locator("#increased-knowledge h3 + .table-wrap tbody tr");
        assertThat(rows).containsText(new String[] {"Køge", "Lejre", "Roskilde"});
        assertThat(rows.nth(1)).containsText("beskyttet");
        assertThat(rows.locator(".protected")).hasCount(2);
        screenshot("journey-results");
        assertAccessible();
    }

    private URI publish() {
        follow("Offentliggør");
        see("74 pct.", "17 af 23");
        follow("Se den offentlige side først");
        see("Forhåndsvisning", "Offentliggjort af Ankestyrelsen", "74 procent af de deltagere");
        follow("Tilbage");
        unfold("Offentliggør resultaterne");
        press("Offentliggør nu");
        see("Resultaterne er offentliggjort");
        return URI.create(page().locator("#public-address").getAttribute("href"));
    }

    private void readAsAnybody(URI address) {
        look(Look.PHONE);
        open(address.getPath());
        seeHeading("Evaluering af tal og skemaer");
        see("74 procent af de deltagere", "17 af 23", "Udgave 1", "Fra skema til tal", address.getPath());
        assertThat(page().getByText("koordinator")).hasCount(0);
        assertFitsWindow();
    }

    private static List<String> answers(int agreeing, String agree, int others, String other) {
        return java.util.stream.Stream.concat(
                        java.util.Collections.nCopies(agreeing, agree).stream(),
                        java.util.Collections.nCopies(others, other).stream())
                .toList();
    }
}
