package dk.forloeb.effect.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.forloeb.evaluation.rest.Api;
import dk.forloeb.testing.Product;
import dk.forloeb.testing.ProductExtension;
import dk.forloeb.testing.Visitor;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From imported figures, a selection, participations and a teaching day to what can be said of the effect. */
@Tag("mariadb")
@ExtendWith(ProductExtension.class)
class EffectProductIT {

    private static final String HEADING =
            "Instans;Sagsemne;Aar;Kvartal;Antal_sager_ialt;Stadfæstelse;Ændring.Ophævelse;Hjemvisning;Afvisning.Henvisning\n";
    private static final int MERITS = 40;
    private static final int TREATED = 4;

    private Api api;
    private String subject;

    @BeforeEach
    void begin(Product product) {
        api = Api.as(product, "koordinator");
        subject = "Effekt " + UUID.randomUUID();
    }

    @Test
    void a_fall_in_those_that_took_part_alone_is_found_with_everything_it_is_computed_from(Product product) {
        List<JsonObject> places = items("/municipalities?limit=16");
        importFigures(places, 2013, 2018, List.of());
        String programme = programme();
        List<String> chosen = select(programme);
        chosen.forEach(code ->
                made("/programmes/" + programme + "/participations", "{\"municipalityCode\":\"" + code + "\"}"));
        teach(programme);
        importFigures(places, 2019, 2022, chosen);

        JsonObject effect = Api.json(api.get("/programmes/" + programme + "/effect"));
        JsonObject years = effect.getJsonObject("years");
        assertThat(years.getJsonArray("before")).hasToString("[2013,2014,2015,2016]");
        assertThat(years.getJsonArray("selectedBy")).hasToString("[2017,2018]");
        assertThat(years.getJsonArray("during")).hasToString("[2019]");
        assertThat(years.getJsonArray("after")).hasToString("[2020,2021,2022]");
        assertThat(effect.getBoolean("shown")).as(effect.toString()).isTrue();
        assertThat(effect.getJsonObject("sentence").getString("da")).contains("procentpoint lavere");
        assertThat(effect.getBoolean("madeUp")).isFalse();

        JsonObject difference = effect.getJsonObject("difference");
        assertThat(difference.getInt("participating")).isEqualTo(TREATED);
        assertThat(difference.getInt("comparison")).isEqualTo(2 * TREATED);
        assertThat(difference.getString("sandwich")).isEqualTo("CR1");
        assertThat(difference.getJsonObject("effect").getJsonNumber("value").doubleValue())
                .isCloseTo(byHand(difference), within(1e-9));
        assertThat(difference.getJsonNumber("difference").doubleValue()).isCloseTo(-0.25, within(0.02));
        JsonObject permutations = difference.getJsonObject("permutations");
        assertThat(permutations.getBoolean("exhaustive")).isTrue();
        assertThat(permutations.getInt("number")).as("ways to choose 4 of 12").isEqualTo(495);
        assertThat(permutations.getJsonNumber("p").doubleValue()).isCloseTo(1.0 / 495, within(1e-12));
        assertThat(effect.getJsonObject("interruptedSeries")
                        .getJsonObject("level")
                        .getJsonNumber("oddsRatio")
                        .doubleValue())
                .isLessThan(0.6);
        assertThat(compared(effect)).doesNotContainAnyElementsOf(chosen).hasSize(2 * TREATED);
        settings(programme);
        seenByTheAuthorityAlone(product, programme);
    }

    /** The logarithm of the ratio of the odds ratios. */
    private static double byHand(JsonObject difference) {
        return logit(difference, "participatingAfter")
                - logit(difference, "participatingBefore")
                - logit(difference, "comparisonAfter")
                + logit(difference, "comparisonBefore");
    }

    private static double logit(JsonObject difference, String cell) {
        double count = difference.getJsonObject(cell).getInt("count");
        return Math.log(count / (difference.getJsonObject(cell).getInt("base") - count));
    }

    private static List<String> compared(JsonObject effect) {
        return effect.getJsonArray("municipalities").getValuesAs(JsonObject.class).stream()
                .filter(place -> !place.getBoolean("participating"))
                .map(place -> place.getString("code"))
                .toList();
    }

    private void settings(String programme) {
        String path = "/programmes/" + programme + "/effect";
        JsonObject late = Api.json(api.get(path + "?lag=4"));
        assertThat(late.isNull("difference")).isTrue();
        assertThat(late.getJsonObject("noDifference").getString("code")).isEqualTo("no-after");
        assertThat(late.getJsonObject("sentence").getString("da")).contains("2023");
        JsonObject shorter = Api.json(api.get(path + "?lag=0&beforeYears=2"));
        assertThat(shorter.getJsonObject("noDifference").getString("code")).isEqualTo("no-before");
        assertThat(shorter.getJsonObject("years").getInt("firstAfter")).isEqualTo(2019);
    }

    private static void seenByTheAuthorityAlone(Product product, String programme) {
        for (String other : List.of("kontakt", "underviser")) {
            assertThat(Api.as(product, other)
                            .get("/programmes/" + programme + "/effect")
                            .statusCode())
                    .as(other)
                    .isIn(403, 404);
            assertThat(Visitor.loggedIn(product, other)
                            .get("/programme/detail?tab=effect&id=" + programme)
                            .body())
                    .doesNotContain("finding__sentence");
        }
        assertThat(Visitor.loggedIn(product, "koordinator")
                        .get("/programme/detail?tab=effect&id=" + programme)
                        .body())
                .contains("finding__sentence", "CR1", "495");
    }

