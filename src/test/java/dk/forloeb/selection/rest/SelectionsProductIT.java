package dk.forloeb.selection.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forloeb.evaluation.rest.Api;
import dk.forloeb.testing.Product;
import dk.forloeb.testing.ProductExtension;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("mariadb")
@ExtendWith(ProductExtension.class)
class SelectionsProductIT {

    private static final String NOBODY_EXCLUDED =
            "\"exclude\":{\"running\":false,\"takingPart\":false,\"recentYears\":0}";

    private Api api;
    private String programme;

    @BeforeEach
    void begin(Product product) {
        api = Api.as(product, "koordinator");
        programme =
                id(api.post("/programmes", "{\"kind\":\"short\",\"title\":\"Udvælges\",\"caseFileNumber\":\"27-1\"}"));
    }

    private HttpResponse<String> create(String more) {
        return create("§ 100", more);
    }

    private HttpResponse<String> create(String field, String more) {
        return api.post("/selections", "{\"programmeId\":\"%s\",\"field\":\"%s\"%s}".formatted(programme, field, more));
    }

    private static String id(HttpResponse<String> made) {
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return Api.json(made).getString("id");
    }

    private HttpResponse<String> change(String id, String body, String version) {
        return api.patch("/selections/" + id, body, "If-Match", version);
    }

    private HttpResponse<String> confirm(String id) {
        return api.post("/selections/" + id + "/confirm", "", "If-Match", "*");
    }

    private static List<JsonObject> candidates(HttpResponse<String> answer) {
        return Api.json(answer).getJsonArray("candidates").getValuesAs(JsonObject.class);
    }

