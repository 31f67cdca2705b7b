package dk.forloeb.platform.rest;

import static dk.forloeb.testing.ApiClient.items;
import static dk.forloeb.testing.ApiClient.json;

import dk.forloeb.testing.ApiClient;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What another municipality has, made so that its words are found wherever they come out, and the programme that it shares
 * with the municipal contact's own.
 */
final class Neighbour {

    /** The contact's own municipality is another. */
    static final String CODE = "0751";

    static final String OWN = "0461";

    /** In every name and address of the neighbour; nothing else in the demonstration says it. */
    static final String SECRET = "Nabohemmelighed";

    private final ApiClient coordinator;

    /** Ids by the segment of an address that they follow: {@code participants} → the neighbour's participant. */
    private final Map<String, String> ids = new LinkedHashMap<>();

    /** A programme in which both take part. */
    final String shared;

    Neighbour(ApiClient coordinator) {
        this.coordinator = coordinator;
        shared = programme("Fælles forløb");
        String alone = programme(SECRET + " forløb");
        join(shared, OWN);
        String participation = join(shared, CODE);
        ids.put("programmes", alone);
        ids.put("participations", participation);
        ids.put("participants", participant());
        ids.put("municipalities", CODE);
        ids.put("teaching-days", made("/teaching-days", """
                {"programmeId":"%s","title":"%s","start":{"dateTime":"2031-03-05T09:00:00"},"end":{"dateTime":"2031-03-05T15:00:00"},
                 "location":{"type":"physical"}}""".formatted(alone, SECRET)));
        String offered = idOf(firstOf("/programmes?state=offered", ""));
        ids.put("offers", idOf(firstOf("/programmes/" + offered + "/offers", OWN)));
        ids.put(
                "dates",
                json(coordinator.get("/programmes/" + offered + "/offer-round"))
                        .getJsonArray("dates")
                        .getJsonObject(0)
                        .getString("id"));
        ids.put("surveys", made("/surveys", "{\"programmeId\":\"%s\",\"title\":\"%s\"}".formatted(alone, SECRET)));
    }

    /** Every id, for addresses that do not say of what they want one. */
    List<String> all() {
        return List.copyOf(ids.values());
    }

    /**
     * The id that belongs behind a segment: one made for this, or else what the coordinator sees first in the collection
     * and the contact's municipality has no part in.
     */
    Optional<String> idBehind(String collection) {
        return Optional.ofNullable(ids.computeIfAbsent(collection, this::found));
    }

    private String found(String collection) {
        HttpResponse<String> list = coordinator.get("/" + collection);
        if (list.statusCode() != 200) {
            return null;
        }
        return items(list).stream()
                .filter(item -> !OWN.equals(item.getString("municipalityCode", "")))
                .map(Neighbour::idOf)
                .findFirst()
                .orElse(null);
    }

    private JsonObject firstOf(String path, String butOf) {
        return items(coordinator.get(path)).stream()
                .filter(item -> !butOf.equals(item.getString("municipalityCode", "-")))
                .findFirst()
                .orElseThrow();
    }

    /** Some things go by a number, some by a key. */
    private static String idOf(JsonObject item) {
        JsonValue id = item.containsKey("id") ? item.get("id") : item.get("key");
        return id instanceof JsonString text ? text.getString() : String.valueOf(id);
    }

    private String programme(String title) {
        return made("/programmes", "{\"kind\":\"short\",\"title\":\"%s\"}".formatted(title));
    }

    private String join(String programme, String municipality) {
        return made(
                "/programmes/" + programme + "/participations",
                "{\"municipalityCode\":\"%s\",\"contactName\":\"%s\",\"contactEmail\":\"%s@k.example\"}"
                        .formatted(
                                municipality,
                                municipality.equals(OWN) ? "Kontakt" : SECRET,
                                municipality.equals(OWN) ? "kontakt" : SECRET));
    }

    private String participant() {
        return made("/participants", person(SECRET));
    }

    /** A person of the neighbour, as the body of a request. */
    String person(String name) {
        return "{\"programmeId\":\"%s\",\"municipalityCode\":\"%s\",\"name\":\"%3$s\",\"email\":\"%3$s@k.example\",\"role\":\"adviser\"}"
                .formatted(shared, CODE, name);
    }

    private String made(String path, String body) {
        HttpResponse<String> answer = coordinator.post(path, body);
        JsonObject made = json(answer);
        if (answer.statusCode() != 201) {
            throw new AssertionError(path + " answers " + answer.statusCode() + ": " + answer.body());
        }
        return made.getString("id");
    }
}
