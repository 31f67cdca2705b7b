package dk.forloeb.platform.rest;

import static dk.forloeb.testing.ApiClient.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dk.forloeb.testing.ApiClient;
import dk.forloeb.testing.Product;
import dk.forloeb.testing.ProductExtension;
import dk.forloeb.testing.Visitor;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A municipal contact tries every operation, page and download with what belongs to another municipality. The test finds
 * them itself; an operation that it does not know how to try fails it.
 */
@ExtendWith(ProductExtension.class)
class IsolationProductIT {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Set<Integer> REFUSED = Set.of(403, 404);

    /** Operations that are the same for everybody who is logged in, each with the reason. */
    private static final Map<String, String> FOR_ALL = Map.of(
            " /api/v1/initiatives", "initiatives belong to no municipality",
            " /api/v1/legal-provisions", "the law belongs to everybody",
            " /api/v1/me", "about the contact alone",
            " /api/v1/tokens", "about the contact alone",
            " /api/v1/publications", "published to everybody",
            " /api/v1/responses", "without any log-in, by a link of its own",
            " /api/v1/offer-answers", "without any log-in, by a link of its own",
            "POST /api/v1/requests", "without any log-in, about whoever asks",
            "GET /api/v1/case-fields/{key}", "fields belong to no municipality");

    /** What is sent where an empty body would be refused before anybody asks whose it is. */
    private static final Map<String, String> BODIES =
            Map.of("POST /api/v1/programmes/{programmeId}/participants/imports", "Eva,eva@k.example,leder\n");

    /** Parameters of addresses that choose what is shown. */
    private static final List<String> CHOICES =
            List.of("programme", "programmeId", "id", "municipality", "municipalityCode", "code", "survey", "surveyId");

    private Product product;
    private ApiClient contact;
    private Neighbour neighbour;

    @BeforeEach
    void prepare(Product running) {
        product = running;
        contact = ApiClient.as(running, "kontakt");
        neighbour = new Neighbour(ApiClient.as(running, "koordinator"));
    }

