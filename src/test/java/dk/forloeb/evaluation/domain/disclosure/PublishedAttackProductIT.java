package dk.forloeb.evaluation.domain.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forloeb.evaluation.domain.statistics.AgreementCounts;
import dk.forloeb.evaluation.domain.statistics.Base;
import dk.forloeb.evaluation.rest.Api;
import dk.forloeb.testing.Product;
import dk.forloeb.testing.ProductExtension;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Somebody who reads all that the running product hands out of a closed survey (results, both revisions of the publication,
 * its table, a comparison) on every base and by every attribute cannot tell what is protected.
 */
@ExtendWith(ProductExtension.class)
class PublishedAttackProductIT {

    /** How many of each role are invited from each municipality: caseworkers, advisers, leaders. */
    private static final Map<String, int[]> INVITED = new TreeMap<>(Map.of(
            "0482", new int[] {14, 6, 1},
            "0580", new int[] {9, 5, 1},
            "0540", new int[] {8, 2, 1},
            "0607", new int[] {6, 0, 1},
            "0147", new int[] {4, 1, 0}));

    private static final List<String> ROLES = List.of("caseworker", "adviser", "team-leader");
    private static final List<String> QUESTIONS = List.of("increased-knowledge", "will-influence-practice");
    private static final int AGREEING_OPTIONS = 2;
    private static final int DONT_KNOW = 4;

    private final Random random = new Random(11);
    private final Map<String, GroupLabel> people = new LinkedHashMap<>();
    private final Map<String, String> tokens = new HashMap<>();
    private final Map<String, Map<GroupLabel, AgreementCounts>> given = new LinkedHashMap<>();
    private final Map<GroupLabel, Integer> responses = new HashMap<>();

    @Test
    void tells_nobody_what_is_protected(Product product) throws Exception {
        Api api = Api.as(product, "koordinator");
        String survey = closedSurvey(product, api);
        String other = api.survey("Sidste år");
        api.open(other);
        api.close(other);
        JsonFacts read = new JsonFacts();
        Set<String> figures = new HashSet<>();

        readResults(read, api, "/surveys/" + survey + "/results?", "", figures);
        String slug = published(api, survey, "{}");
        published(api, survey, "{\"changeNote\":\"Sagsnummer rettet\"}");
        readResults(read, api, "/publications/" + slug + "?revision=1&", "results", figures);
        readResults(read, api, "/publications/" + slug + "?revision=2&", "results", figures);
        readComparison(read, api, "/surveys/" + survey + "/comparison?with=" + other);

        SurveyTables tables = tables();
        ReleasePlan plan = new DisclosureControl(DisclosureThresholds.STANDARD).plan(tables);
        assertThat(read.hidden()).as("there is something to protect").isNotEmpty();
        assertThat(new Findings(tables, plan, asked(read)).all()).isEmpty();
        tableTellsNoMore(product, slug, figures);
        readerTellsWhatIsNotProtected(tables, plan, asked(read));
    }

    private String closedSurvey(Product product, Api api) {
        String programme = made(api, "/programmes", "{\"kind\":\"short\",\"title\":\"Hvad kan læses?\"}");
        INVITED.forEach((municipality, byRole) -> {
            made(
                    api,
                    "/programmes/" + programme + "/participations",
                    "{\"municipalityCode\":\"" + municipality + "\"}");
            for (int role = 0; role < byRole.length; role++) {
                for (int i = 0; i < byRole[role]; i++) {
                    enrol(api, programme, municipality, ROLES.get(role));
                }
            }
        });
        String survey = made(
                api,
                "/surveys",
                "{\"title\":\"Hvad kan læses?\",\"template\":\"standard\",\"programmeId\":\"" + programme + "\"}");
        HttpResponse<String> links = api.post(
                "/surveys/" + survey + "/invitations",
                people.keySet().stream().collect(Collectors.joining("\",\"", "{\"participantIds\":[\"", "\"]}")));
        Api.json(links)
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .forEach(link -> tokens.put(link.getString("participantId"), link.getString("token")));
        api.open(survey);
        coarsen();
        people.forEach((person, label) -> answer(product, person, label));
        api.close(survey);
        return survey;
    }

    private void enrol(Api api, String programme, String municipality, String role) {
        String body =
                "{\"programmeId\":\"%s\",\"municipalityCode\":\"%s\",\"name\":\"Eva Ø\",\"email\":\"%s\",\"role\":\"%s\"}"
                        .formatted(programme, municipality, UUID.randomUUID() + "@kommune.example", role);
        people.put(made(api, "/participants", body), new GroupLabel(municipality, role));
    }

