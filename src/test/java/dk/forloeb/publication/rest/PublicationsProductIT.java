package dk.forloeb.publication.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forloeb.evaluation.rest.Api;
import dk.forloeb.shared.ClockProducer;
import dk.forloeb.testing.Product;
import dk.forloeb.testing.ProductExtension;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a published figure can be had as, over HTTP and without a log-in. */
@Tag("mariadb")
@ExtendWith(ProductExtension.class)
class PublicationsProductIT {

    private static final String TITLE = "Tal, der kan tages med på øen";
    private static final String QUESTION = "increased-knowledge";

    /** Published once for all tests, in one revision. */
    private static String known = "";

    private final Product product;

    PublicationsProductIT(Product product) {
        this.product = product;
    }

    @BeforeEach
    void publish() {
        if (known.isEmpty()) {
            known = published(TITLE);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/increased-knowledge.svg", "/increased-knowledge.png", ".R"})
    void gives_files_that_caches_may_keep(String file) {
        String address = "/p/" + known + file + "?revision=1&lang=en";
        HttpResponse<String> answer = product.get(address);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Cache-Control")).isEqualTo("public, max-age=86400");
        assertThat(answer.headers().allValues("set-cookie")).isEmpty();
        String tag = header(answer, "ETag");
        assertThat(tag).matches("\"[0-9a-f]{32}\"");
        HttpResponse<String> again = product.get(address, "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(product.get(address, "If-None-Match", "\"0\"").statusCode()).isEqualTo(200);
        assertThat(header(product.get(address.replace("en", "da")), "ETag")).isNotEqualTo(tag);
        assertThat(header(product.get("/p/" + known + file), "Cache-Control")).isEqualTo("no-cache");
    }

    @Test
    void names_files_by_kind() {
        Map<String, String> kinds = Map.of(
                "/" + QUESTION + ".svg", "image/svg+xml", "/" + QUESTION + ".png", "image/png", ".R", "text/plain");
        kinds.forEach((file, kind) -> {
            HttpResponse<String> answer = product.get("/p/" + known + file);
            assertThat(header(answer, "Content-Type")).startsWith(kind);
            assertThat(header(answer, "Content-Disposition")).contains("filename=\"" + known + "-1");
        });
        assertThat(product.get("/p/" + known + "/" + QUESTION + ".svg").body())
                .contains("75 procent af dem", TITLE, "/p/" + known + "?revision=1", "I nogen grad");
        assertThat(product.get("/p/" + known + "/" + QUESTION + ".svg?base=INVITED")
                        .body())
                .contains("50 procent");
        assertThat(product.get("/p/" + known + ".R?lang=en").body())
                .contains("counts <- c(0, 15, 0, 5, 0)", "percent = 75");
    }

    @Test
    void lets_other_sites_frame_the_page_for_embedding_and_no_other() {
        HttpResponse<String> embed = product.get("/p/" + known + "/embed?question=" + QUESTION + "&revision=1&lang=en");
        assertThat(embed.statusCode()).isEqualTo(200);
        assertThat(header(embed, "Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors *")
                .doesNotContain("script-src");
        assertThat(header(embed, "X-Frame-Options")).isEqualTo("ALLOWALL");
        assertThat(embed.headers().allValues("set-cookie")).isEmpty();
        assertThat(embed.body())
                .contains("75 per cent", "Revision 1", "/p/" + known + "?revision=1", "lang=\"en\"")
                .doesNotContain("<script");
        for (String address : List.of(
                "/p/",
                "/p/" + known,
                "/p/" + known + ".csv",
                "/p/" + known + ".R",
                "/p/" + known + "/" + QUESTION + ".svg",
                "/p/" + known + "/" + QUESTION + ".png",
                "/p/" + known + "/embed?question=no-such",
                "/login")) {
            HttpResponse<String> answer = product.get(address);
            assertThat(header(answer, "Content-Security-Policy")).as(address).contains("frame-ancestors 'none'");
            assertThat(header(answer, "X-Frame-Options")).as(address).isEqualTo("DENY");
        }
    }

    @Test
    void embeds_all_figures_where_none_is_named() {
        String all = product.get("/p/" + known + "/embed").body();
        assertThat(all.split("class=\"finding\"", -1)).hasSizeGreaterThan(3);
        assertThat(product.get("/p/" + known + "/embed?question=" + QUESTION)
                        .body()
                        .split("class=\"finding\"", -1))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/no-such.svg",
                "/comments.png",
                "/increased-knowledge.gif",
                "/increased-knowledge.SVG",
                "/increased-knowledge",
                "/a/increased-knowledge.svg",
                "/increased-knowledge.svg?revision=99",
                "/increased-knowledge.svg?revision=0",
                "/increased-knowledge.png?revision=-1",
                "/increased-knowledge.png?revision=1%27--",
                "/%3Cscript%3E.svg",
                "/%22%0d%0aX:y.svg",
                "/embed?revision=99",
                "/embed?question=%3Cscript%3E",
                ".R?revision=x",
                ".Rdata",
                "'.svg"
            })
    void knows_nothing_else(String address) {
        HttpResponse<String> answer = product.get("/p/" + known + address);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).doesNotContain("Exception", "at dk.forloeb", "<script>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/p/?year=x", "/p/?year=99999", "/p/?year=-1", "/p/no-such.R", "/p/no-such/embed"})
    void knows_no_year_and_no_figures_that_are_none(String address) {
        assertThat(product.get(address).statusCode()).isEqualTo(404);
    }

