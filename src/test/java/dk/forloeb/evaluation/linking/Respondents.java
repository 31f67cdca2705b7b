package dk.forloeb.evaluation.linking;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forloeb.evaluation.rest.Api;
import dk.forloeb.testing.Product;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * People of two municipalities and two roles who answer one survey in a random order, which the test knows, each with a
 * comment that nobody else writes, as long or short as they like: half by the form and half by the REST interface.
 */
final class Respondents {

    /** How many are invited of each label. */
    static final int OF_LABEL = 40;

    private static final List<String> MUNICIPALITIES = List.of("0482", "0580");
    private static final List<String> ROLES = List.of("caseworker", "adviser");
    private static final Pattern RECEIPT = Pattern.compile("id=\"receipt\">([0-9A-Z-]+)<");
    private static final Pattern NONCE = Pattern.compile("name=\"_nonce\" value=\"([0-9a-f]{32})\"");
    private static final int LONGEST = 700;

    private final Product product;
    private final Api api;
    private final Random random = new Random(7);
    private final String survey;
    private final Map<String, String> labels = new TreeMap<>();
    private final Map<String, String> tokens = new TreeMap<>();
    private final Map<String, String> comments = new TreeMap<>();
    private final List<String> inOrder = new ArrayList<>();
    private final Set<String> secrets = new HashSet<>();

    Respondents(Product product) {
        this.product = product;
        this.api = Api.as(product, "koordinator");
        String programme = made("/programmes", "{\"kind\":\"short\",\"title\":\"Hvem svarede hvad?\"}");
        for (String municipality : MUNICIPALITIES) {
            made("/programmes/" + programme + "/participations", "{\"municipalityCode\":\"" + municipality + "\"}");
            ROLES.forEach(role -> enrol(programme, municipality, role));
        }
        survey = made(
                "/surveys",
                "{\"title\":\"Hvem svarede hvad?\",\"template\":\"standard\",\"programmeId\":\"" + programme + "\"}");
        invite();
        api.open(survey);
    }

    private void enrol(String programme, String municipality, String role) {
        for (int i = 0; i < OF_LABEL; i++) {
            String body =
                    "{\"programmeId\":\"%s\",\"municipalityCode\":\"%s\",\"name\":\"Eva Ø\",\"email\":\"%s\",\"role\":\"%s\"}"
                            .formatted(programme, municipality, role + i + "@m" + municipality + ".example", role);
            labels.put(made("/participants", body), municipality + " " + role);
        }
    }

    private void invite() {
        List<String> people = new ArrayList<>(labels.keySet());
        Collections.shuffle(people, random);
        HttpResponse<String> answer = api.post(
                "/surveys/" + survey + "/invitations",
                people.stream().collect(Collectors.joining("\",\"", "{\"participantIds\":[\"", "\"]}")));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        for (JsonObject item : Api.json(answer).getJsonArray("items").getValuesAs(JsonObject.class)) {
            tokens.put(item.getString("participantId"), item.getString("token"));
        }
        secrets.addAll(tokens.values());
    }

    private String made(String path, String body) {
        HttpResponse<String> answer = api.post(path, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Api.json(answer).getString("id");
    }

    /** So many more people of each label answer, in a random order. */
    void answer(int ofLabel) {
        Map<String, List<String>> silent = new TreeMap<>();
        labels.forEach((person, label) -> {
            if (!comments.containsKey(person)) {
                silent.computeIfAbsent(label, key -> new ArrayList<>()).add(person);
            }
        });
        List<String> next = new ArrayList<>();
        silent.values().forEach(of -> {
            Collections.shuffle(of, random);
            next.addAll(of.subList(0, ofLabel));
        });
        Collections.shuffle(next, random);
        next.forEach(this::answer);
    }

    private void answer(String person) {
        byte[] mark = new byte[12];
        random.nextBytes(mark);
        String comment = HexFormat.of().formatHex(mark) + "x".repeat(random.nextInt(LONGEST));
        String option = Api.OPTIONS.get(random.nextInt(Api.OPTIONS.size()));
        String receipt = random.nextBoolean() ? byForm(person, option, comment) : byRest(person, option, comment);
        comments.put(person, comment);
        secrets.add(receipt);
        inOrder.add(person);
    }

    private String byForm(String person, String option, String comment) {
        String path = "/s/" + tokens.get(person);
        Matcher nonce = NONCE.matcher(product.get(path).body());
        assertThat(nonce.find()).isTrue();
        secrets.add(nonce.group(1));
        HttpResponse<String> thanks = product.post(
                path, "_nonce=" + nonce.group(1) + "&increased-knowledge=" + option + "&comments=" + comment);
        Matcher receipt = RECEIPT.matcher(thanks.body());
        assertThat(receipt.find()).as(thanks.body()).isTrue();
        return receipt.group(1);
    }

    private String byRest(String person, String option, String comment) {
        byte[] key = new byte[16];
        random.nextBytes(key);
        String nonce = HexFormat.of().formatHex(key);
        secrets.add(nonce);
        String body = "{\"token\":\"%s\",\"answers\":{\"increased-knowledge\":\"%s\",\"comments\":\"%s\"}}"
                .formatted(tokens.get(person), option, comment);
        HttpResponse<String> answer =
                product.send(HttpRequest.newBuilder(URI.create(product.url() + "/api/v1/responses"))
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", nonce)
                        .POST(BodyPublishers.ofString(body)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Api.json(answer).getString("receipt");
    }

    void close() {
        api.close(survey);
    }

    String survey() {
        return survey;
    }

    /** Participants in the order in which they answered. */
    List<String> inOrder() {
        return inOrder;
    }

    /** Participant → label. */
    Map<String, String> labels() {
        return labels;
    }

    /** Participant → comment that only this person wrote. */
    Map<String, String> comments() {
        return comments;
    }

    /** Tokens, nonces and receipts, none of which may lie anywhere. */
    Set<String> secrets() {
        return secrets;
    }
}
