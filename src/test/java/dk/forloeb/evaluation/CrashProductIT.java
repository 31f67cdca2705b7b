package dk.forloeb.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forloeb.evaluation.rest.Api;
import dk.forloeb.testing.MariaDbServer;
import dk.forloeb.testing.Product;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kill -9} in the middle of two thousand answers, with the server and not only the launcher killed. */
@Tag("mariadb")
class CrashProductIT {

    private static final int ANSWERS = 2000;
    private static final int CLIENTS = 8;
    private static final int KILL_AFTER = 700;

    private final AtomicInteger next = new AtomicInteger();
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();

    @Test
    void has_every_acknowledged_answer_once_after_kill_9(@TempDir Path directory) throws Exception {
        Map<String, String> environment = MariaDbServer.isWanted()
                ? Map.of(
                        "FORLOEB_DB_URL", MariaDbServer.database("crash"),
                        "FORLOEB_DB_USER", "root",
                        "FORLOEB_DEMO", "true")
                : Map.of();
        String survey;
        List<String> tokens;
        try (Product product = Product.start(directory, environment)) {
            Api api = Api.as(product, "koordinator");
            survey = api.survey("Afbrydelse");
            tokens = api.links(survey, ANSWERS);
            api.open(survey);
            submitUntilKilled(product, tokens);
        }
        assertThat(acknowledged).hasSizeBetween(KILL_AFTER, ANSWERS - 1);
        try (Product product = Product.start(directory, environment)) {
            assertAllThereOnce(product, survey, tokens);
        }
    }

    private void submitUntilKilled(Product product, List<String> tokens) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        for (int i = 0; i < CLIENTS; i++) {
            clients.execute(() -> submit(product, tokens));
        }
        while (acknowledged.size() < KILL_AFTER) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        List<ProcessHandle> processes =
                new ArrayList<>(product.process().descendants().toList());
        processes.add(product.process().toHandle());
        processes.forEach(ProcessHandle::destroyForcibly);
        clients.shutdown();
        assertThat(clients.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
    }

    /** Ends when the product no longer answers; what was not acknowledged then may be there or not. */
    private void submit(Product product, List<String> tokens) {
        for (int i = next.getAndIncrement(); i < ANSWERS; i = next.getAndIncrement()) {
            HttpResponse<String> answer;
            try {
                answer = Api.submit(product, tokens.get(i), "key-" + i, "some-degree");
            } catch (IllegalStateException killed) {
                return;
            }
            if (answer.statusCode() == 201) {
                acknowledged.put(tokens.get(i), answer.body());
            }
        }
    }

    private void assertAllThereOnce(Product product, String survey, List<String> tokens) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        List<Future<?>> confirmed = new ArrayList<>();
        for (int i = 0; i < ANSWERS; i++) {
            String token = tokens.get(i);
            String key = "key-" + i;
            String receipt = acknowledged.get(token);
            if (receipt != null) {
                confirmed.add(clients.submit(() -> assertThat(
                                Api.submit(product, token, key, "some-degree").body())
                        .isEqualTo(receipt)));
            }
        }
        for (Future<?> confirmation : confirmed) {
            confirmation.get();
        }
        clients.shutdown();
        Api api = Api.as(product, "koordinator");
        int before = Api.json(api.get("/surveys/" + survey)).getInt("responses");
        // An answer may have been committed without its acknowledgement having come through, one per client.
        assertThat(before).isBetween(acknowledged.size(), acknowledged.size() + CLIENTS);
        api.close(survey);
        JsonObject results = api.results(survey, "");
        assertThat(results.getInt("responses")).isEqualTo(before);
        assertThat(results.getJsonArray("questions")
                        .getJsonObject(0)
                        .getJsonObject("agreement")
                        .getInt("count"))
                .isEqualTo(before);
    }
}
