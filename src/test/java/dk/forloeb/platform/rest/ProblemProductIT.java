package dk.forloeb.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forloeb.evaluation.rest.Api;
import dk.forloeb.testing.Product;
import dk.forloeb.testing.ProductExtension;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ProductExtension.class)
class ProblemProductIT {
    @Test
    void answers_an_unknown_address_with_problem_details(Product product) {
        HttpResponse<String> answer = product.get("/api/v1/nowhere");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("content-type")).hasValue(Problem.MEDIA_TYPE);
        assertThat(answer.body()).contains("\"code\":\"address-unknown\"", "Der er intet på denne adresse.");
    }

    @Test
    void answers_whatever_is_malformed_with_problem_details(Product product) {
        Api api = Api.as(product, "koordinator");
        for (HttpResponse<String> refused : List.of(
                api.send("POST", "/programmes", "Content-Type", "nonsense"),
                api.send("POST", "/programmes", "Content-Type", "a/b/c; ="),
                api.send("POST", "/programmes", "X-Nothing", "no body"),
                api.send("GET", "/programmes?q=%ff", "Accept", "*/*"),
                api.send("GET", "/programmes?q=%00", "Accept", "*/*"),
                api.send("GET", "/programmes?q=a&q=b", "Accept", "*/*"),
                api.send("GET", "/programmes?year=x", "Accept-Language", ";;q=x"))) {
            assertThat(refused.statusCode()).as(refused.body()).isEqualTo(400);
            assertThat(refused.headers().firstValue("content-type")).hasValue(Problem.MEDIA_TYPE);
        }
        HttpResponse<String> nowhere = api.send("GET", "/nowhere", "Accept-Language", ";;q=x");
        assertThat(nowhere.statusCode()).isEqualTo(404);
    }

    @Test
    void takes_no_body_where_nothing_reads_it(Product product) {
        Api api = Api.as(product, "koordinator");
        String survey = api.survey("Uden indhold");
        api.open(survey);
        assertThat(api.post("/surveys/" + survey + "/close", "[1]").body()).contains("body-not-expected");
        assertThat(api.post("/surveys/" + survey + "/publish", "{\"changeNote\":\"a\\u0000b\"}")
                        .statusCode())
                .isEqualTo(409);
        assertThat(api.post("/surveys/" + survey + "/close", "{}").statusCode()).isEqualTo(200);
        assertThat(api.post("/surveys/" + survey + "/publish", "{\"changeNote\":\"a\\u0000b\"}")
                        .body())
                .contains("control-character");
        assertThat(api.get("/surveys/" + survey + "/results?base=").statusCode())
                .isEqualTo(400);
    }

    @Test
    void says_that_somebody_may_not_before_it_says_what_is_wrong(Product product) {
        Api teacher = Api.as(product, "underviser");
        assertThat(teacher.post("/programmes", "[").statusCode()).isEqualTo(403);
        assertThat(teacher.post("/programmes/x/transitions", "{\"to\":1}").statusCode())
                .isEqualTo(403);
        assertThat(teacher.patch("/programmes/x", "{\"titel\":1}").statusCode()).isEqualTo(403);
    }

    @Test
    void speaks_the_language_that_is_asked_for(Product product) {
        assertThat(product.get("/api/v1/nowhere", "Accept-Language", "fr, en;q=0.8, da;q=0.5")
                        .body())
                .contains("There is nothing at this address.");
    }
}
