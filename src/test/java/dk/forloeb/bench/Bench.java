package dk.forloeb.bench;

import dk.forloeb.testing.ApiClient;
import dk.forloeb.testing.MariaDbServer;
import dk.forloeb.testing.Product;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The benchmark: submissions by form and by request with one and with eight clients beside the durable limit, closing,
 * reading results of a small and of a large survey before and after a restart, start-up and memory.
 */
public final class Bench {
    private static final int SMALL = 1_000;
    private static final int LARGE = 100_000;
    private static final int WARM = 4_000;
    private static final int ALONE = 4_000;
    private static final int FORMS = 12_000;
    private static final String PASSWORD = "maaling-Kode-2027";

    private final PrintStream out;
    private final Path directory;
    private final Map<String, String> environment;
    private double limitAlone;
    private double limitTogether;

    private Bench(PrintStream out, Path directory, String url) {
        this.out = out;
        this.directory = directory;
        this.environment = Map.of(
                "FORLOEB_DB_URL", url,
                "FORLOEB_DB_USER", "root",
                "FORLOEB_DB_PASSWORD", "",
                "FORLOEB_ADMIN_USER", "bench",
                "FORLOEB_ADMIN_PASSWORD", PASSWORD);
    }

    /** Runs everything and prints one table. */
    public static void main(String[] args) throws Exception {
        System.setProperty("http.maxConnections", "16");
        int port = Product.freePort();
        System.setProperty(MariaDbServer.PORT, Integer.toString(port));
        MariaDbServer.start(port);
        Path directory = Files.createTempDirectory(Files.createDirectories(Path.of("target/products")), "bench");
        try {
            new Bench(System.out, directory.toAbsolutePath(), MariaDbServer.database("bench" + port)).run();
        } finally {
            MariaDbServer.stop();
        }
    }

    private void run() throws Exception {
        out.printf("%-58s %12s %14s%n", "what", "measured", "ratio");
        String small;
        String large;
        long start = System.nanoTime();
        try (Product product = Product.start(directory, environment)) {
            line("time to ready, empty database", Load.seconds(start), "s", "");
            Api api = loggedIn(product);
            measureLimit();
            small = surveyOf(api, "Lille", SMALL);
            large = measureRequests(api);
            measureForms(api);
            measureImport(api, product);
            measurePeople(product);
            line("resident memory after load", product.residentMegabytes(), "MB", "");
            long closing = System.nanoTime();
            api.closeSurvey(large);
            line("closing a survey of " + LARGE + " responses", Load.seconds(closing), "s", "");
            compareResults(api, small, large, "warm", 200);
            measureExports(api, product, small, large);
            measureRanking(api);
        }
        long again = System.nanoTime();
        try (Product product = Product.start(directory, environment)) {
            line("time to ready, existing database", Load.seconds(again), "s", "");
            compareResults(loggedIn(product), small, large, "straight after a restart", 20);
        }
    }

    private static Api loggedIn(Product product) throws IOException {
        Api api = new Api(product.url());
        api.logIn("bench", PASSWORD);
        return api;
    }

    private void measureLimit() throws Exception {
        String url = MariaDbServer.database("durable");
        try (DurableLimit limit = new DurableLimit(url, WARM + ALONE + 20_000)) {
            Load.perSecond(8, 0, WARM, limit::submit);
            limitAlone = Load.perSecond(1, WARM, WARM + ALONE, limit::submit);
            limitTogether = Load.perSecond(8, WARM + ALONE, WARM + ALONE + 20_000, limit::submit);
        }
        line("limit: one update + one insert, 1 client", limitAlone, "/s", "1");
        line("limit: one update + one insert, 8 clients", limitTogether, "/s", "1");
    }

    private static String surveyOf(Api api, String title, int responses) throws Exception {
        String survey = api.openSurvey(title);
        List<String> tokens = api.invite(survey, responses);
        Load.perSecond(8, 0, responses, item -> api.respond(tokens.get(item), item));
        api.closeSurvey(survey);
        return survey;
    }

    private String measureRequests(Api api) throws Exception {
        String survey = api.openSurvey("Stor");
        List<String> tokens = api.invite(survey, LARGE);
        Load.Work respond = item -> api.respond(tokens.get(item), item);
        Load.perSecond(8, 0, WARM, respond);
        double alone = Load.perSecond(1, WARM, WARM + ALONE, respond);
        double together = Load.perSecond(8, WARM + ALONE, LARGE, respond);
        line("POST /responses, 1 client", alone, "/s", ofLimit(alone, limitAlone));
        line("POST /responses, 8 clients", together, "/s", ofLimit(together, limitTogether));
        return survey;
    }

