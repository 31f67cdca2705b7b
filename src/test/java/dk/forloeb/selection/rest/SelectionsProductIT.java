package dk.forloeb.selection.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forloeb.evaluation.rest.Api;
import dk.forloeb.testing.Product;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SelectionsProductIT extends SelectionTestCase {

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
    void begins_with_choices_or_not_at_all() {
        HttpResponse<String> made = create(",\"choices\":{\"0825\":{\"chosen\":true,\"note\":\"Har bedt om det\"}}");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        assertThat(candidate(made, "0825").getBoolean("chosen")).isTrue();
        assertThat(candidate(api.get("/selections/" + id(made)), "0825")
                        .getJsonObject("choice")
                        .getString("note"))
                .isEqualTo("Har bedt om det");
        assertThat(violations(create(",\"choices\":{\"0825\":{\"chosen\":true}}")))
                .containsExactly("note required");
        assertThat(Api.json(api.get("/selections?programmeId=" + programme)).getJsonArray("items"))
                .hasSize(1);
    }

    @Test
    void a_draft_whose_field_is_gone_can_be_mended_and_thrown_away() {
        String key = ownField("Forsvinder");
        String id = id(create("Forsvinder", ""));
        String other = id(create("Forsvinder", ""));
        assertThat(api.send("DELETE", "/case-fields/" + key, "If-Match", "*").statusCode())
                .isEqualTo(204);
        assertThat(violations(api.get("/selections/" + id))).containsExactly("field field-unknown");
        assertThat(change(id, "{\"field\":\"§ 100\"}", "*").statusCode()).isEqualTo(200);
        assertThat(api.get("/selections/" + id).statusCode()).isEqualTo(200);
        assertThat(api.send("DELETE", "/selections/" + other, "If-Match", "*").statusCode())
                .isEqualTo(204);
    }

    private String ownField(String name) {
        String body = "{\"nameDa\":\"%s\",\"subjects\":[\"Serviceloven § 100 Merudgifter til voksne\"]}";
        HttpResponse<String> made = api.post("/case-fields", body.formatted(name));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return Api.json(made).getString("key");
    }

    @Test
    void what_is_still_being_evaluated_claims_time_and_what_never_ran_was_no_participation() {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Copenhagen"));
        String evaluated = other("0751", today.minusDays(60), today.plusDays(30));
        step(evaluated, "planned", "offered", "running", "evaluating");
        other("0492", today.minusDays(60), today.minusDays(30));
        step(other("0563", today.minusDays(60), today.minusDays(30)), "planned", "archived");
        step(other("0741", today.minusDays(60), today.minusDays(30)), "planned", "offered", "running", "archived");
        HttpResponse<String> ranked = create("");
        assertThat(exclusions(ranked, "0751")).containsExactly("other-programme");
        assertThat(exclusions(ranked, "0492")).isEmpty();
        assertThat(exclusions(ranked, "0563")).isEmpty();
        assertThat(exclusions(ranked, "0741")).containsExactly("recent");
    }

    private String other(String municipality, LocalDate from, LocalDate to) {
        String body = "{\"kind\":\"short\",\"title\":\"Et andet\",\"startsOn\":\"%s\",\"endsOn\":\"%s\"}";
        String other = id(api.post("/programmes", body.formatted(from, to)));
        id(api.post("/programmes/" + other + "/participations", "{\"municipalityCode\":\"" + municipality + "\"}"));
        return other;
    }

    private void step(String other, String... states) {
        for (String to : states) {
            String body = "{\"to\":\"%s\",\"note\":\"Prøve\"}".formatted(to);
            HttpResponse<String> moved = api.post("/programmes/" + other + "/transitions", body, "If-Match", "*");
            assertThat(moved.statusCode()).as(moved.body()).isLessThan(300);
        }
    }

    private static Stream<String> exclusions(HttpResponse<String> answer, String code) {
        return candidate(answer, code).getJsonArray("exclusions").getValuesAs(JsonObject.class).stream()
                .map(exclusion -> exclusion.getString("kind"));
    }

    @Test
    void the_demonstration_chose_by_rank_but_for_two() {
        JsonObject item =
                Api.json(api.get("/selections?limit=200")).getJsonArray("items").getValuesAs(JsonObject.class).stream()
                        .filter(each -> each.get("field").toString().contains("Kontant tilskud og BPA"))
                        .findFirst()
                        .orElseThrow();
        HttpResponse<String> shown = api.get("/selections/" + item.getString("id"));
        assertThat(Api.json(shown).getJsonObject("choices")).hasSize(2);
        assertThat(candidates(shown).stream().filter(each -> each.getBoolean("chosen")))
                .hasSize(10);
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
            assertThat(other.post("/selections/" + id + "/confirm", "{}", "If-Match", "*")
                            .statusCode())
                    .isEqualTo(403);
        }
    }
}
