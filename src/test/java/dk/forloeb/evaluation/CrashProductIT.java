package dk.forloeb.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forloeb.evaluation.rest.Api;
import dk.forloeb.testing.MariaDbServer;
import dk.forloeb.testing.Product;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kill -9} twice in the middle of ten thousand answers, with the server and not only the launcher killed. */
@Tag("mariadb")
class CrashProductIT {

    private static final int ANSWERS = 10_000;
    private static final int CLIENTS = 16;

    /** Acknowledged answers after which the product is killed. */
    private static final int[] KILLS = {3_000, 6_500};

    private final Map<Integer, String> acknowledged = new ConcurrentHashMap<>();

    @Test
    void has_every_acknowledged_answer_once_after_two_kills(@TempDir Path directory) throws Exception {
        Map<String, String> environment = MariaDbServer.isWanted()
                ? Map.of(
                        "FORLOEB_DB_URL", MariaDbServer.database("crash"),
                        "FORLOEB_DB_USER", "root",
                        "FORLOEB_DEMO", "true")
                : Map.of();
        String survey = "";
        List<String> tokens = List.of();
        for (int kill : KILLS) {
            try (Product product = Product.start(directory, environment)) {
                if (survey.isEmpty()) {
                    Api api = Api.as(product, "koordinator");
                    survey = api.survey("Afbrydelse");
                    tokens = api.links(survey, ANSWERS);
                    api.open(survey);
                }
                submitUntilKilled(product, tokens, kill);
            }
            assertThat(acknowledged).hasSizeBetween(kill, ANSWERS - 1);
        }
        try (Product product = Product.start(directory, environment)) {
            assertAllThereOnce(product, survey, tokens);
        }
    }

    private void submitUntilKilled(Product product, List<String> tokens, int kill) throws Exception {
        ExecutorService clients = submitWhatIsNotAcknowledged(product, tokens);
        while (acknowledged.size() < kill) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        List<ProcessHandle> processes =
                new ArrayList<>(product.process().descendants().toList());
        processes.add(product.process().toHandle());
        processes.forEach(ProcessHandle::destroyForcibly);
        await(clients);
    }

    private ExecutorService submitWhatIsNotAcknowledged(Product product, List<String> tokens) {
        Queue<Integer> waiting = new ConcurrentLinkedQueue<>(IntStream.range(0, ANSWERS)
                .filter(i -> !acknowledged.containsKey(i))
                .boxed()
                .toList());
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        for (int i = 0; i < CLIENTS; i++) {
            clients.execute(() -> submit(product, tokens, waiting));
        }
        clients.shutdown();
        return clients;
    }

    private static void await(ExecutorService clients) throws InterruptedException {
        assertThat(clients.awaitTermination(180, TimeUnit.SECONDS)).isTrue();
    }

    /** Ends when the product no longer answers; what was not acknowledged then may be there or not. */
    private void submit(Product product, List<String> tokens, Queue<Integer> waiting) {
        for (Integer i = waiting.poll(); i != null; i = waiting.poll()) {
            HttpResponse<String> answer;
            try {
                answer = Api.submit(product, tokens.get(i), "key-" + i, "some-degree");
            } catch (IllegalStateException killed) {
                return;
            }
            if (answer.statusCode() == 201) {
                acknowledged.put(i, answer.body());
            }
        }
    }

    private void assertAllThereOnce(Product product, String survey, List<String> tokens) throws Exception {
        Map<Integer, String> before = Map.copyOf(acknowledged);
        Api api = Api.as(product, "koordinator");
        // An answer may have been committed without its acknowledgement having come through, one per client and kill.
        assertThat(Api.json(api.get("/surveys/" + survey)).getInt("responses"))
                .isBetween(before.size(), before.size() + KILLS.length * CLIENTS);
        acknowledged.clear();
        await(submitWhatIsNotAcknowledged(product, tokens));
        assertThat(acknowledged).hasSize(ANSWERS).containsAllEntriesOf(before);
        api.close(survey);
        JsonObject results = api.results(survey, "");
        assertThat(results.getInt("responses")).isEqualTo(ANSWERS);
        assertThat(results.getJsonArray("questions")
                        .getJsonObject(0)
                        .getJsonObject("agreement")
                        .getInt("count"))
                .isEqualTo(ANSWERS);
        assertThat(recount(api, survey)).isZero();
        if (MariaDbServer.isWanted()) {
            repairsWrongCounters(api, survey);
        }
    }

    /** Whoever meddles with a counter in the database is found out, and the responses put it right. */
    private static void repairsWrongCounters(Api api, String survey) throws SQLException {
        JsonObject right = api.results(survey, "");
        try (Connection database = DriverManager.getConnection(MariaDbServer.database("crash"), "root", "");
                Statement meddling = database.createStatement()) {
            assertThat(meddling.executeUpdate("UPDATE answer_counter SET n = n + 1 WHERE n > 0"))
                    .isPositive();
        }
        assertThat(recount(api, survey)).isPositive();
        assertThat(recount(api, survey)).isZero();
        assertThat(api.results(survey, "")).isEqualTo(right);
    }

    /** How many counters were wrong. */
    private static int recount(Api api, String survey) {
        JsonObject recount = Api.json(api.post("/surveys/" + survey + "/recount", ""));
        assertThat(recount.getInt("responses")).isEqualTo(ANSWERS);
        return recount.getInt("corrected");
    }
}
