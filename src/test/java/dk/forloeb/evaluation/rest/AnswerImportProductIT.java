package dk.forloeb.evaluation.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forloeb.testing.ApiClient;
import dk.forloeb.testing.Product;
import dk.forloeb.testing.ProductExtension;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Answers that come in as a file instead of by a link. */
@Tag("mariadb")
@ExtendWith(ProductExtension.class)
class AnswerImportProductIT {

    private static final String HEADINGS = "increased-knowledge;relevance;comments;municipality;role\n";

    private Api api;
    private Product product;

    @BeforeEach
    void prepare(Product running) {
        product = running;
        api = Api.as(running, "koordinator");
    }

    private String open(String title) {
        String survey = api.survey(title);
        api.open(survey);
        return survey;
    }

    private HttpResponse<String> send(String survey, String parameters, String csv) {
        return send(survey, parameters, csv.getBytes(StandardCharsets.UTF_8));
    }

    private HttpResponse<String> send(String survey, String parameters, byte[] csv) {
        return api.send("/surveys/" + survey + "/responses" + parameters, "text/csv", csv);
    }

    private JsonObject taken(String survey, String parameters, String csv) {
        HttpResponse<String> answer = send(survey, parameters, csv);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Api.json(answer);
    }

    private int responses(String survey) {
        return Api.json(api.get("/surveys/" + survey)).getInt("responses");
    }

    private static String row(String first, String municipality) {
        return first + ";high-degree;;" + municipality + ";caseworker\n";
    }

    private static List<String> places(HttpResponse<String> refusal) {
        return Api.json(refusal).getJsonArray("violations").getValuesAs(JsonObject.class).stream()
                .map(fault -> fault.get("row") + " " + fault.getString("field") + " " + fault.getString("code"))
                .toList();
    }

    @Test
    void counts_rows_like_any_answer_and_the_groups_that_are_large_enough() {
        String survey = open("Svar fra fil");
        String csv = HEADINGS
                + row("high-degree", "101").repeat(20)
                + row("not-at-all", "Aarhus Kommune").repeat(3)
                + ("some-degree;;\"God dag;\nmed \"\"cases\"\"\";;\n").repeat(7);

        JsonObject result = taken(survey, "", csv);
        assertThat(result.getInt("rows")).isEqualTo(30);
        assertThat(result.getInt("taken")).isEqualTo(30);
        assertThat(result.getBoolean("dryRun")).isFalse();
        assertThat(responses(survey)).isEqualTo(30);
        api.close(survey);
        JsonObject results = api.results(survey, "?groupBy=municipality");
        assertThat(Api.distribution(results))
                .isEqualTo(Map.of(
                        "high-degree", 20L, "some-degree", 7L, "lesser-degree", 0L, "not-at-all", 3L, "dont-know", 0L));
        Map<String, JsonValue> groups =
                results.getJsonArray("questions").getJsonObject(0).getJsonArray("groups").stream()
                        .map(JsonObject.class::cast)
                        .collect(Collectors.toMap(group -> group.getString("key"), group -> group.get("protected")));
        assertThat(groups).containsEntry("0751", JsonValue.TRUE).containsKey("0101");
        assertThat(Api.json(api.post("/surveys/" + survey + "/recount", "")).toString())
                .isEqualTo("{\"corrected\":0,\"responses\":30}");
    }

    @Test
    void shows_what_it_would_do_and_stores_nothing() {
        String survey = open("Prøve af fil");
        JsonObject preview =
                taken(survey, "?dryRun=true", HEADINGS + row("high-degree", "0101") + row("maybe", "0101"));

        assertThat(preview.getInt("taken")).isEqualTo(1);
        assertThat(preview.getInt("refused")).isEqualTo(1);
        assertThat(preview.getJsonArray("violations").getJsonObject(0).getString("code"))
                .isEqualTo("unknown-option");
        assertThat(preview.getJsonArray("first").getJsonObject(0).getJsonObject("answers"))
                .hasToString("{\"increased-knowledge\":\"high-degree\",\"relevance\":\"high-degree\"}");
        assertThat(responses(survey)).isZero();
    }

    @Test
    void stores_nothing_where_a_row_is_at_fault_unless_the_others_are_asked_for() {
        String survey = open("Fejl i fil");
        String csv = HEADINGS + row("high-degree", "0101") + row("maybe", "0101") + "high-degree;high-degree;Mit nr. er"
                + " 010203-1234;;\n" + row("high-degree", "9999") + ";;;0101;leader\n" + row("dont-know", "");

        HttpResponse<String> refusal = send(survey, "", csv);
        assertThat(refusal.statusCode()).isEqualTo(400);
        assertThat(places(refusal))
                .containsExactly(
                        "3 increased-knowledge unknown-option",
                        "4 comments cpr-number",
                        "5 municipality answers-municipality",
                        "6 role role-unknown",
                        "6 increased-knowledge answers-row-empty");
        assertThat(refusal.body()).doesNotContain("010203");
        assertThat(responses(survey)).isZero();

        assertThat(taken(survey, "?skipRefused=true", csv).getInt("taken")).isEqualTo(2);
        assertThat(responses(survey)).isEqualTo(2);
    }

