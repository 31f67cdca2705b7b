package dk.forloeb.evaluation.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forloeb.testing.Product;
import dk.forloeb.testing.ProductExtension;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a survey asks, from a draft's questions to the counted answers. */
@Tag("mariadb")
@ExtendWith(ProductExtension.class)
class QuestionsProductIT {

    private static final String YES_NO = """
            {"key":"useful","kind":"scale","texts":{"da":"Var dagen nyttig? 😀 שלום","en":"Was the day useful?"},
             "claims":{"da":"var nyttigt","en":"was useful"},"options":[
              {"key":"yes","labels":{"da":"Ja","en":"Yes"},"agreeing":true,"dontKnow":false},
              {"key":"no","labels":{"da":"Nej","en":"No"},"agreeing":false,"dontKnow":false}]}""";

    private final Product product;
    private final Api api;

    QuestionsProductIT(Product product) {
        this.product = product;
        this.api = Api.as(product, "koordinator");
    }

    @Test
    void questions_of_ones_own_are_asked_answered_and_counted() {
        String survey = api.survey("Egne spørgsmål");
        JsonArray before = questions(survey);

        // In another order, one changed, one new, the others gone: what the survey shows can be sent back.
        JsonObject last = before.getJsonObject(before.size() - 1);
        JsonObject changed = Json.createObjectBuilder(before.getJsonObject(0))
                .add("options", before.getJsonObject(1).getJsonArray("options"))
                .add("texts", Json.createObjectBuilder().add("da", "Nyt").add("en", "New"))
                .build();
        HttpResponse<String> answer = put(survey, last + "," + YES_NO + "," + changed, version(survey));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonArray after = questions(survey);
        assertThat(after.getValuesAs(JsonObject.class))
                .extracting(question -> question.getString("key"))
                .containsExactly(last.getString("key"), "useful", "increased-knowledge");
        assertThat(after.getJsonObject(2).getJsonObject("texts").getString("da"))
                .isEqualTo("Nyt");
        assertThat(after.getJsonObject(1).getString("text")).contains("😀 שלום");

        String token = api.links(survey, 1).get(0);
        api.open(survey);
        assertThat(submit(token, "{\"useful\":\"yes\"}").statusCode()).isEqualTo(201);
        assertThat(put(survey, YES_NO, version(survey)).statusCode()).isEqualTo(409);
        assertThat(api.post("/surveys/" + survey + "/recount", "").statusCode())
                .as("an open survey")
                .isEqualTo(409);
        api.close(survey);
        HttpResponse<String> recount = api.post("/surveys/" + survey + "/recount", "");
        assertThat(recount.body()).contains("\"responses\":1").contains("\"corrected\":0");
    }

    @Test
    void the_same_questions_with_their_options_turned_round_are_stored_so() {
        String survey = api.survey("Vendt om");
        assertThat(put(survey, YES_NO, version(survey)).statusCode()).isEqualTo(200);
        String turned =
                YES_NO.replaceAll("(?s)(\\{\"key\":\"yes\".*?\\}),(\\s*)(\\{\"key\":\"no\".*?false\\})", "$3,$2$1");
        assertThat(turned).isNotEqualTo(YES_NO);

        assertThat(put(survey, turned, version(survey)).statusCode()).isEqualTo(200);

        assertThat(questions(survey).getJsonObject(0).getJsonArray("options").getValuesAs(JsonObject.class))
                .extracting(option -> option.getString("key"))
                .containsExactly("no", "yes");
    }

    @Test
    void what_is_wrong_is_named_at_its_place_and_nothing_changes() {
        String survey = api.survey("Fejl");
        JsonValue before = questions(survey);
        String version = version(survey);

        HttpResponse<String> answer = put(survey, YES_NO.replace("\"agreeing\":true", "\"agreeing\":false"), version);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("questions[0].options").contains("no-agreeing-option");
        assertThat(put(survey, YES_NO.replace("\"scale\"", "\"matrix\""), version)
                        .body())
                .contains("questions[0].kind");
        assertThat(put(survey, YES_NO + "," + YES_NO, version).body()).contains("questions[1].key");
        assertThat(put(survey, "", version).body()).contains("no-questions");
        assertThat(put(survey, "3", version).statusCode()).isEqualTo(400);
        assertThat(put(survey, YES_NO, "\"9999\"").statusCode()).isEqualTo(412);
        assertThat(questions(survey)).isEqualTo(before);
    }

    private JsonArray questions(String survey) {
        return Api.json(api.get("/surveys/" + survey)).getJsonArray("questions");
    }

    private String version(String survey) {
        return api.get("/surveys/" + survey).headers().firstValue("ETag").orElseThrow();
    }

    private HttpResponse<String> put(String survey, String questions, String version) {
        return product.send(
                HttpRequest.newBuilder(URI.create(product.url() + "/api/v1/surveys/" + survey + "/questions"))
                        .header("Authorization", "Bearer " + product.token("koordinator"))
                        .header("Content-Type", "application/json")
                        .header("If-Match", version)
                        .PUT(BodyPublishers.ofString("{\"questions\":[" + questions + "]}")));
    }

    private HttpResponse<String> submit(String token, String answers) {
        return product.send(HttpRequest.newBuilder(URI.create(product.url() + "/api/v1/responses"))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString("{\"token\":\"" + token + "\",\"answers\":" + answers + "}")));
    }
}
