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
import java.util.List;
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
    void questions_of_every_kind_are_asked_answered_and_counted() {
        String survey = api.survey("Alle slags");
        String choice = YES_NO.replace("\"useful\"", "\"format\"").replace("\"scale\"", "\"choice\"");
        String multiple = YES_NO.replace("\"useful\"", "\"used\"").replace("\"scale\"", "\"multiple\"");
        String noAgreeing = "\"agreeing\":true";
        String why = """
                {"key":"why","kind":"text","texts":{"da":"Hvorfor ikke?","en":"Why not?"},"required":true,
                 "askedIf":{"question":"useful","options":["no"]}}""";
        String questions = String.join(
                ",",
                YES_NO,
                why,
                choice.replace(noAgreeing, "\"agreeing\":false"),
                multiple.replace(noAgreeing, "\"agreeing\":false"));
        HttpResponse<String> stored = put(survey, questions, version(survey));
        assertThat(stored.statusCode()).as(stored.body()).isEqualTo(200);
        assertThat(put(survey, why + "," + YES_NO, version(survey)).body()).contains("asked-if-misplaced");
        assertThat(put(survey, YES_NO + "," + choice, version(survey)).body()).contains("agreeing-on-no-scale");
        assertThat(questions(survey).getJsonObject(1).getJsonObject("askedIf").getString("question"))
                .isEqualTo("useful");

        List<String> tokens = api.links(survey, 12);
        api.open(survey);
        assertThat(submit(tokens.get(0), "{\"useful\":\"no\"}").body()).contains("answer-required", "why");
        assertThat(submit(tokens.get(0), "{\"used\":[\"yes\",\"maybe\"]}").body())
                .contains("unknown-option");
        for (int i = 0; i < 6; i++) {
            assertThat(submit(tokens.get(i), "{\"useful\":\"no\",\"why\":\"Nr. " + i + "\",\"used\":[\"no\",\"yes\"]}")
                            .statusCode())
                    .isEqualTo(201);
        }
        String receipt = "";
        for (int i = 6; i < 12; i++) {
            HttpResponse<String> answer = submit(
                    tokens.get(i),
                    "{\"useful\":\"yes\",\"why\":\"Ikke spurgt\",\"used\":\"yes\",\"format\":\""
                            + (i < 9 ? "yes" : "no") + "\"}");
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
            receipt = Api.json(answer).getString("receipt");
        }
        assertThat(api.post("/responses/read", "{\"receipt\":\"" + receipt + "\"}")
                        .body())
                .contains("\"used\":[\"yes\"]")
                .doesNotContain("Ikke spurgt");
        api.close(survey);

        JsonArray results = api.results(survey, "").getJsonArray("questions");
        assertThat(results.getJsonObject(1).getInt("shown")).isEqualTo(6);
        assertThat(results.getJsonObject(1).getInt("answered")).isEqualTo(6);
        assertThat(counts(results.getJsonObject(2))).containsExactly(3, 3);
        assertThat(results.getJsonObject(2).isNull("agreement")).isTrue();
        assertThat(counts(results.getJsonObject(3))).containsExactly(12, 6);
        assertThat(results.getJsonObject(3).getInt("answered")).isEqualTo(12);
        assertThat(api.post("/surveys/" + survey + "/recount", "").body()).contains("\"corrected\":0");
    }

    private static List<Integer> counts(JsonObject question) {
        return question.getJsonArray("distribution").getValuesAs(JsonObject.class).stream()
                .map(option -> option.getInt("count"))
                .toList();
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
