package dk.forloeb.municipality.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forloeb.evaluation.rest.Api;
import dk.forloeb.testing.Product;
import dk.forloeb.testing.ProductExtension;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a stored import said and what stood before. */
@Tag("mariadb")
@ExtendWith(ProductExtension.class)
class FigureDifferencesProductIT {

    private static final String HEADING =
            "Instans;Sagsemne;Aar;Kvartal;Antal_sager_ialt;Stadfæstelse;Ændring.Ophævelse;Hjemvisning;Afvisning.Henvisning\n";

    @Test
    void are_given_page_by_page_and_stay_as_they_were(Product product) {
        Api api = Api.as(product, "koordinator");
        store(api, "Fanø;Forskel;2021;;10;5;2;3;0\nLæsø;Forskel;2021;;10;5;2;3;0\n");
        String revised =
                "Fanø;Forskel;2021;;10;4;3;3;0\nLæsø;Forskel;2021;;10;.;3;3;0\nSamsø;Forskel;2021;;1;1;0;0;0\n";
        String differences = "/appeal-figures/imports/" + store(api, revised) + "/differences";
        store(api, revised.replace(";4;3;", ";1;6;"));

        JsonObject first = Api.json(api.get(differences + "?limit=1"));
        JsonObject second = Api.json(api.get(differences + "?limit=1&cursor=" + first.getString("next")));
        assertThat(second.isNull("next")).isTrue();
        JsonObject fanoe = only(first);
        assertThat(fanoe.getString("municipalityCode")).isEqualTo("0563");
        assertThat(fanoe.getString("subject")).isEqualTo("Forskel");
        assertThat(fanoe.getJsonObject("before").getInt("upheld")).isEqualTo(5);
        assertThat(fanoe.getJsonObject("after").getInt("upheld")).isEqualTo(4);
        assertThat(only(second).getJsonObject("after").isNull("upheld")).isTrue();

        JsonObject added = only(Api.json(api.get(differences + "?kind=new")));
        assertThat(added.getString("municipalityCode")).isEqualTo("0741");
        assertThat(added.isNull("before")).isTrue();
        assertThat(Api.json(api.get(differences + "?kind=older")).getJsonArray("items"))
                .isEmpty();
    }

    @Test
    void are_refused_for_what_is_no_kind_or_import_and_to_who_may_not_import(Product product) {
        Api api = Api.as(product, "koordinator");
        String differences =
                "/appeal-figures/imports/" + store(api, "Fanø;Forskelsløs;2021;;10;5;2;3;0\n") + "/differences";
        assertThat(api.get(differences + "?kind=andet").body()).contains("not-one-of");
        assertThat(api.get("/appeal-figures/imports/999999999/differences").statusCode())
                .isEqualTo(404);
        assertThat(Api.as(product, "kontakt").get(differences).statusCode()).isEqualTo(403);
    }

    private static int store(Api api, String rows) {
        HttpResponse<String> stored =
                api.send("/appeal-figures/imports", "text/csv", (HEADING + rows).getBytes(StandardCharsets.UTF_8));
        assertThat(stored.statusCode()).as(stored.body()).isEqualTo(201);
        return Api.json(stored).getInt("id");
    }

    private static JsonObject only(JsonObject list) {
        List<JsonObject> items = list.getJsonArray("items").getValuesAs(JsonObject.class);
        assertThat(items).hasSize(1);
        return items.get(0);
    }
}