    @Test
    void without_selection_or_teaching_it_says_why_nothing_can_be_said() {
        String programme = programme();
        assertThat(reason(programme)).isEqualTo("no-selection");
        importFigures(items("/municipalities?limit=16"), 2017, 2018, List.of());
        select(programme);
        assertThat(reason(programme)).isEqualTo("no-teaching");
        teach(programme);
        assertThat(reason(programme)).isEqualTo("no-before");
    }

    @Test
    void what_cannot_be_asked_is_refused_at_its_parameter() {
        String path = "/programmes/" + programme() + "/effect";
        assertThat(violations(path + "?lag=x&beforeYears=1e3"))
                .containsExactly("lag not-a-number", "beforeYears not-a-number");
        assertThat(violations(path + "?lag=-1&beforeYears=0"))
                .containsExactly("lag effect-years", "beforeYears effect-years");
        assertThat(violations(path + "?lag=6&beforeYears=999999999"))
                .containsExactly("lag effect-years", "beforeYears effect-years");
        assertThat(violations(path + "?field=findesikke")).containsExactly("field field-unknown");
        assertThat(api.get("/programmes/" + UUID.randomUUID() + "/effect").statusCode())
                .isEqualTo(404);
        assertThat(api.get("/programmes/ingen/effect").statusCode()).isEqualTo(404);
    }

    @Test
    void the_demonstration_says_that_its_figures_are_made_up(Product product) {
        String programme = items("/programmes?q=kontant").get(0).getString("id");
        JsonObject effect = Api.json(api.get("/programmes/" + programme + "/effect"));
        assertThat(effect.getBoolean("madeUp")).isTrue();
        assertThat(effect.getJsonObject("difference").getInt("participating")).isPositive();
        String page = Visitor.loggedIn(product, "koordinator")
                .get("/programme/detail?tab=effect&lag=99&before=x&field=ingen&id=" + programme)
                .body();
        assertThat(page).contains("Tallene er opdigtede", "<svg", "effect-during");
    }

    private String reason(String programme) {
        JsonObject effect = Api.json(api.get("/programmes/" + programme + "/effect"));
        assertThat(effect.isNull("difference")).isTrue();
        assertThat(effect.getBoolean("shown")).isFalse();
        return effect.getJsonObject("noDifference").getString("code");
    }

    private Stream<String> violations(String path) {
        HttpResponse<String> answer = api.get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        return Api.json(answer).getJsonArray("violations").getValuesAs(JsonObject.class).stream()
                .map(fault -> fault.getString("field") + " " + fault.getString("code"));
    }

    private String programme() {
        return made("/programmes", "{\"kind\":\"short\",\"title\":\"" + subject + "\",\"caseFileNumber\":\"19-1\"}");
    }

    /** Confirms the first of the ranking by the reversal rate of 2017 and 2018; their codes. */
    private List<String> select(String programme) {
        String selection = made("/selections", """
                {"programmeId":"%s","field":"%s","years":[2017,2018],"places":%d,
                 "weights":{"reversalRate":1,"complaints":0,"size":0},
                 "exclude":{"running":false,"takingPart":false,"recentYears":0}}""".formatted(programme, subject, TREATED));
        JsonObject ranked = Api.json(api.get("/selections/" + selection));
        String body = "{\"ranking\":\"" + ranked.getString("ranking") + "\"}";
        assertThat(api.post("/selections/" + selection + "/confirm", body, "If-Match", "*")
                        .statusCode())
                .isEqualTo(200);
        return ranked.getJsonArray("candidates").getValuesAs(JsonObject.class).stream()
                .filter(candidate -> candidate.getBoolean("chosen"))
                .map(candidate -> candidate.getString("municipalityCode"))
                .toList();
    }

    private void teach(String programme) {
        made(
                "/teaching-days",
                "{\"programmeId\":\"%s\",\"title\":\"Dag\",\"start\":{\"dateTime\":\"2019-03-05T09:00:00\"},\"end\":{\"dateTime\":\"2019-03-05T15:00:00\"},\"location\":{\"type\":\"physical\"}}"
                        .formatted(programme));
    }

    /** About half of the cases are reversed, give or take a few; from 2020 a quarter of those of the municipalities that fall. */
    private void importFigures(List<JsonObject> places, int from, int to, List<String> falling) {
        StringBuilder rows = new StringBuilder(HEADING);
        for (int i = 0; i < places.size(); i++) {
            int place = i;
            String name = places.get(i).getString("name");
            boolean falls = falling.contains(places.get(i).getString("code"));
            IntStream.rangeClosed(from, to).forEach(year -> {
                int reversed = (falls && year > 2019 ? MERITS / 4 : MERITS / 2) + (7 * place + year) % 3 - 1;
                rows.append(
                        "%s;%s;%d;;%d;%d;0;%d;0%n".formatted(name, subject, year, MERITS, MERITS - reversed, reversed));
            });
        }
        HttpResponse<String> stored =
                api.send("/appeal-figures/imports", "text/csv", rows.toString().getBytes(StandardCharsets.UTF_8));
        assertThat(stored.statusCode()).as(stored.body()).isEqualTo(201);
    }

    private String made(String path, String body) {
        HttpResponse<String> answer = api.post(path, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Api.json(answer).getString("id");
    }

    private List<JsonObject> items(String path) {
        return Api.json(api.get(path)).getJsonArray("items").getValuesAs(JsonObject.class);
    }
}