    @Test
    void no_operation_shows_or_changes_what_another_municipality_has() {
        JsonObject paths = json(product.get("/openapi?format=JSON")).getJsonObject("paths");
        List<String> wrong = new ArrayList<>();
        for (String operation : ApiResources.described(json(product.get("/openapi?format=JSON")))) {
            String method = operation.substring(0, operation.indexOf(' '));
            String path = operation.substring(operation.indexOf(' ') + 1);
            if (FOR_ALL.keySet().stream().noneMatch(operation::contains)) {
                JsonObject description = paths.getJsonObject(path).getJsonObject(method.toLowerCase(Locale.ROOT));
                tryOut(method, path, description, wrong);
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(contactSees("/participants?programmeId=" + neighbour.shared)).doesNotContain(Neighbour.SECRET);
    }

    private void tryOut(String method, String path, JsonObject description, List<String> wrong) {
        String filled = filled(path, wrong);
        boolean ofNeighbour = !filled.equals(path);
        for (String address : ofNeighbour ? List.of(filled) : chosen(filled, description)) {
            HttpResponse<String> answer = send(method, path, address, description);
            boolean refused = REFUSED.contains(answer.statusCode());
            boolean silent = method.equals("GET") && !ofNeighbour && !says(answer.body());
            if (!refused && !silent) {
                wrong.add(method + " " + address + " (" + path + ") answers " + answer.statusCode() + " "
                        + answer.body());
            }
        }
        String within = path.replaceFirst("^/api/v1/programmes/\\{[^}]*}", "/api/v1/programmes/" + neighbour.shared);
        if (!within.equals(path)) {
            HttpResponse<String> answer = send(method, path, filled(within, wrong), description);
            boolean harmless = method.equals("GET") && !says(answer.body());
            if (!REFUSED.contains(answer.statusCode()) && !harmless && within.contains("{")) {
                wrong.add(method + " " + within + " answers " + answer.statusCode() + " " + answer.body());
            }
        }
    }

    private HttpResponse<String> send(String method, String path, String address, JsonObject description) {
        String shortened = address.substring("/api/v1".length());
        if (method.equals("GET")) {
            return contact.get(shortened);
        }
        if (!description.containsKey("requestBody")) {
            return contact.send(method, shortened, "application/json", "", "If-Match", "*");
        }
        String body = BODIES.getOrDefault(
                method + " " + path, path.endsWith("/participants") ? neighbour.person("Eva") : "{}");
        return contact.send(method, shortened, type(description), body, "If-Match", "*");
    }

    private static String type(JsonObject description) {
        return description
                .getJsonObject("requestBody")
                .getJsonObject("content")
                .keySet()
                .iterator()
                .next();
    }

    /** With the neighbour's ids in the place of every parameter of the path. */
    private String filled(String path, List<String> wrong) {
        String[] parts = path.split("/");
        for (int i = 1; i < parts.length; i++) {
            if (parts[i].startsWith("{")) {
                String collection = String.join("/", Arrays.asList(parts).subList(3, i));
                String last = parts[i - 1];
                parts[i] = neighbour
                        .idBehind(last)
                        .or(() -> neighbour.idBehind(collection))
                        .orElseGet(() -> {
                            wrong.add("Tell Neighbour what " + path + " leads to");
                            return "unknown";
                        });
            }
        }
        return String.join("/", parts);
    }

    /** The address alone, and with each of its parameters that chooses something, chosen from the neighbour. */
    private List<String> chosen(String address, JsonObject description) {
        List<String> addresses = new ArrayList<>(List.of(address));
        if (description.containsKey("parameters")) {
            for (JsonObject parameter : description.getJsonArray("parameters").getValuesAs(JsonObject.class)) {
                String name = parameter.getString("name");
                if (parameter.getString("in").equals("query") && CHOICES.contains(name)) {
                    boolean code = name.startsWith("municipality") || name.equals("code");
                    String id = code
                            ? Neighbour.CODE
                            : neighbour
                                    .idBehind(name.startsWith("survey") ? "surveys" : "programmes")
                                    .orElseThrow();
                    addresses.add(address + "?" + name + "=" + id);
                }
                if (parameter.getString("in").equals("query") && name.equals("programmeId")) {
                    addresses.add(address + "?programmeId=" + neighbour.shared);
                }
            }
        }
        return addresses;
    }

    @Test
    void no_page_shows_what_another_municipality_has() throws IOException {
        Visitor visitor = Visitor.loggedIn(product, "kontakt");
        List<String> wrong = new ArrayList<>();
        for (String page : pages()) {
            for (String address : addresses(page)) {
                lookAt(visitor, address, wrong);
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void no_download_holds_what_another_municipality_has() {
        Visitor visitor = Visitor.loggedIn(product, "kontakt");
        List<String> wrong = new ArrayList<>();
        for (String path : servlets()) {
            for (String id : ids()) {
                for (String choice : CHOICES) {
                    lookAt(visitor, path + "?format=csv&" + choice + "=" + id, wrong);
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    private void lookAt(Visitor visitor, String address, List<String> wrong) {
        HttpResponse<String> answer = visitor.get(address);
        boolean failed = answer.statusCode() >= 500;
        if (failed || says(answer.body())) {
            wrong.add(address + " answers " + answer.statusCode() + (failed ? "" : " with what is the neighbour's"));
        }
    }

    /** Pages that have an address of their own, without suffix. */
    private static List<String> pages() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.map(file -> PAGES.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".xhtml") && !name.startsWith("WEB-INF"))
                    .map(name -> "/" + name.replace(".xhtml", ""))
                    .toList();
        }
    }

    private List<String> addresses(String page) {
        List<String> addresses = new ArrayList<>(List.of(page));
        for (String id : ids()) {
            for (String choice : List.of("id", "programme", "programmeId", "code", "municipality")) {
                addresses.add(page + "?" + choice + "=" + id);
            }
        }
        if (page.equals("/programme/detail")) {
            for (String tab : List.of("municipalities", "participants", "teaching", "evaluation")) {
                String shared = page + "?id=" + neighbour.shared + "&tab=" + tab;
                addresses.addAll(List.of(shared, shared + "&municipality=" + Neighbour.CODE));
            }
        }
        // In lower case, so that a page that repeats what was searched for does not look as if it had found it.
        addresses.add(page + "?q=" + Neighbour.SECRET.toLowerCase(Locale.ROOT));
        return addresses;
    }

    private List<String> ids() {
        List<String> ids = new ArrayList<>(neighbour.all());
        ids.add(neighbour.shared);
        return ids;
    }

    /** Addresses of servlets behind the log-in; the others are open by links of their own. */
    private static List<String> servlets() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("dk.forloeb").stream()
                        .filter(type -> type.isAnnotatedWith(WebServlet.class))
                        .flatMap(type -> Arrays.stream(
                                type.reflect().getAnnotation(WebServlet.class).value()))
                        .filter(path -> !path.endsWith("/*"))
                        .toList();
    }

    private String contactSees(String path) {
        return contact.get(path).body();
    }

    private static boolean says(String body) {
        return body.contains(Neighbour.SECRET);
    }
}
