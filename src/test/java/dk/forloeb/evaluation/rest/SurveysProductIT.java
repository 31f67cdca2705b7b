package dk.forloeb.evaluation.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forloeb.testing.Product;
import dk.forloeb.testing.ProductExtension;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("mariadb")
@ExtendWith(ProductExtension.class)
class SurveysProductIT {

    @Test
    void goes_from_draft_to_published_figure(Product product) {
        Api api = Api.as(product, "koordinator");
        String survey = api.survey("Fra kladde til tal");
        List<String> tokens = api.links(survey, 30);
        api.open(survey);
        for (int i = 0; i < 20; i++) {
            String option = i < 15 ? "some-degree" : "not-at-all";
            assertThat(Api.submit(product, tokens.get(i), "k" + i, option).statusCode())
                    .isEqualTo(201);
        }
        assertThat(code(api.get("/surveys/" + survey + "/results"))).isEqualTo("results-not-ready");
        assertThat(api.close(survey).getString("state")).isEqualTo("closed");
        JsonObject first =
                api.results(survey, "?base=ANSWERED").getJsonArray("questions").getJsonObject(0);
        assertThat(first.getJsonObject("agreement").getInt("percent")).isEqualTo(75);
        assertThat(first.getJsonObject("agreement").getJsonObject("base").getInt("n"))
                .isEqualTo(20);
        HttpResponse<String> published = api.post("/surveys/" + survey + "/publish", "");
        assertThat(published.statusCode()).as(published.body()).isEqualTo(201);
        String slug = Api.json(published).getString("slug");
        HttpResponse<String> open = product.get("/api/v1/publications/" + slug);
        assertThat(open.statusCode()).isEqualTo(200);
        assertThat(Api.json(open).getJsonObject("results").getInt("responses")).isEqualTo(20);
        HttpResponse<String> table = product.get("/p/" + slug + ".csv?revision=1");
        assertThat(table.statusCode()).isEqualTo(200);
        assertThat(table.body())
                .contains(
                        "I nogen grad;15;20;",
                        "Alle, der har besvaret spørgsmålet;;I alt;Andel positive svar;15;20;75;");
        assertThat(product.get("/p/" + slug + ".csv?revision=2").statusCode()).isEqualTo(404);
        assertThat(api.post("/surveys/" + survey + "/publish", "{}").statusCode())
                .isEqualTo(400);
        assertThat(Api.json(api.post("/surveys/" + survey + "/publish", "{\"changeNote\":\"Rettet titel\"}"))
                        .getInt("revision"))
                .isEqualTo(2);
    }

    @Test
    void names_every_question_at_fault(Product product) {
        Api api = Api.as(product, "koordinator");
        String survey = api.survey("Forkerte svar");
        String token = api.links(survey, 1).get(0);
        api.open(survey);
        HttpResponse<String> answer = api.post(
                "/responses",
                "{\"token\":\"" + token + "\",\"answers\":{\"relevance\":\"maybe\",\"no-such\":\"x\","
                        + "\"comments\":\"Jeg er 010190-1234\"}}",
                "Idempotency-Key",
                "k");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("relevance", "no-such", "comments", "cpr-number", "unknown-option");
        assertThat(api.post(
                                "/responses",
                                "{\"token\":\"" + token + "\",\"answers\":{\"comments\":\"" + "a".repeat(4001) + "\"}}",
                                "Idempotency-Key",
                                "k")
                        .body())
                .contains("too-long");
        assertThat(Api.submit(product, token, "k", " ").body()).contains("unknown-option");
        assertThat(Api.submit(product, token, "k", "high-degree").statusCode()).isEqualTo(201);
    }

    @Test
    void takes_an_answer_only_with_a_key_and_confirms_only_the_same_answer(Product product) {
        Api api = Api.as(product, "koordinator");
        String survey = api.survey("Samme nøgle");
        List<String> tokens = api.links(survey, 40);
        String token = tokens.get(0);
        api.open(survey);
        String body = "{\"token\":\"" + token + "\",\"answers\":{\"increased-knowledge\":\"high-degree\"}}";
        HttpResponse<String> keyless = api.post("/responses", body);
        assertThat(keyless.statusCode()).isEqualTo(400);
        assertThat(keyless.body()).contains("idempotency-key-required");

        HttpResponse<String> taken = Api.submit(product, token, "k", "high-degree");
        assertThat(taken.statusCode()).isEqualTo(201);
        assertThat(Api.submit(product, token, "k", "high-degree").body()).isEqualTo(taken.body());
        assertThat(code(Api.submit(product, token, "k", "not-at-all"))).isEqualTo("idempotency-key-reused");
        assertThat(Api.submit(product, token, "k", "maybe").body()).contains("unknown-option");
        assertThat(code(Api.submit(product, token, "k2", "not-at-all"))).isEqualTo("already-answered");

        // The twentieth envelope has the box emptied: most answers are responses soon.
        for (int i = 1; i < 40; i++) {
            Api.submit(product, tokens.get(i), "k", "some-degree");
        }
        assertThat(code(Api.submit(product, token, "k", "not-at-all"))).isEqualTo("idempotency-key-reused");
        api.close(survey);
        assertThat(Api.submit(product, token, "k", "high-degree").body()).isEqualTo(taken.body());
        assertThat(code(Api.submit(product, token, "k", "not-at-all"))).isEqualTo("idempotency-key-reused");
    }

