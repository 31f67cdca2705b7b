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

    /** A closed survey of 30 answers. */
    private String closed(String title, int agreeing) {
        String survey = api.survey(title);
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
                .isEqualTo("Ingen forskel, som disse tal kan vise.");
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
        assertThat(Api.as(product, "kontakt").get(path + "?with=" + survey).statusCode())
                .as("a survey that the contact may not see")
                .isIn(404, 422);
        assertThat(Api.as(product, "kontakt")
                        .get(path + "?with=" + UUID.randomUUID())
                        .statusCode())
                .isEqualTo(404);
    }
}
