package dk.forloeb.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forloeb.testing.Product;
import dk.forloeb.testing.ProductExtension;
import java.net.http.HttpResponse;
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
    void speaks_the_language_that_is_asked_for(Product product) {
        assertThat(product.get("/api/v1/nowhere", "Accept-Language", "fr, en;q=0.8, da;q=0.5")
                        .body())
                .contains("There is nothing at this address.");
    }
}