    @Test
    void shows_everybody_the_same_pages(Product product) {
        Api api = Api.as(product, "koordinator");
        String survey = api.survey("Ens for alle");
        List<String> tokens = api.links(survey, 2);
        api.open(survey);
        String first = product.get("/s/" + tokens.get(0)).body();
        String second = product.get("/s/" + tokens.get(1)).body();
        assertThat(first).contains("Ens for alle").doesNotContain(tokens);
        assertThat(second).doesNotContain(tokens);
        assertThat(nonce(first)).isNotEqualTo(nonce(second));
        assertThat(second.replace(nonce(second), "NONCE")).isEqualTo(first.replace(nonce(first), "NONCE"));
        String thanks = Api.fillIn(product, tokens.get(0), nonce(first)).body();
        String otherThanks = Api.fillIn(product, tokens.get(1), nonce(second)).body();
        assertThat(thanks).doesNotContain(tokens).doesNotContain(nonce(first));
        assertThat(otherThanks).doesNotContain(tokens).doesNotContain(nonce(second));
        assertThat(receipt(thanks)).isNotEqualTo(receipt(otherThanks));
        assertThat(otherThanks.replace(receipt(otherThanks), "RECEIPT"))
                .isEqualTo(thanks.replace(receipt(thanks), "RECEIPT"));
    }

