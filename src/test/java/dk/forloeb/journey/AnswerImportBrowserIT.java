package dk.forloeb.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import dk.forloeb.evaluation.rest.Api;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A coordinator takes in an export of LimeSurvey and types in what came on paper. */
class AnswerImportBrowserIT extends JourneyTestCase {

    private static final Path EXPORT = Path.of("src/test/resources/answers/limesurvey.csv");

    @Test
    void explains_the_columns_of_a_file_takes_it_and_types_in_paper() {
        Api api = new Authority(product()).api();
        String survey = api.survey("Svar udefra");
        api.open(survey);
        logIn("koordinator");

        open("/evaluation/survey?id=" + survey);
        follow("Indlæs svar fra en fil");
        page().locator("input[type=file]").setInputFiles(EXPORT);
        press("Læs filen");
        see("Svaret hører ikke til spørgsmålet", "Indlæs 2 svar");
        assertAccessible();
        Locator maybe = page().getByLabel("Hvad “Måske” i kolonnen");
        maybe.selectOption("some-degree");
        press("Læs igen med disse valg");
        see("Indlæs 3 svar");
        assertThat(maybe).hasValue("some-degree");
        press("Indlæs 3 svar");
        see("3 svar er indlæst. 1 skema var ikke indsendt.", "Der er flere svar end invitationer");

        follow("Indlæs svar fra en fil");
        page().locator("input[type=file]").setInputFiles(EXPORT);
        press("Læs filen");
        see("Filen er indlæst før");

        open("/evaluation/paper?id=" + survey);
        press("Gem, og gå til næste skema");
        see("Der er ikke svaret på noget");
        page().locator("input[name=relevance][value=high-degree]").check();
        page().locator("textarea").fill("Mit nummer er 010203-1234");
        press("Gem, og gå til næste skema");
        see("CPR-nummer");
        assertThat(page().locator("input[name=relevance][value=high-degree]")).isChecked();
        assertAccessible();
        page().locator("textarea").fill("Godt");
        page().locator("input[name=relevance][value=high-degree]").press("Enter");
        see("Svaret er gemt. Her er et tomt skema.", "4 svar er tastet ind eller indlæst");
        assertThat(page().locator("textarea")).hasValue("");

        open("/evaluation/survey?id=" + survey);
        fill("invited", "3");
        press("Gem antal");
        seeRefused("invited", "Der er allerede 4 svar");
        fill("invited", "8");
        press("Gem antal");
        see("Antallet af inviterede er gemt", "50 pct.");
    }
}
