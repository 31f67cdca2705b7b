package dk.forloeb.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import dk.forloeb.evaluation.rest.Api;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A coordinator compares the evaluations of two programmes, and is told what two of one programme cannot show. */
class ComparisonBrowserIT extends JourneyTestCase {

    private String closed(Authority authority, String programme, String title, int agreeing) {
        Api api = authority.api();
        String survey = Api.json(
                        api.post("/surveys", "{\"programmeId\":\"%s\",\"title\":\"%s\"}".formatted(programme, title)))
                .getString("id");
        List<String> tokens = api.links(survey, 40);
        api.open(survey);
        for (int i = 0; i < tokens.size(); i++) {
            Api.submit(
                    product(),
                    tokens.get(i),
                    UUID.randomUUID().toString(),
                    i < agreeing ? "some-degree" : "not-at-all");
        }
        api.close(survey);
        return survey;
    }

    @Test
    void sees_what_a_difference_shows_and_what_it_cannot() {
        Authority authority = new Authority(product());
        String programme = authority.programme("Sammenlignet forløb");
        String before = closed(authority, programme, "Evaluering før", 10);
        closed(authority, programme, "Evaluering efter", 30);
        closed(authority, authority.programme("Et andet forløb"), "Evaluering andetsteds", 36);

        logIn("koordinator");
        open("/evaluation/results?id=" + before);
        follow("Sammenlign");
        page().locator("#with")
                .selectOption(page().locator("#with option")
                        .filter(new com.microsoft.playwright.Locator.FilterOptions()
                                .setHasText("Evaluering andetsteds"))
                        .getAttribute("value"));
        press("Sammenlign");
        see("procentpoint lavere end i “Evaluering andetsteds”", "25 pct.", "10 af 40", "efter korrektion");
        assertThat(page().locator(".alert--warning")).hasCount(0);
        assertAccessible();
        screenshot("journey-comparison");

        page().locator("#with")
                .selectOption(page().locator("#with option")
                        .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("Evaluering efter"))
                        .getAttribute("value"));
        press("Sammenlign");
        see("Det kan være de samme, der har svaret på begge", "Kan ikke afgøres", "75 pct.");
        assertThat(main().getByText("procentpoint")).hasCount(0);
    }
}
