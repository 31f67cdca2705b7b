package dk.forloeb.municipality.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forloeb.evaluation.rest.Api;
import dk.forloeb.testing.Product;
import dk.forloeb.testing.ProductExtension;
import dk.forloeb.testing.Visitor;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Figures that several people store, discard and bring in at the same moment. */
@Tag("mariadb")
@ExtendWith(ProductExtension.class)
class FiguresRaceProductIT {

    private static final String HEADING =
            "Instans;Sagsemne;Aar;Kvartal;Antal_sager_ialt;Stadfæstelse;Ændring.Ophævelse;Hjemvisning;Afvisning.Henvisning\n";
    private static final int ROWS = 300;

    @Test
    void of_two_confirmations_at_once_one_stores_and_its_differences_stay(Product product) throws Exception {
        Api api = Api.as(product, "koordinator");
        assertThat(bringIn(api, table("Kapløb", 5)).statusCode()).isEqualTo(201);
        String draft = draft(product, table("Kapløb", 4));
        List<HttpResponse<String>> answers = pressed(product, draft, "confirm", "confirm");
        assertThat(answers).extracting(HttpResponse::statusCode).containsOnlyOnce(302);
        JsonObject counts = counts(api, draft);
        assertThat(counts.getInt("changed")).isEqualTo(ROWS);
        assertThat(counts.getInt("unchanged")).isZero();
        assertThat(Visitor.loggedIn(product, "koordinator")
                        .get(draft + "&show=changed")
                        .body())
                .contains("5 → 4");
    }

    @Test
    void a_draft_is_either_stored_with_its_figures_or_discarded(Product product) throws Exception {
        Api api = Api.as(product, "koordinator");
        String draft = draft(product, table("Enten eller", 5));
        pressed(product, draft, "confirm", "discard");
        boolean stored = api.get("/appeal-figures/imports/" + id(draft)).statusCode() == 200;
        assertThat(api.get("/appeal-figures?field=Enten%20eller").statusCode()).isEqualTo(stored ? 200 : 400);
        if (stored) {
            assertThat(Visitor.loggedIn(product, "koordinator")
                            .get(draft + "&show=new")
                            .body())
                    .contains("Enten eller");
        }
    }

    @Test
    void imports_of_the_same_new_subjects_in_any_order_do_not_hold_one_another_up(Product product) throws Exception {
        Api api = Api.as(product, "koordinator");
        List<String> subjects =
                IntStream.range(0, 300).mapToObj(i -> "Fælles " + i).toList();
        List<Callable<HttpResponse<String>>> imports = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            boolean turned = i % 2 == 1;
            List<String> order = IntStream.range(0, subjects.size())
                    .mapToObj(place -> subjects.get(turned ? subjects.size() - 1 - place : place))
                    .toList();
            StringBuilder table = new StringBuilder(HEADING);
            order.forEach(subject -> table.append("Fanø;").append(subject).append(";2020;;10;5;2;3;0\n"));
            imports.add(() -> bringIn(api, table.toString()));
        }
        assertThat(atOnce(imports))
                .allSatisfy(answer ->
                        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201));
        assertThat(Api.json(api.get("/appeal-figures?field=F%C3%A6lles%207&municipality=0563"))
                        .getJsonArray("items")
                        .getJsonObject(0)
                        .getInt("upheld"))
                .isEqualTo(5);
    }

    /** Many rows, so that storing them takes long enough to be met on the way. */
    private static String table(String subject, int upheld) {
        StringBuilder table = new StringBuilder(HEADING);
        for (int i = 0; i < ROWS; i++) {
            table.append("Fanø;").append(subject).append(i == 0 ? "" : " " + i);
            table.append(";2021;;10;").append(upheld).append(";2;3;0\n");
        }
        return table.toString();
    }

    private static HttpResponse<String> bringIn(Api api, String table) {
        return api.send("/appeal-figures/imports", "text/csv", table.getBytes(StandardCharsets.UTF_8));
    }

    /** The path of a new draft. */
    private static String draft(Product product, String table) {
        HttpResponse<String> answer =
                Visitor.loggedIn(product, "koordinator").upload("/figures/imports", "upload", "tal.csv", table);
        String location = answer.headers().firstValue("Location").orElseThrow();
        return location.substring(location.indexOf("/figures/import?"));
    }

    private static String id(String draft) {
        return draft.substring(draft.indexOf("id=") + 3);
    }

    private static JsonObject counts(Api api, String draft) {
        return Api.json(api.get("/appeal-figures/imports/" + id(draft))).getJsonObject("counts");
    }

    /** Each button by somebody with a window of their own. */
    private static List<HttpResponse<String>> pressed(Product product, String draft, String... buttons)
            throws Exception {
        List<Callable<HttpResponse<String>>> presses = new ArrayList<>();
        for (String button : buttons) {
            Visitor visitor = Visitor.loggedIn(product, "koordinator");
            String page = visitor.get(draft).body();
            presses.add(() -> visitor.press(draft, page, button));
        }
        return atOnce(presses);
    }

    private static List<HttpResponse<String>> atOnce(List<Callable<HttpResponse<String>>> requests) throws Exception {
        CyclicBarrier together = new CyclicBarrier(requests.size());
        ExecutorService clients = Executors.newFixedThreadPool(requests.size());
        try {
            List<Future<HttpResponse<String>>> sent = new ArrayList<>();
            for (Callable<HttpResponse<String>> request : requests) {
                sent.add(clients.submit(() -> {
                    together.await();
                    return request.call();
                }));
            }
            List<HttpResponse<String>> answers = new ArrayList<>();
            for (Future<HttpResponse<String>> answer : sent) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            clients.shutdown();
        }
    }
}
