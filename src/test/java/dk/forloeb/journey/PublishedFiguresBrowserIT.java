package dk.forloeb.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import dk.forloeb.shared.faces.Formats;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The 2023 evaluation of the demonstration: its published figures, on the page and over REST. */
@Tag("mariadb")
class PublishedFiguresBrowserIT extends JourneyTestCase {
    private static final Locale DANISH = Locale.forLanguageTag("da");

    @Test
    void shows_77_and_89_percent_with_their_base_and_uncertainty() {
        logIn("koordinator");
        open("/programme/list?year=2023");
        follow("Kontant tilskud og borgerstyret personlig assistance");
        follow("Evaluering");
        see("130", "100 af 130", "67,8–84,2 pct.", "59,2–82,3 pct.");
        follow("Se resultater");
        see("100 af 130 inviterede har svaret (77 pct.)", "lukket 30. juni 2023");
        Locator knowledge = page().locator("#increased-knowledge");
        assertThat(knowledge.locator(".finding__sentence")).containsText("77 procent af de deltagere");
        assertThat(knowledge).containsText("77 af 100 svarede positivt · usikkerhed (95 pct.): 67,8–84,2 pct.");
        assertThat(fact(knowledge, "Yderpunkter, hvis alle havde svaret")).hasText("59,2–82,3 pct.");
        Locator practice = page().locator("#will-influence-practice");
        assertThat(practice.locator(".finding__sentence")).containsText("89 procent af de deltagere");
        assertThat(practice).containsText("89 af 100 svarede positivt");
        see("30 af 130 inviterede har ikke svaret", "opdigtet");
    }

    private static Locator fact(Locator finding, String term) {
        return finding.locator("dl.facts > div")
                .filter(new Locator.FilterOptions().setHasText(term))
                .locator("dd");
    }

    @ParameterizedTest
    @CsvSource({
        "RESPONDENTS,municipality",
        "RESPONDENTS,role",
        "ANSWERED,municipality",
        "VALID,role",
        "INVITED,municipality"
    })
    void gives_the_same_figures_over_rest_as_on_the_page(String base, String groupBy) {
        Authority authority = new Authority(product());
        String survey = authority.items("/surveys?state=closed&q=2023").get(0).getString("id");
        String parameters = "base=" + base + "&groupBy=" + groupBy;
        JsonObject results = authority.api().results(survey, "?" + parameters);
        logIn("koordinator");
        open("/evaluation/results?id=" + survey + "&" + parameters);
        List<JsonObject> scales = results.getJsonArray("questions").getValuesAs(JsonObject.class).stream()
                .filter(question -> !question.getJsonArray("distribution").isEmpty())
                .toList();
        assertThat(page().locator(".finding")).hasCount(scales.size());
        for (JsonObject question : scales) {
            Locator finding = page().locator("#" + question.getString("key"));
            assertThat(finding.locator(".finding__sentence").innerText())
                    .isEqualTo(question.getJsonObject("sentence").getString("da"));
            assertThat(counts(finding)).containsAll(distribution(question, base));
            assertThat(groupsShown(finding)).isEqualTo(groups(question));
        }
        assertThat(groups(scales.get(0)).toString()).contains("pct.");
        if (groupBy.equals("municipality")) {
            assertThat(groups(scales.get(0)).toString()).contains("beskyttet");
        }
    }

    /** "label: count" of each row of the table of answers. */
    private static List<String> counts(Locator finding) {
        return finding.locator(".finding__table tbody tr").all().stream()
                .map(row -> row.locator("th").textContent().replace(" (positivt)", "") + ": "
                        + row.locator("td").first().textContent())
                .toList();
    }

    private static List<String> distribution(JsonObject question, String base) {
        return question.getJsonArray("distribution").getValuesAs(JsonObject.class).stream()
                .filter(option ->
                        !(base.equals("VALID") && option.getString("option").equals("dont-know")))
                .map(option -> option.getString("label") + ": " + option.getInt("count"))
                .toList();
    }

    /** The cells of the one breakdown that is unfolded, without the picture. */
    private static List<List<String>> groupsShown(Locator finding) {
        return finding.locator("h3 + .table-wrap tbody tr").all().stream()
                .map(row -> row.locator("th, td.num").all().stream()
                        .map(cell -> cell.locator(".protected").count() == 1 ? "beskyttet" : cell.innerText())
                        .toList())
                .toList();
    }

    /** The rows that the page shows; a breakdown in which every group is protected is a sentence instead. */
    private static List<List<String>> groups(JsonObject question) {
        List<JsonObject> groups = question.getJsonArray("groups").getValuesAs(JsonObject.class);
        return groups.stream().allMatch(group -> group.getBoolean("protected"))
                ? List.of()
                : groups.stream().map(PublishedFiguresBrowserIT::row).toList();
    }

    private static List<String> row(JsonObject group) {
        if (group.getBoolean("protected")) {
            assertThat(group.get("responses")).isEqualTo(JsonValue.NULL);
            assertThat(group.get("agreement")).isEqualTo(JsonValue.NULL);
            return List.of(group.getString("label"), "beskyttet");
        }
        JsonObject agreement = group.getJsonObject("agreement");
        return List.of(
                group.getString("label"),
                Formats.percent(agreement.getInt("percent"), DANISH),
                agreement.getInt("count") + " af "
                        + agreement.getJsonObject("base").getInt("n"),
                agreement.isNull("interval") ? "–" : range(agreement.getJsonObject("interval")));
    }

    private static String range(JsonObject interval) {
        JsonNumber low = interval.getJsonNumber("low");
        return Formats.range(low.doubleValue(), interval.getJsonNumber("high").doubleValue(), 1, DANISH);
    }
}