    @Test
    void leaves_the_first_revision_as_it_was_byte_for_byte() {
        String slug = published("Tal, der bliver rettet");
        List<String> files = List.of(
                "/" + QUESTION + ".svg?",
                "/" + QUESTION + ".png?",
                ".R?",
                ".csv?",
                "/embed?question=" + QUESTION + "&");
        Map<String, String> before = new HashMap<>();
        files.forEach(file ->
                before.put(file, product.get("/p/" + slug + file + "revision=1").body()));
        Api api = Api.as(product, "koordinator");
        String survey = survey(api, "Tal, der bliver rettet");
        assertThat(api.post("/surveys/" + survey + "/publish", "{\"changeNote\":\"Nyt sagsnummer\"}")
                        .statusCode())
                .isEqualTo(201);
        files.forEach(file -> {
            assertThat(product.get("/p/" + slug + file + "revision=1").body())
                    .as(file)
                    .isEqualTo(before.get(file));
            if (!file.startsWith(".csv")) {
                assertThat(product.get("/p/" + slug + file.substring(0, file.length() - 1))
                                .body())
                        .as("the newest " + file)
                        .isNotEqualTo(before.get(file));
            }
        });
    }

    @Test
    void lists_what_was_published_in_a_year() {
        List<JsonObject> all = list("");
        JsonObject item = all.stream()
                .filter(row -> row.getString("slug").equals(known))
                .findFirst()
                .orElseThrow();
        assertThat(item.getString("title")).isEqualTo(TITLE);
        assertThat(item.getInt("revision")).isEqualTo(1);
        assertThat(item.getJsonArray("figures")
                        .getJsonObject(0)
                        .getJsonObject("sentence")
                        .getString("da"))
                .startsWith("75 procent");
        assertThat(all.stream().map(row -> row.getString("firstPublishedAt")).toList())
                .isSortedAccordingTo((one, other) -> Instant.parse(other).compareTo(Instant.parse(one)));
        int year = Instant.parse(item.getString("firstPublishedAt"))
                .atZone(ClockProducer.ZONE)
                .getYear();
        assertThat(list("?year=" + year)).isNotEmpty().contains(item);
        assertThat(list("?year=1999")).isEmpty();
        assertThat(product.get("/api/v1/publications?year=x").statusCode()).isEqualTo(400);
        assertThat(product.get("/p/?year=" + year).body())
                .contains(TITLE, "href=\"/p/" + known + "\"", "75 procent af dem");
        assertThat(product.get("/p/?year=1999").body())
                .contains("Der er ikke offentliggjort tal i 1999", "href=\"?year=" + year + "\"")
                .doesNotContain(TITLE);
    }

    @Test
    void is_found_without_the_slash_and_without_a_log_in() {
        HttpResponse<String> answer = product.get("/p");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(header(answer, "Location")).endsWith("/p/");
        HttpResponse<String> list = product.get("/p/");
        assertThat(list.statusCode()).isEqualTo(200);
        assertThat(list.headers().allValues("set-cookie")).isEmpty();
    }

    private List<JsonObject> list(String query) {
        return Api.json(product.get("/api/v1/publications" + query))
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
    }

    /** Publishes a survey in which 15 of 20 agreed; the last part of its address. */
    private String published(String title) {
        Api api = Api.as(product, "koordinator");
        String survey = api.survey(title);
        List<String> tokens = api.links(survey, 30);
        api.open(survey);
        for (int i = 0; i < 20; i++) {
            Api.submit(product, tokens.get(i), "k" + i, i < 15 ? "some-degree" : "not-at-all");
        }
        api.close(survey);
        HttpResponse<String> answer = api.post("/surveys/" + survey + "/publish", "");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Api.json(answer).getString("slug");
    }

    private static String survey(Api api, String title) {
        return Api.json(api.get("/surveys?limit=200")).getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .filter(row -> row.getString("title").equals(title))
                .findFirst()
                .orElseThrow()
                .getString("id");
    }

    private static String header(HttpResponse<String> answer, String name) {
        return String.join(", ", answer.headers().allValues(name));
    }
}
