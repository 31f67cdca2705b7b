package dk.forloeb.evaluation.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.forloeb.testing.Product;
import dk.forloeb.testing.ProductExtension;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Closed surveys beside each other. */
@Tag("mariadb")
@ExtendWith(ProductExtension.class)
class ComparisonProductIT {

    private final Product product;
    private final Api api;

    ComparisonProductIT(Product product) {
        this.product = product;
        this.api = Api.as(product, "koordinator");
    }

    /** A closed survey of 30 answers, of a programme of its own. */
    private String closed(String title, int agreeing) {
        return closed(programme(title), title, agreeing);
    }

    private String programme(String title) {
        return Api.json(api.post("/programmes", "{\"kind\":\"short\",\"title\":\"%s\"}".formatted(title)))
                .getString("id");
    }

    private String closed(String programme, String title, int agreeing) {
        String survey = Api.json(
                        api.post("/surveys", "{\"programmeId\":\"%s\",\"title\":\"%s\"}".formatted(programme, title)))
                .getString("id");
        List<String> tokens = api.links(survey, 30);
        api.open(survey);
        for (int i = 0; i < tokens.size(); i++) {
            String option = i < agreeing ? "some-degree" : "not-at-all";
            assertThat(Api.submit(product, tokens.get(i), UUID.randomUUID().toString(), option)
                            .statusCode())
                    .isEqualTo(201);
        }
        api.close(survey);
        return survey;
    }

    private JsonObject first(String survey, String other) {
        HttpResponse<String> answer = api.get("/surveys/" + survey + "/comparison?with=" + other);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Api.json(answer).getJsonArray("questions").getJsonObject(0);
    }

    @Test
    void says_by_how_much_one_is_higher_and_the_other_lower() {
        String high = closed("Efter", 28);
        String low = closed("Før", 9);

        JsonObject there = first(high, low);
        JsonObject difference = there.getJsonObject("difference");
        assertThat(there.getString("standing")).isEqualTo("COMPARED");
        assertThat(difference.getString("verdict")).isEqualTo("HIGHER");
        assertThat(difference.getJsonNumber("difference").doubleValue()).isCloseTo(19 / 30.0, within(1e-12));
        assertThat(difference.getJsonNumber("low").doubleValue()).isBetween(0.0, 19 / 30.0);
        assertThat(there.getJsonObject("first").getInt("percent")).isEqualTo(93);
        assertThat(there.getJsonObject("sentence").getString("da")).contains("procentpoint højere end i “Før”");

        JsonObject back = first(low, high);
        assertThat(back.getJsonObject("difference").getString("verdict")).isEqualTo("LOWER");
        assertThat(back.getJsonObject("difference").getJsonNumber("high").doubleValue())
                .isCloseTo(-difference.getJsonNumber("low").doubleValue(), within(1e-12));
        assertThat(back.getJsonObject("sentence").getString("en")).contains("percentage points lower than in “Efter”");
    }

    @Test
    void says_that_nothing_can_be_shown_where_it_cannot() {
        JsonObject question = first(closed("Et år", 16), closed("Et andet år", 14));

        assertThat(question.getJsonObject("difference").getString("verdict")).isEqualTo("NO_DIFFERENCE_SHOWN");
        assertThat(question.getJsonObject("sentence").getString("da"))
                .startsWith("Ingen forskel, som disse tal kan vise: mellem ");
    }

    @Test
    void shows_nothing_of_a_protected_total() {
        String few = api.survey("Få svar");
        api.links(few, 3);
        api.open(few);
        api.close(few);

        JsonObject question = first(closed("Mange svar", 20), few);
        assertThat(question.getString("standing")).isEqualTo("PROTECTED");
        assertThat(question.isNull("second")).isTrue();
        assertThat(question.isNull("difference")).isTrue();
    }

    @Test
    void refuses_what_cannot_be_compared() {
        String survey = closed("Alene", 15);
        String open = api.survey("Åben endnu");
        String path = "/surveys/" + survey + "/comparison";

        assertThat(api.get(path).statusCode()).isEqualTo(400);
        assertThat(api.get(path + "?with=" + survey).body()).contains("comparison-with-itself");
        assertThat(api.get(path + "?with=" + UUID.randomUUID()).statusCode()).isEqualTo(404);
        assertThat(api.get(path + "?with=" + open).statusCode()).isEqualTo(409);
        assertThat(api.get(path + "?base=INVITED&with=" + closed("To", 15)).body())
                .contains("base-not-comparable");
    }

    @Test
    void tests_nothing_where_the_same_people_may_have_answered_both() {
        String programme = programme("Før og efter");
        JsonObject question = first(closed(programme, "Før forløbet", 5), closed(programme, "Efter forløbet", 25));

        assertThat(question.getString("standing")).isEqualTo("SAME_PEOPLE");
        assertThat(question.isNull("difference")).isTrue();
        assertThat(question.getJsonObject("second").getInt("percent")).isEqualTo(83);
        String one = api.survey("Uden forløb");
        String other = api.survey("Heller ikke");
        for (String survey : List.of(one, other)) {
            api.open(survey);
            api.close(survey);
        }
        assertThat(api.get("/surveys/" + one + "/comparison?with=" + other).body())
                .contains("\"samePeople\":true");
    }

    @Test
    void a_contact_compares_only_what_the_contact_may_see() {
        Api contact = Api.as(product, "kontakt");
        String own = own("Eget forløb");
        String alsoOwn = own("Også eget forløb");
        String hidden = closed("Andres forløb", 20);

        assertThat(contact.get("/surveys/" + own + "/comparison?with=" + alsoOwn)
                        .statusCode())
                .isEqualTo(200);
        assertThat(contact.get("/surveys/" + own + "/comparison?with=" + hidden).statusCode())
                .isEqualTo(404);
        assertThat(contact.get("/surveys/" + hidden + "/comparison?with=" + own).statusCode())
                .isEqualTo(404);
    }

    private String own(String title) {
        String programme = programme(title);
        assertThat(api.post("/programmes/" + programme + "/participations", "{\"municipalityCode\":\"0461\"}")
                        .statusCode())
                .isEqualTo(201);
        return closed(programme, title, 20);
    }
}
