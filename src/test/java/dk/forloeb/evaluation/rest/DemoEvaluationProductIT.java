package dk.forloeb.evaluation.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.forloeb.testing.Product;
import dk.forloeb.testing.ProductExtension;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("mariadb")
@ExtendWith(ProductExtension.class)
class DemoEvaluationProductIT {

    @Test
    void shows_the_published_percentages_with_their_base(Product product) {
        Api api = Api.as(product, "koordinator");
        JsonObject results = api.results(survey2023(api), "");
        assertThat(results.getInt("invited")).isEqualTo(130);
        assertThat(results.getInt("responses")).isEqualTo(100);
        JsonObject knowledge = agreement(results, 0);
        assertThat(knowledge.getInt("percent")).isEqualTo(77);
        assertThat(knowledge.getJsonObject("base").getInt("n")).isEqualTo(100);
        assertThat(number(knowledge, "interval", "low")).isCloseTo(0.678, within(0.0006));
        assertThat(number(knowledge, "interval", "high")).isCloseTo(0.842, within(0.0006));
        assertThat(number(knowledge, "worstCase", "low")).isCloseTo(0.592, within(0.0006));
        assertThat(number(knowledge, "worstCase", "high")).isCloseTo(0.823, within(0.0006));
        assertThat(agreement(results, 1).getInt("percent")).isEqualTo(89);
    }

    @Test
    void shows_some_groups_and_protects_others_without_a_number(Product product) {
        Api api = Api.as(product, "koordinator");
        List<JsonObject> groups = groups(api.results(survey2023(api), "?groupBy=municipality"));
        assertThat(groups).anyMatch(group -> group.getBoolean("protected"));
        assertThat(groups).anyMatch(group -> !group.getBoolean("protected"));
        assertThat(groups).filteredOn(group -> group.getBoolean("protected")).allSatisfy(group -> {
            assertThat(group.get("responses")).isEqualTo(JsonValue.NULL);
            assertThat(group.get("agreement")).isEqualTo(JsonValue.NULL);
        });
    }

    @Test
    void shows_a_municipal_contact_no_other_municipality(Product product) {
        Api contact = Api.as(product, "kontakt");
        String survey = survey2023(contact);
        assertThat(groups(contact.results(survey, "?groupBy=municipality")))
                .extracting(group -> group.getString("key"))
                .containsExactly("0461");
        assertThat(groups(contact.results(survey, "?groupBy=role"))).isEmpty();
        assertThat(contact.get("/surveys/" + survey + "/results/comments").statusCode())
                .isEqualTo(403);
    }

    private static String survey2023(Api api) {
        return Api.json(api.get("/surveys?state=closed&q=2023"))
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("id");
    }

    private static List<JsonObject> groups(JsonObject results) {
        return results.getJsonArray("questions")
                .getJsonObject(0)
                .getJsonArray("groups")
                .getValuesAs(JsonObject.class);
    }

    private static JsonObject agreement(JsonObject results, int question) {
        return results.getJsonArray("questions").getJsonObject(question).getJsonObject("agreement");
    }

    private static double number(JsonObject agreement, String part, String field) {
        return agreement.getJsonObject(part).getJsonNumber(field).doubleValue();
    }
}
