package dk.forloeb.evaluation.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forloeb.testing.Product;
import dk.forloeb.testing.ProductExtension;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Answers arrive, are corrected and withdrawn while the ballot box is emptied again and again, and then is closed. */
@Tag("mariadb")
@ExtendWith(ProductExtension.class)
class ReceiptRaceProductIT {

    private static final int LINKS = 1200;
    private static final int CLIENTS = 4;

    private static final int ENOUGH_CHANGES = 20;

    /** Full boxes are emptied every five seconds, so this is two or three times. */
    private static final int SECONDS_OF_EMPTYING = 13;

    /** A response whose acknowledged answer is known. */
    private record Answered(String receipt, String option) {}

    /** What one client saw: its responses as last acknowledged, how often it changed one, and what went wrong. */
    private record Seen(List<Answered> answered, int changes, int withdrawn, List<String> failures) {}

    @Test
    void counts_every_answer_as_last_acknowledged(Product product) throws Exception {
        Api api = Api.as(product, "koordinator");
        String survey = api.survey("Rettelser under tømning");
        List<String> tokens = api.links(survey, LINKS);
        api.open(survey);
        AtomicInteger next = new AtomicInteger();
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        List<Client> all = IntStream.range(0, CLIENTS)
                .mapToObj(i -> new Client(product, api, tokens, next, new Random(i)))
                .toList();
        List<Future<Seen>> running = all.stream().map(clients::submit).toList();
        TimeUnit.SECONDS.sleep(SECONDS_OF_EMPTYING);
        while (!all.stream().allMatch(Client::hasDoneEnough) && running.stream().noneMatch(Future::isDone)) {
            TimeUnit.SECONDS.sleep(1);
        }
        api.close(survey);
        clients.shutdown();
        List<Seen> seen = new ArrayList<>();
        for (Future<Seen> client : running) {
            seen.add(client.get(120, TimeUnit.SECONDS));
        }
        assertCounted(api.results(survey, ""), seen);
    }

    private static void assertCounted(JsonObject results, List<Seen> seen) {
        List<Answered> answered =
                seen.stream().flatMap(client -> client.answered().stream()).toList();
        assertThat(seen).flatMap(Seen::failures).isEmpty();
        assertThat(seen).allSatisfy(client -> assertThat(client.changes()).isGreaterThan(ENOUGH_CHANGES));
        assertThat(seen).allSatisfy(client -> assertThat(client.withdrawn()).isPositive());
        assertThat(results.getInt("responses")).isEqualTo(answered.size());
        Map<String, Long> counted = Api.distribution(results);
        assertThat(counted.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(answered.size());
        assertThat(Api.OPTIONS)
                .allSatisfy(option -> assertThat(counted.get(option))
                        .as(option)
                        .isEqualTo(answered.stream()
                                .filter(one -> one.option().equals(option))
                                .count()));
    }

    private static final class Client implements Callable<Seen> {
        private final Product product;
        private final Api api;
        private final List<String> tokens;
        private final AtomicInteger next;
        private final Random random;
        private final List<Answered> answered = new ArrayList<>();
        private final List<String> failures = new ArrayList<>();
        private volatile int changes;
        private volatile int withdrawn;
        private boolean closed;

        Client(Product product, Api api, List<String> tokens, AtomicInteger next, Random random) {
            this.product = product;
            this.api = api;
            this.tokens = tokens;
            this.next = next;
            this.random = random;
        }

        /** Also where a busy machine lets the server do little in the time. */
        boolean hasDoneEnough() {
            return changes > ENOUGH_CHANGES && withdrawn > 0;
        }

        @Override
        public Seen call() {
            while (!closed && failures.isEmpty()) {
                int what = random.nextInt(20);
                if (answered.isEmpty() || what < 5 && next.get() < tokens.size()) {
                    submit(next.getAndIncrement());
                } else if (what < 19) {
                    correct(random.nextInt(answered.size()));
                } else {
                    withdraw(random.nextInt(answered.size()));
                }
            }
            return new Seen(answered, changes, withdrawn, failures);
        }

        private void submit(int link) {
            if (link >= tokens.size()) {
                return;
            }
            String option = option();
            HttpResponse<String> answer = Api.submit(product, tokens.get(link), "key-" + link, option);
            if (done(answer, 201)) {
                answered.add(new Answered(Api.json(answer).getString("receipt"), option));
            }
        }

        private void correct(int which) {
            String receipt = answered.get(which).receipt();
            String option = option();
            String body = "{\"receipt\":\"" + receipt + "\",\"answers\":{\"increased-knowledge\":\"" + option + "\"}}";
            if (done(api.post("/responses/correct", body), 204)) {
                answered.set(which, new Answered(receipt, option));
                changes = changes + 1;
            }
        }

        private void withdraw(int which) {
            String body = "{\"receipt\":\"" + answered.get(which).receipt() + "\"}";
            if (done(api.post("/responses/withdraw", body), 204)) {
                answered.remove(which);
                withdrawn = withdrawn + 1;
            }
        }

        /** What is refused, since the survey is closed or the database busy, must have changed nothing. */
        private boolean done(HttpResponse<String> answer, int expected) {
            boolean done = answer.statusCode() == expected;
            String refusal = done ? "" : Api.json(answer).getString("code");
            closed |= refusal.equals("survey-closed");
            if (!done && !closed && !refusal.equals("database-busy")) {
                failures.add(answer.statusCode() + " " + answer.body());
            }
            return done;
        }

        private String option() {
            return Api.OPTIONS.get(random.nextInt(Api.OPTIONS.size()));
        }
    }
}