    static Stream<Arguments> hostile() {
        String long20000 = "x".repeat(20_001);
        return Stream.of(
                Arguments.of("", "null file file-empty"),
                Arguments.of("\n\n", "null file sheet-empty"),
                Arguments.of("increased-knowledge\n", "null file sheet-no-rows"),
                Arguments.of("increased-knowledge,whatever\nhigh-degree,1\n", "1 whatever answers-unknown-column"),
                Arguments.of("municipality\n0101\n", "1 file answers-no-question"),
                Arguments.of("relevance,Relevance\nhigh-degree,\n", "null file sheet-column-repeated"),
                Arguments.of("comments\n" + "x".repeat(4001) + "\n", "2 comments too-long"),
                Arguments.of("comments\n" + long20000 + "\n", "null file sheet-cell-too-long"),
                Arguments.of("comments\n\"never closed\n", "null file sheet-quotes"),
                Arguments.of("comments\nbell\u0007\n", "null file sheet-binary"),
                Arguments.of("relevance\n" + "a,b,c,d\n", "2 relevance unknown-option"),
                Arguments.of("relevance,comments\nhigh-degree,a,b\n", "2 C row-too-long"),
                Arguments.of(
                        String.join(
                                        ",",
                                        IntStream.range(0, 1000)
                                                .mapToObj(i -> "o" + i)
                                                .toList()) + "\n1\n",
                        "null file sheet-too-many-columns"),
                Arguments.of("PK\u0003\u0004 no workbook", "null file sheet-unreadable"));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void names_what_is_wrong_with_a_file_where_it_is(String csv, String place) {
        String survey = open("Fjendtlig fil");
        HttpResponse<String> refusal = send(survey, "", csv);

        assertThat(refusal.statusCode()).as(refusal.body()).isEqualTo(400);
        assertThat(places(refusal)).first().isEqualTo(place);
        assertThat(responses(survey)).isZero();
    }

    @Test
    void reads_byte_order_mark_commas_and_windows_encoding() {
        String survey = open("Tegnsæt");
        assertThat(taken(survey, "", "\uFEFFincreased-knowledge,comments\r\nhigh-degree,Ærø\r\n\r\n")
                        .getInt("taken"))
                .isEqualTo(1);
        byte[] windows =
                "increased-knowledge;municipality\nhigh-degree;Ærø\n".getBytes(Charset.forName("windows-1252"));
        assertThat(send(survey, "", windows).statusCode()).isEqualTo(200);
        assertThat(responses(survey)).isEqualTo(2);
    }

    @Test
    void names_the_first_thousand_faults_of_many() {
        String survey = open("Mange fejl");
        JsonObject preview = taken(
                survey,
                "?dryRun=true",
                HEADINGS
                        + IntStream.range(0, 5000)
                                .mapToObj(i -> row("option-" + i, ""))
                                .collect(Collectors.joining()));

        assertThat(preview.getInt("refused")).isEqualTo(5000);
        assertThat(preview.getJsonArray("violations")).hasSize(1000);
        assertThat(preview.getJsonArray("columns").getJsonObject(0).getBoolean("more"))
                .isTrue();
    }

    @Test
    void takes_the_same_file_again_only_where_that_is_confirmed() {
        String survey = open("Gentaget fil");
        String csv = HEADINGS + row("high-degree", "").repeat(6);
        taken(survey, "", csv);

        HttpResponse<String> again = send(survey, "", csv);
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(Api.json(again).getString("code")).isEqualTo("answers-file-taken");
        assertThat(taken(survey, "?dryRun=true", csv).getBoolean("takenBefore")).isTrue();
        assertThat(responses(survey)).isEqualTo(6);
        taken(survey, "?repeat=true", csv);
        assertThat(responses(survey)).isEqualTo(12);
    }

    @Test
    void takes_two_copies_sent_at_once_only_one_time() {
        String survey = open("Samme fil to gange på én gang");
        String csv = HEADINGS + row("high-degree", "").repeat(3000);
        List<CompletableFuture<HttpResponse<String>>> sent = IntStream.range(0, 3)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> send(survey, "", csv)))
                .toList();