    private static JsonObject candidate(HttpResponse<String> answer, String code) {
        return candidates(answer).stream()
                .filter(each -> each.getString("municipalityCode").equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<String> violations(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        return Api.json(answer).getJsonArray("violations").getValuesAs(JsonObject.class).stream()
                .map(v -> v.getString("field") + " " + v.getString("code"));
    }

    @Test
    void ranks_all_municipalities_and_explains_each_in_both_languages() {
        HttpResponse<String> made = create(",\"years\":[],\"weights\":{}");
        assertThat(made.statusCode()).isEqualTo(201);
        List<JsonObject> candidates = candidates(made);
        assertThat(candidates).hasSize(98).allSatisfy(each -> {
            assertThat(each.getJsonObject("reason").getString("da")).isNotEmpty();
            assertThat(each.getJsonObject("reason").getString("en")).isNotEmpty();
            assertThat(each.getJsonArray("parts")).hasSize(3);
        });
        List<Integer> ranks = candidates.stream()
                .filter(each -> !each.getBoolean("excluded"))
                .map(each -> each.getInt("rank"))
                .toList();
        assertThat(ranks)
                .isEqualTo(IntStream.rangeClosed(1, ranks.size()).boxed().toList());
        assertThat(candidates.subList(ranks.size(), 98))
                .allSatisfy(each -> assertThat(each.get("rank")).isEqualTo(JsonValue.NULL));
        assertThat(candidates.stream().filter(each -> each.getBoolean("chosen")))
                .hasSize(10);
        JsonObject selection = Api.json(made);
        assertThat(selection.getJsonArray("years")).hasSize(3);
        assertThat(selection.getJsonObject("weights").getInt("reversalRate")).isEqualTo(60);
        assertThat(selection.getString("state")).isEqualTo("draft");
    }

    @Test
    void names_every_fault_of_a_body() {
        assertThat(violations(create(",\"years\":[\"x\"],\"weights\":{\"antal\":1,\"size\":\"stor\"},\"andet\":1")))
                .containsExactlyInAnyOrder(
                        "years[0] not-an-integer",
                        "weights.antal unknown-field",
                        "weights.size not-a-number",
                        "andet unknown-field");
        assertThat(violations(create(",\"years\":[1066],\"weights\":{\"size\":-1},\"places\":0")))
                .containsExactlyInAnyOrder(
                        "years number-out-of-range", "weights.size weight-out-of-range", "places number-out-of-range");
        assertThat(violations(create(",\"weights\":{\"reversalRate\":0,\"complaints\":0,\"size\":0}")))
                .containsExactly("weights weights-all-zero");
        assertThat(violations(api.post("/selections", "{\"weights\":{}}")))
                .containsExactlyInAnyOrder("programmeId required", "field required");
        String unknown = "{\"programmeId\":\"%s\",\"field\":[\"§ 100\",\"ukendt\"]}".formatted(programme);
        assertThat(violations(api.post("/selections", unknown))).containsExactly("field field-unknown");
    }

    @Test
    void ranks_anew_when_a_weight_changes_and_tells_the_second_of_two_editors() {
        String id = id(create(""));
        String bySize = "{\"weights\":{\"reversalRate\":0,\"complaints\":0,\"size\":1}}";
        assertThat(api.patch("/selections/" + id, bySize).statusCode()).isEqualTo(428);
        HttpResponse<String> changed = change(id, bySize, "\"1\"");
        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
        assertThat(candidates(changed).get(0).getString("sizeGroup")).isEqualTo("from-100000");
        assertThat(candidates(changed).get(0).getJsonNumber("score").doubleValue())
                .isEqualTo(100);
        assertThat(change(id, bySize, "\"1\"").statusCode()).isEqualTo(412);
    }

    @Test
    void adds_and_drops_with_a_note_only() {
        String id = id(create(",\"places\":3"));
        assertThat(violations(change(id, "{\"choices\":{\"0461\":{\"chosen\":true}}}", "*")))
                .containsExactly("note required");
        assertThat(violations(change(id, "{\"choices\":{\"9999\":{\"chosen\":true,\"note\":\"x\"}}}", "*")))
                .containsExactly("municipalityCode municipality-unknown");
        assertThat(violations(change(id, "{\"choices\":{\"0461\":{\"chosen\":true,\"note\":\"010203-1234\"}}}", "*")))
                .containsExactly("note cpr-number");
        String first = candidates(api.get("/selections/" + id)).get(0).getString("municipalityCode");
        String both =
                "{\"choices\":{\"0825\":{\"chosen\":true,\"note\":\"Ø\"},\"%s\":{\"chosen\":false,\"note\":\"Nej\"}}}";
        HttpResponse<String> chosen = change(id, both.formatted(first), "*");
        assertThat(candidate(chosen, "0825").getBoolean("chosen")).isTrue();
        assertThat(candidate(chosen, "0825").getJsonObject("choice").getString("decidedBy"))
                .isEqualTo("koordinator");
        assertThat(candidate(chosen, first).getBoolean("chosen")).isFalse();
        assertThat(candidates(chosen).stream().filter(each -> each.getBoolean("chosen")))
                .hasSize(3);
        HttpResponse<String> left = change(id, "{\"choices\":{\"%s\":null}}".formatted(first), "*");
        assertThat(candidate(left, first).getBoolean("chosen")).isTrue();
        assertThat(candidate(left, "0825").getBoolean("chosen")).isTrue();
    }

    @Test
    void excludes_who_takes_part_and_can_be_told_not_to() {
        api.post("/programmes/" + programme + "/participations", "{\"municipalityCode\":\"0265\"}");
        String id = id(create(""));
        JsonObject roskilde = candidate(api.get("/selections/" + id), "0265");
        assertThat(roskilde.getBoolean("excluded")).isTrue();
        assertThat(roskilde.getJsonObject("reason").getString("da")).contains("allerede deltager");
        HttpResponse<String> without = change(id, "{" + NOBODY_EXCLUDED + "}", "*");
        assertThat(candidate(without, "0265").getBoolean("excluded")).isFalse();
    }

    @Test
    void a_confirmed_selection_stays_as_it_is_until_another_supersedes_it() {
        String id = id(create(""));
        assertThat(api.get("/selections/" + id + "/package").statusCode()).isEqualTo(409);
        HttpResponse<String> confirmed = confirm(id);
        assertThat(confirmed.statusCode()).as(confirmed.body()).isEqualTo(200);
        assertThat(Api.json(confirmed).getString("confirmedBy")).isEqualTo("koordinator");
        api.post("/programmes/" + programme + "/participations", "{\"municipalityCode\":\"0265\"}");
        assertThat(Api.json(api.get("/selections/" + id)).getJsonArray("candidates"))
                .isEqualTo(Api.json(confirmed).getJsonArray("candidates"));
        assertThat(change(id, "{\"places\":3}", "*").statusCode()).isEqualTo(409);
        assertThat(confirm(id).statusCode()).isEqualTo(409);
        assertThat(api.send("DELETE", "/selections/" + id, "If-Match", "*").statusCode())
                .isEqualTo(409);
        String second = id(create(",\"places\":3"));
        assertThat(confirm(second).statusCode()).isEqualTo(200);
        assertThat(Api.json(api.get("/selections/" + id)).getString("state")).isEqualTo("superseded");
        assertThat(Api.json(api.get("/selections/" + second)).getInt("number")).isEqualTo(2);
        assertThat(Api.json(api.get("/selections?programmeId=" + programme)).getJsonArray("items"))
                .hasSize(2);
    }

    @Test
    void few_decisions_carry_nobody_up_and_a_later_import_changes_nothing_that_is_confirmed() {
        importFigures("Odense;Prøveemne;2023;;122;60;40;20;2\nÆrø;Prøveemne;2023;;3;1;1;1;0\n");
        String settings = ",\"years\":[2023],\"weights\":{\"complaints\":0,\"size\":0}," + NOBODY_EXCLUDED;
        String id = id(create("Prøveemne", settings));
        HttpResponse<String> ranked = api.get("/selections/" + id);
        JsonObject odense = candidate(ranked, "0461");
        assertThat(odense.getInt("rank")).isEqualTo(1);
        assertThat(odense.getJsonObject("reversal").getInt("percent")).isEqualTo(50);
        assertThat(odense.getInt("complaints")).isEqualTo(122);
        assertThat(odense.getJsonObject("reason").getString("da"))
                .startsWith("60 af 120 afgørelser blev omgjort i 2023 (50 procent");
        assertThat(candidate(ranked, "0492").getInt("rank")).isEqualTo(2);
        assertThat(candidate(ranked, "0751").get("reversal")).isEqualTo(JsonValue.NULL);
        HttpResponse<String> confirmed = confirm(id);
        String draft = id(create("Prøveemne", settings));

        importFigures("Odense;Prøveemne;2023;;122;119;1;0;2\nÆrø;Prøveemne;2023;;30;1;1;28;0\n");
        assertThat(Api.json(api.get("/selections/" + id)).getJsonArray("candidates"))
                .isEqualTo(Api.json(confirmed).getJsonArray("candidates"));
        assertThat(candidate(api.get("/selections/" + draft), "0492").getInt("rank"))
                .isEqualTo(1);
    }

    private void importFigures(String rows) {
        String heading = "Instans;Sagsemne;Aar;Kvartal;Antal_sager_ialt;Stadfæstelse;Ændring.Ophævelse;Hjemvisning;"
                + "Afvisning.Henvisning\n";
        HttpResponse<String> stored =
                api.send("/appeal-figures/imports", "text/csv", (heading + rows).getBytes(StandardCharsets.UTF_8));
        assertThat(stored.statusCode()).as(stored.body()).isEqualTo(201);
    }

    @Test
    void gives_a_package_named_by_case_file_number_and_day() {
        String id = id(create(""));
        confirm(id);
        HttpResponse<String> file = api.get("/selections/" + id + "/package");
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type")).contains("application/zip");
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .matches("attachment; filename=\"27-1_udvaelgelse_\\d{4}-\\d\\d-\\d\\d\\.zip\"");
    }

    @Test
    void throws_a_draft_away() {
        String id = id(create(""));
        assertThat(api.send("DELETE", "/selections/" + id, "If-Match", "*").statusCode())
                .isEqualTo(204);
        assertThat(api.get("/selections/" + id).statusCode()).isEqualTo(404);
    }

    @Test
    void nobody_but_the_authority_sees_anything_of_it(Product product) {
        String id = id(create(""));
        for (String user : List.of("kontakt", "underviser")) {
            Api other = Api.as(product, user);
            for (String path : List.of("", "/" + id, "/" + id + "/package")) {
                assertThat(other.get("/selections" + path).statusCode()).isEqualTo(403);
            }
            assertThat(other.post("/selections", "{}").statusCode()).isEqualTo(403);
            assertThat(other.patch("/selections/" + id, "{}", "If-Match", "*").statusCode())
                    .isEqualTo(403);
            assertThat(other.send("DELETE", "/selections/" + id, "If-Match", "*")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(other.post("/selections/" + id + "/confirm", "", "If-Match", "*")
                            .statusCode())
                    .isEqualTo(403);
        }
    }
}