    @Test
    void leads_who_changed_a_form_after_its_confirmation_got_lost_to_the_receipt(Product product) {
        Api api = Api.as(product, "koordinator");
        String survey = api.survey("Sendt to gange");
        String token = api.links(survey, 1).get(0);
        api.open(survey);
        String nonce = nonce(product.get("/s/" + token).body());
        String receipt = receipt(Api.fillIn(product, token, nonce).body());
        HttpResponse<String> again = Api.fillIn(product, token, nonce, "not-at-all");
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).contains("Dine første svar er allerede modtaget");
        assertThat(receipt(again.body())).isEqualTo(receipt);
    }

    private static String nonce(String form) {
        return found("name=\"_nonce\" value=\"([0-9a-f]{32})\"", form);
    }

    private static String receipt(String thanks) {
        return found("id=\"receipt\">([0-9A-Z-]+)<", thanks);
    }

    private static String found(String pattern, String page) {
        Matcher matcher = Pattern.compile(pattern).matcher(page);
        assertThat(matcher.find()).as(page).isTrue();
        return matcher.group(1);
    }

    @Test
    void corrects_and_withdraws_by_receipt_until_closing(Product product) {
        Api api = Api.as(product, "koordinator");
        String survey = api.survey("Kvittering");
        List<String> tokens = api.links(survey, 40);
        api.open(survey);
        List<String> receipts = tokens.stream()
                .limit(14)
                .map(token ->
                        Api.json(Api.submit(product, token, "k", "not-at-all")).getString("receipt"))
                .toList();
        String corrected = receipts.get(0);
        assertThat(api.post(
                                "/responses/correct",
                                "{\"receipt\":\"" + corrected.toLowerCase(Locale.ROOT)
                                        + "\",\"answers\":{\"increased-knowledge\":\"high-degree\"}}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(api.post("/responses/read", "{\"receipt\":\"" + corrected + "\"}")
                        .body())
                .contains("high-degree");
        String withdrawn = "{\"receipt\":\"" + receipts.get(1) + "\"}";
        assertThat(api.post("/responses/withdraw", withdrawn).statusCode()).isEqualTo(204);
        assertThat(code(api.post("/responses/withdraw", withdrawn))).isEqualTo("receipt-not-found");
        api.close(survey);
        assertThat(code(api.post("/responses/read", "{\"receipt\":\"" + corrected + "\"}")))
                .isEqualTo("survey-closed");
        JsonObject results = api.results(survey, "");
        assertThat(results.getInt("responses")).isEqualTo(13);
        assertThat(results.getInt("invited")).isEqualTo(40);
        assertThat(results.getJsonArray("questions")
                        .getJsonObject(0)
                        .getJsonObject("agreement")
                        .getInt("count"))
                .isEqualTo(1);
    }

    @Test
    void refuses_what_comes_too_early_or_too_late(Product product) {
        Api api = Api.as(product, "koordinator");
        String survey = api.survey("For tidligt");
        List<String> tokens = api.links(survey, 2);
        assertThat(code(Api.submit(product, tokens.get(0), "k", "high-degree"))).isEqualTo("survey-not-open");
        assertThat(code(api.post("/surveys/" + survey + "/close", ""))).isEqualTo("survey-not-open");
        api.open(survey);
        String receipt = Api.submit(product, tokens.get(0), "k", "high-degree").body();
        api.close(survey);
        assertThat(code(Api.submit(product, tokens.get(1), "k", "high-degree"))).isEqualTo("survey-closed");
        assertThat(Api.submit(product, tokens.get(0), "k", "high-degree").body())
                .isEqualTo(receipt);
        assertThat(code(api.post("/surveys/" + survey + "/open", ""))).isEqualTo("survey-not-draft");
        assertThat(code(api.post("/surveys/" + survey + "/invitations", "{\"count\":1}")))
                .isEqualTo("survey-closed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "x", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "' OR 1=1 --", "../../etc/passwd", "😀"})
    void knows_no_forged_link(String token, Product product) {
        HttpResponse<String> answer = Api.submit(product, token, "k", "high-degree");
        assertThat(answer.statusCode()).isEqualTo(token.isEmpty() ? 400 : 404);
    }

    @Test
    void edits_a_draft_by_its_version_only(Product product) {
        Api api = Api.as(product, "koordinator");
        String survey = api.survey("Kladde");
        HttpResponse<String> got = api.get("/surveys/" + survey);
        String tag = got.headers().firstValue("ETag").orElseThrow();
        String change = "{\"minimumGroup\":3,\"wording\":{\"relevance\":{\"text\":{\"da\":\"Nyt spørgsmål?\"}}}}";
        assertThat(api.patch("/surveys/" + survey, change).statusCode()).isEqualTo(428);
        HttpResponse<String> changed = api.patch("/surveys/" + survey, change, "If-Match", tag);
        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
        assertThat(changed.body()).contains("Nyt spørgsmål?");
        assertThat(api.patch("/surveys/" + survey, change, "If-Match", tag).statusCode())
                .isEqualTo(412);
        String now = changed.headers().firstValue("ETag").orElseThrow();
        assertThat(api.patch("/surveys/" + survey, "{\"minimumGroup\":2}", "If-Match", now)
                        .body())
                .contains("minimum-group-out-of-range");
    }

    @Test
    void refuses_parameters_that_mean_nothing(Product product) {
        Api api = Api.as(product, "koordinator");
        String survey = api.survey("Parametre");
        for (Map.Entry<String, String> wrong : Map.of("?base=EVERYBODY", "base", "?groupBy=shoe-size", "groupBy")
                .entrySet()) {
            HttpResponse<String> answer = api.get("/surveys/" + survey + "/results" + wrong.getKey());
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("\"" + wrong.getValue() + "\"");
        }
        assertThat(api.post("/surveys/" + survey + "/invitations", "{\"count\":100001}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(api.post("/surveys/" + survey + "/invitations", "{}").statusCode())
                .isEqualTo(400);
        assertThat(api.post("/surveys", "{\"title\":\"x\",\"template\":\"none\"}")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void keeps_surveys_from_people_without_the_permission(Product product) {
        String survey = Api.as(product, "koordinator").survey("Ikke for alle");
        Api contact = Api.as(product, "kontakt");
        assertThat(contact.get("/surveys/" + survey).statusCode()).isEqualTo(404);
        assertThat(contact.post("/surveys", "{\"title\":\"x\"}").statusCode()).isEqualTo(403);
        assertThat(contact.post("/surveys/" + survey + "/close", "").statusCode())
                .isEqualTo(403);
        assertThat(product.get("/api/v1/surveys").statusCode()).isEqualTo(401);
    }

    private static String code(HttpResponse<String> refusal) {
        assertThat(refusal.statusCode()).as(refusal.body()).isBetween(400, 499);
        return Api.json(refusal).getString("code");
    }
}
