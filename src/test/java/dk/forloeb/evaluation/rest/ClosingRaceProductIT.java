package dk.forloeb.evaluation.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forloeb.testing.Product;
import dk.forloeb.testing.ProductExtension;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("mariadb")
@ExtendWith(ProductExtension.class)
class ClosingRaceProductIT {

    private static final int LINKS = 600;
    private static final int CLIENTS = 6;
    private static final int CLOSE_AFTER = 150;

    @Test
    void loses_nothing_and_takes_nothing_late_when_it_closes_amid_answers(Product product) throws Exception {
        Api api = Api.as(product, "koordinator");
        String survey = api.survey("Lukning midt i svar");
        List<String> tokens = api.links(survey, LINKS);
        api.open(survey);
        Map<String, HttpResponse<String>> answers = new ConcurrentHashMap<>();
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        AtomicInteger next = new AtomicInteger();
        for (int i = 0; i < CLIENTS; i++) {
            clients.execute(() -> submitAll(product, tokens, next, answers));
        }
        while (answers.size() < CLOSE_AFTER) {
            TimeUnit.MILLISECONDS.sleep(2);
        }
        api.close(survey);
        clients.shutdown();
        assertThat(clients.awaitTermination(120, TimeUnit.SECONDS)).isTrue();
        assertThat(answers).hasSize(LINKS);
        long taken = answers.values().stream()
                .filter(answer -> answer.statusCode() == 201)
                .count();
        assertThat(answers.values())
                .filteredOn(answer -> answer.statusCode() != 201)
                .isNotEmpty()
                .allSatisfy(
                        answer -> assertThat(Api.json(answer).getString("code")).isEqualTo("survey-closed"));
        JsonObject results = api.results(survey, "");
        assertThat(results.getInt("responses")).isEqualTo((int) taken);
        Map<String, Long> given = IntStream.range(0, LINKS)
                .filter(link -> answers.get(tokens.get(link)).statusCode() == 201)
                .boxed()
                .collect(Collectors.groupingBy(ClosingRaceProductIT::option, Collectors.counting()));
        assertThat(Api.distribution(results)).isEqualTo(given);
    }

    /** Each answer differently often, so that one in another's place shows. */
    private static String option(int link) {
        return Api.OPTIONS.get(
                List.of(0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 3, 3, 4).get(link % 15));
    }

    private static void submitAll(
            Product product, List<String> tokens, AtomicInteger next, Map<String, HttpResponse<String>> answers) {
        for (int i = next.getAndIncrement(); i < LINKS; i = next.getAndIncrement()) {
            answers.put(tokens.get(i), Api.submit(product, tokens.get(i), "key", option(i)));
        }
    }
}
