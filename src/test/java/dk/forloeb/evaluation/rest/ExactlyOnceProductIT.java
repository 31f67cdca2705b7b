package dk.forloeb.evaluation.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forloeb.testing.Product;
import dk.forloeb.testing.ProductExtension;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BinaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("mariadb")
@ExtendWith(ProductExtension.class)
class ExactlyOnceProductIT {

    private static final int TRIALS = 200;

    @Test
    void takes_one_of_two_simultaneous_answers_and_refuses_the_other(Product product) throws Exception {
        List<List<HttpResponse<String>>> trials = new ArrayList<>();
        int responses = race(product, trials, (token, who) -> UUID.randomUUID().toString());
        assertThat(responses).isEqualTo(TRIALS);
        assertThat(trials)
                .hasSize(TRIALS)
                .allSatisfy(trial ->
                        assertThat(trial).extracting(HttpResponse::statusCode).containsExactlyInAnyOrder(201, 409));
        assertThat(trials.stream().flatMap(List::stream).filter(answer -> answer.statusCode() == 409))
                .allSatisfy(
                        answer -> assertThat(Api.json(answer).getString("code")).isEqualTo("already-answered"));
    }

    @Test
    void confirms_both_of_two_simultaneous_answers_with_one_key(Product product) throws Exception {
        List<List<HttpResponse<String>>> trials = new ArrayList<>();
        int responses = race(product, trials, (token, who) -> "key-of-" + token);
        assertThat(responses).isEqualTo(TRIALS);
        assertThat(trials).hasSize(TRIALS).allSatisfy(trial -> {
            assertThat(trial).extracting(HttpResponse::statusCode).containsExactly(201, 201);
            assertThat(trial.get(0).body()).isEqualTo(trial.get(1).body());
        });
    }

    /** Two answers for each link at the same moment; the number of responses after closing. */
    private static int race(Product product, List<List<HttpResponse<String>>> trials, BinaryOperator<String> keyOf)
            throws Exception {
        Api api = Api.as(product, "koordinator");
        String survey = api.survey("Samtidige svar");
        List<String> tokens = api.links(survey, TRIALS);
        api.open(survey);
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            for (String token : tokens) {
                CyclicBarrier start = new CyclicBarrier(2);
                Callable<HttpResponse<String>> one = () -> {
                    start.await();
                    return Api.submit(product, token, keyOf.apply(token, "one"), "high-degree");
                };
                List<HttpResponse<String>> trial = new ArrayList<>();
                for (Future<HttpResponse<String>> answer : both.invokeAll(List.of(one, one))) {
                    trial.add(answer.get());
                }
                trials.add(trial);
            }
        } finally {
            both.shutdown();
        }
        api.close(survey);
        return api.results(survey, "").getInt("responses");
    }
}
