package dk.forloeb.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forloeb.testing.Product;
import dk.forloeb.testing.ProductExtension;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(ProductExtension.class)
class OpenApiProductIT {
    /** The publication of the demonstration. */
    private static final String PUBLISHED = "evaluering-af-laeringsforloeb-2023-om-kontant-tilskud-og-bpa";

    private final Product product;

    OpenApiProductIT(Product product) {
        this.product = product;
    }

    @Test
    void answers_the_whole_description_at_the_first_request() {
        HttpResponse<String> answer = product.get("/openapi?format=JSON");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(ApiResources.described(json(answer.body())))
                .containsExactlyInAnyOrderElementsOf(ApiResources.offered());
    }

    @Test
    void keeps_what_the_description_says_of_access_versions_and_refusals() {
        JsonObject paths = json(product.get("/openapi?format=JSON").body()).getJsonObject("paths");
        JsonObject change = paths.getJsonObject("/api/v1/programmes/{id}").getJsonObject("put");
        assertThat(change.getJsonArray("parameters").toString()).contains("\"If-Match\"");
        assertThat(change.getJsonObject("responses").keySet())
                .contains("200", "400", "401", "403", "404", "412", "428");
        assertThat(change.getJsonObject("responses").toString()).contains("application/problem+json", "\"ETag\"");
        JsonObject submission = paths.getJsonObject("/api/v1/responses").getJsonObject("post");
        assertThat(submission.getJsonArray("parameters").toString())
                .contains("\"Idempotency-Key\"", "\"required\":true");
        assertThat(submission.getJsonArray("security")).hasToString("[{}]");
        assertThat(paths.getJsonObject("/api/v1/tokens").getJsonObject("post").getJsonArray("security"))
                .hasToString("[{\"basic\":[]}]");
    }

    @Test
    void shows_every_operation_on_a_page() {
        HttpResponse<String> page = product.get("/api-docs");
        assertThat(page.statusCode()).isEqualTo(200);
        String text = page.body().replaceAll("<[^>]*>", "").replaceAll("\\s+", " ");
        assertThat(ApiResources.offered())
                .allSatisfy(operation -> assertThat(text).contains(operation));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/openapi",
                "/api-docs",
                "/accessibility",
                "/confidentiality",
                "/p/" + PUBLISHED,
                "/p/" + PUBLISHED + "?revision=1&base=VALID",
                "/p/nothing-of-that-name",
                "/p/",
                "/p/" + PUBLISHED + "/embed?lang=en",
                "/p/" + PUBLISHED + "/increased-knowledge.svg?lang=en",
                "/s/nonsense",
                "/receipt"
            })
    void sets_no_cookie_for_a_reader_without_a_log_in(String path) {
        assertThat(product.get(path).headers().allValues("set-cookie")).isEmpty();
    }

    @Test
    void knows_the_publication_that_is_read_without_a_cookie() {
        assertThat(product.get("/p/" + PUBLISHED).statusCode()).isEqualTo(200);
    }

    private static JsonObject json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