        assertThat(sent.stream().map(CompletableFuture::join).map(HttpResponse::statusCode))
                .containsExactlyInAnyOrder(200, 409, 409);
        assertThat(responses(survey)).isEqualTo(3000);
    }

    @Test
    void reads_an_export_of_numbers_by_the_mapping_that_it_proposes() {
        String survey = open("SurveyXact");
        String csv = "respondent;s_1;s_2;s_3;s_4;s_5;s_6;s_7;statoverall_4\n"
                + "1;1;1;2;3;4;5;God dag;1\n2;2;1;2;3;4;5;;1\n3;5;;;;;;;1\n4;1;1;1;1;1;1;;0\n";

        assertThat(send(survey, "", csv).statusCode()).isEqualTo(400);
        String proposal =
                taken(survey, "?dryRun=true", csv).getJsonObject("proposal").toString();
        String mapping = URLEncoder.encode(proposal, StandardCharsets.UTF_8);
        JsonObject result = taken(survey, "?mapping=" + mapping, csv);
        assertThat(result.getInt("taken")).isEqualTo(3);
        assertThat(result.getInt("incomplete")).isEqualTo(1);
        HttpResponse<String> unknown = send(survey, "?mapping=" + mapping.replace("increased", "decreased"), csv);
        assertThat(places(unknown)).first().isEqualTo("1 s_1 unknown-question");
        assertThat(send(survey, "?mapping=%7B", csv).statusCode()).isEqualTo(400);
    }

    @Test
    void stores_all_or_nothing_when_it_closes_meanwhile() {
        String survey = open("Lukning under indlæsning");
        int rows = 20_000;
        CompletableFuture<HttpResponse<String>> sent = CompletableFuture.supplyAsync(
                () -> send(survey, "", HEADINGS + row("some-degree", "0101").repeat(rows)));
        api.close(survey);

        HttpResponse<String> answer = sent.join();
        int stored = api.results(survey, "").getInt("responses");
        assertThat(stored).isEqualTo(answer.statusCode() == 200 ? rows : 0);
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 409);
        assertThat(Api.json(api.post("/surveys/" + survey + "/recount", "")).getInt("corrected"))
                .isZero();
    }

    @Test
    void asks_how_many_were_invited_where_more_answered_than_there_are_links() {
        String survey = open("Antal inviterede");
        api.links(survey, 10);
        assertThat(Api.json(api.get("/surveys/" + survey)).getInt("invited")).isEqualTo(10);
        taken(
                survey,
                "",
                HEADINGS
                        + row("high-degree", "").repeat(20)
                        + row("not-at-all", "").repeat(10));
        assertThat(Api.json(api.get("/surveys/" + survey)).get("invited")).isEqualTo(JsonValue.NULL);

        assertThat(put(survey, "{\"invited\":29}").statusCode()).isEqualTo(400);
        assertThat(put(survey, "{\"invited\":0}").statusCode()).isEqualTo(400);
        assertThat(put(survey, "{\"invited\":60}").statusCode()).isEqualTo(200);
        api.close(survey);
        assertThat(put(survey, "{\"invited\":50}").statusCode()).isEqualTo(409);
        JsonObject results = api.results(survey, "?base=ANSWERED");
        assertThat(results.getInt("invited")).isEqualTo(60);
        assertThat(results.getJsonObject("responseRate").getInt("percent")).isEqualTo(50);
        assertThat(agreement(results)
                        .getJsonObject("worstCase")
                        .getJsonNumber("low")
                        .doubleValue())
                .isEqualTo(20.0 / 60);
    }

    @Test
    void has_no_rate_and_no_worst_case_without_that_number() {
        String survey = open("Ukendt antal inviterede");
        api.links(survey, 10);
        taken(
                survey,
                "",
                HEADINGS
                        + row("high-degree", "").repeat(20)
                        + row("not-at-all", "").repeat(10));

        assertThat(api.close(survey).get("invited")).isEqualTo(JsonValue.NULL);
        JsonObject results = api.results(survey, "?base=ANSWERED");
        assertThat(results.get("invited")).isEqualTo(JsonValue.NULL);
        assertThat(results.get("responseRate")).isEqualTo(JsonValue.NULL);
        assertThat(agreement(results).get("worstCase")).isEqualTo(JsonValue.NULL);
        assertThat(agreement(results).get("finitePopulation")).isEqualTo(JsonValue.NULL);
        assertThat(agreement(results).getInt("percent")).isEqualTo(67);
    }

    private static JsonObject agreement(JsonObject results) {
        return results.getJsonArray("questions").getJsonObject(0).getJsonObject("agreement");
    }

    private HttpResponse<String> put(String survey, String body) {
        return ApiClient.as(product, "koordinator")
                .send("PUT", "/surveys/" + survey + "/invited", "application/json", body);
    }

    @Test
    void is_for_coordinators_and_open_surveys_alone() {
        String draft = api.survey("Kladde");
        String csv = HEADINGS + row("high-degree", "");
        assertThat(Api.json(send(draft, "", csv)).getString("code")).isEqualTo("survey-not-open");
        api.open(draft);
        Api contact = Api.as(product, "kontakt");
        assertThat(contact.send("/surveys/" + draft + "/responses", "text/csv", csv.getBytes(StandardCharsets.UTF_8))
                        .statusCode())
                .isEqualTo(403);
        api.close(draft);
        assertThat(Api.json(send(draft, "", csv)).getString("code")).isEqualTo("survey-closed");
    }
}