    private static String made(Api api, String path, String body) {
        HttpResponse<String> answer = api.post(path, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Api.json(answer).getString("id");
    }

    private void coarsen() {
        List<String> ids = List.copyOf(people.keySet());
        List<GroupLabel> labels = new GroupCoarsening(5).atOpening(List.copyOf(people.values()));
        for (int i = 0; i < ids.size(); i++) {
            people.put(ids.get(i), labels.get(i));
            responses.put(labels.get(i), 0);
        }
        for (String question : QUESTIONS) {
            given.put(question, new HashMap<>());
            labels.forEach(label -> given.get(question).put(label, AgreementCounts.NONE));
        }
    }

    /** One in seven says nothing; most agree. */
    private void answer(Product product, String person, GroupLabel label) {
        if (random.nextInt(7) == 0) {
            return;
        }
        List<String> answers = new ArrayList<>();
        for (String question : QUESTIONS) {
            int option = random.nextInt(10) < 8 ? random.nextInt(AGREEING_OPTIONS) : random.nextInt(Api.OPTIONS.size());
            int valid = option == DONT_KNOW ? 0 : 1;
            int agreeing = option < AGREEING_OPTIONS ? 1 : 0;
            given.get(question).merge(label, new AgreementCounts(1, 1, valid, agreeing), AgreementCounts::plus);
            answers.add("\"" + question + "\":\"" + Api.OPTIONS.get(option) + "\"");
        }
        responses.merge(label, 1, Integer::sum);
        String body = "{\"token\":\"" + tokens.get(person) + "\",\"answers\":{" + String.join(",", answers) + "}}";
        HttpResponse<String> taken =
                product.send(HttpRequest.newBuilder(URI.create(product.url() + "/api/v1/responses"))
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(BodyPublishers.ofString(body)));
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(201);
    }

    private static String published(Api api, String survey, String body) {
        HttpResponse<String> answer = api.post("/surveys/" + survey + "/publish", body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Api.json(answer).getString("slug");
    }

    private static void readResults(JsonFacts read, Api api, String path, String within, Set<String> figures) {
        for (Base base : Base.values()) {
            for (GroupAttribute attribute : Arrays.asList(null, GroupAttribute.MUNICIPALITY, GroupAttribute.ROLE)) {
                String by = attribute == null ? "" : "&groupBy=" + attribute.key();
                JsonObject answer = Api.json(api.get(path + "base=" + base + by));
                JsonObject results = within.isEmpty() ? answer : answer.getJsonObject(within);
                read.read(results, base, attribute);
                results.getJsonArray("questions")
                        .getValuesAs(JsonObject.class)
                        .forEach(question -> addFigures(question, figures));
            }
        }
    }

    private static void addFigures(JsonObject question, Set<String> figures) {
        String text = question.getString("text");
        addFigure(text, "I alt", question, figures);
        question.getJsonArray("groups")
                .getValuesAs(JsonObject.class)
                .forEach(group -> addFigure(text, group.getString("label"), group, figures));
    }

    private static void addFigure(String question, String group, JsonObject figures, Set<String> read) {
        if (!figures.isNull("agreement")) {
            JsonObject agreement = figures.getJsonObject("agreement");
            read.add(question + ";" + group + ";" + agreement.getInt("count") + ";"
                    + agreement.getJsonObject("base").getInt("n"));
        }
    }

    private static void readComparison(JsonFacts read, Api api, String path) {
        for (JsonObject question :
                Api.json(api.get(path)).getJsonArray("questions").getValuesAs(JsonObject.class)) {
            if (!question.isNull("first")) {
                int count = question.getJsonObject("first").getInt("count");
                read.facts()
                        .add(new Fact(
                                question.getString("key"), null, "", List.of(Fact.Answer.AGREEING), count, count));
            }
        }
    }

    /** Of the questions that the test keeps count of; the others were answered by nobody. */
    private static List<Fact> asked(JsonFacts read) {
        return read.facts().stream()
                .filter(fact -> fact.question() == null || QUESTIONS.contains(fact.question()))
                .toList();
    }

    private SurveyTables tables() {
        return new SurveyTables(
                List.of(GroupAttribute.MUNICIPALITY, GroupAttribute.ROLE),
                responses,
                QUESTIONS.stream()
                        .map(question -> new QuestionTable(question, List.of(), given.getOrDefault(question, Map.of())))
                        .toList());
    }

    /** Every figure of the table stands in the results, too. */
    private static void tableTellsNoMore(Product product, String slug, Set<String> figures) throws IOException {
        String csv = product.get("/p/" + slug + ".csv", "Accept-Language", "da").body();
        int shares = 0;
        for (CSVRecord row : CSVFormat.EXCEL.builder().setDelimiter(';').get().parse(new StringReader(csv))) {
            boolean share = row.get(6).matches("\\d+")
                    && row.get(5).matches("\\d+")
                    && !row.get(7).isEmpty();
            if (share) {
                shares++;
                assertThat(figures).contains(row.get(0) + ";" + row.get(3) + ";" + row.get(5) + ";" + row.get(6));
            }
        }
        assertThat(shares).isGreaterThan(QUESTIONS.size() * Base.values().length);
    }

    /** The same reader with every group's figures, as if nothing were protected. */
    private static void readerTellsWhatIsNotProtected(SurveyTables tables, ReleasePlan plan, List<Fact> read) {
        List<Fact> all = new ArrayList<>(read);
        tables.questions().get(0).cells().forEach((label, counts) -> {
            String municipality = label.group(GroupAttribute.MUNICIPALITY);
            int agreeing = tables.questions().get(0).cells().entrySet().stream()
                    .filter(cell ->
                            cell.getKey().group(GroupAttribute.MUNICIPALITY).equals(municipality))
                    .mapToInt(cell -> cell.getValue().agreeing())
                    .sum();
            all.add(new Fact(
                    QUESTIONS.get(0),
                    GroupAttribute.MUNICIPALITY,
                    municipality,
                    List.of(Fact.Answer.AGREEING),
                    agreeing,
                    agreeing));
        });
        assertThat(new Findings(tables, plan, all).all()).isNotEmpty();
    }
}