    private void measureForms(Api api) throws Exception {
        String survey = api.openSurvey("Skema");
        List<String> tokens = api.invite(survey, WARM + ALONE + FORMS);
        Load.Work both = item -> api.postForm(tokens.get(item), api.form(tokens.get(item)));
        Load.perSecond(8, 0, WARM, both);
        double alone = Load.perSecond(1, WARM, WARM + ALONE, both);
        double get = Load.perSecond(8, WARM + ALONE, WARM + ALONE + FORMS, item -> api.form(tokens.get(item)));
        double together = Load.perSecond(8, WARM + ALONE, WARM + ALONE + FORMS, both);
        line("form: GET and POST, 1 client", alone, "/s", ofLimit(alone, limitAlone));
        line("form: GET alone, 8 clients", get, "/s", ofLimit(get, limitTogether));
        line("form: GET and POST, 8 clients", together, "/s", ofLimit(together, limitTogether));
    }

    /** The second time every row is compared with one that stands. */
    private void measureImport(Api api, Product product) throws Exception {
        FiguresImportBench figures = new FiguresImportBench();
        String table = figures.table();
        double plain = figures.plain();
        line("plain JDBC batches, " + FiguresImportBench.ROWS + " figures", plain, "s", "1");
        for (String which : List.of("first import", "the same again")) {
            long start = System.nanoTime();
            api.importFigures(table);
            double taken = Load.seconds(start);
            line("import of as many, " + which, taken, "s", number(taken / plain));
        }
        line("resident memory after the imports", product.residentMegabytes(), "MB", "");
    }

    private void measurePeople(Product product) throws Exception {
        ApiClient client = ApiClient.as(product, "bench", PASSWORD);
        new People(client, environment.get("FORLOEB_DB_URL"))
                .measure()
                .forEach((what, millis) -> line(
                        "participants of " + People.LARGE + ", " + what,
                        millis[1],
                        "ms",
                        number(millis[1] / millis[0]) + " of " + People.SMALL));
    }

    /** The small survey's files come first, so that what is loaded once is not counted. */
    private void measureExports(Api api, Product product, String small, String large) throws IOException {
        Map<String, Integer> aims = new LinkedHashMap<>();
        aims.put("responses.csv", 2);
        aims.put("responses.xlsx", 10);
        for (String file : aims.keySet()) {
            api.download(small, file);
        }
        long before = product.residentMegabytes();
        for (Map.Entry<String, Integer> aim : aims.entrySet()) {
            long start = System.nanoTime();
            api.download(large, aim.getKey());
            double taken = Load.seconds(start);
            String ofAim = "of " + aim.getValue() + " s " + number(100 * taken / aim.getValue()) + " %";
            line("export of " + LARGE + " responses, " + aim.getKey(), taken, "s", ofAim);
        }
        line("resident memory grown by these", product.residentMegabytes() - before, "MB", "of 50 MB");
    }

    /** A changed weight, and all municipalities in their new order. */
    private void measureRanking(Api api) throws Exception {
        String selection = api.selection();
        Load.medianMillis(100, i -> api.weigh(selection, i % 100));
        double median = Load.medianMillis(200, i -> api.weigh(selection, i % 100));
        line("re-ranking 98 municipalities", median, "ms", "of 50 ms " + number(100 * median / 50) + " %");
    }

    /** Small and large take turns, so that what the machine does besides hits both alike. */
    private void compareResults(Api api, String small, String large, String when, int times) throws Exception {
        double ofSmall = Load.medianMillis(1, i -> api.results(small));
        double ofLarge = Load.medianMillis(1, i -> api.results(large));
        line("results JSON, first requests, " + when, ofLarge, "ms", "after " + number(ofSmall) + " ms");
        double[] sums = new double[2];
        for (int round = 0; round < 5; round++) {
            sums[0] += Load.medianMillis(times / 5, i -> api.results(small)) / 5;
            sums[1] += Load.medianMillis(times / 5, i -> api.results(large)) / 5;
        }
        line("results JSON of " + SMALL + " responses, " + when, sums[0], "ms", "1");
        line("results JSON of " + LARGE + " responses, " + when, sums[1], "ms", number(sums[1] / sums[0]));
    }

    private void line(String what, double measured, String unit, String ratio) {
        out.printf("%-58s %9s %-3s %13s%n", what, number(measured), unit, ratio);
    }

    private static String ofLimit(double rate, double limit) {
        return number(100 * rate / limit) + " %";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : "%.0f", value);
    }
}
