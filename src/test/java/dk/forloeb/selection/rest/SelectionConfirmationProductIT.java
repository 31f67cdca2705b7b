package dk.forloeb.selection.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forloeb.evaluation.rest.Api;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class SelectionConfirmationProductIT extends SelectionTestCase {

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
    void refuses_to_confirm_a_ranking_that_nobody_has_seen() {
        importFigures("Odense;Uset;2023;;20;10;10;0;0\nÆrø;Uset;2023;;20;15;5;0;0\n");
        String id = id(create("Uset", ",\"years\":[2023],\"places\":1," + NOBODY_EXCLUDED));
        String seen = ranking(id);
        assertThat(ranking(id)).isEqualTo(seen);
        assertThat(violations(api.post("/selections/" + id + "/confirm", "{}", "If-Match", "*")))
                .containsExactly("ranking required");

        importFigures("Odense;Uset;2023;;20;19;1;0;0\n");
        HttpResponse<String> refused = confirm(id, seen);
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(412);
        assertThat(Api.json(refused).getString("code")).isEqualTo("selection-ranking-changed");
        assertThat(Api.json(api.get("/selections/" + id)).getString("state")).isEqualTo("draft");

        String anew = ranking(id);
        api.post("/programmes/" + programme + "/participations", "{\"municipalityCode\":\"0461\"}");
        assertThat(change(id, "{\"exclude\":{\"takingPart\":true}}", "*").statusCode())
                .isEqualTo(200);
        assertThat(confirm(id, anew).statusCode()).isEqualTo(412);
        HttpResponse<String> confirmed = confirm(id);
        assertThat(confirmed.statusCode()).as(confirmed.body()).isEqualTo(200);
        assertThat(candidate(confirmed, "0492").getBoolean("chosen")).isTrue();
    }

    @Test
    void what_is_chosen_by_hand_is_seen_in_the_answer_as_it_is_stored() {
        String id = id(create(",\"places\":3"));
        HttpResponse<String> chosen = change(id, "{\"choices\":{\"0825\":{\"chosen\":true,\"note\":\"Ø\"}}}", "*");
        assertThat(confirm(id, Api.json(chosen).getString("ranking")).statusCode())
                .isEqualTo(200);
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
}
