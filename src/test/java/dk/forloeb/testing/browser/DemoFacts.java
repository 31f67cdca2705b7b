package dk.forloeb.testing.browser;

import dk.forloeb.offer.domain.ContactPerson;
import dk.forloeb.platform.PersonalLinks;
import dk.forloeb.testing.Product;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The ids that addresses of pages need, asked from the demonstration data through the product's own interface. */
final class DemoFacts {
    private static final int LINKS = 40;

    private final Product product;
    private final String bearer;
    private final Queue<String> tokens = new ConcurrentLinkedQueue<>();

    /** The series of 2023, which has everything. */
    final String programme;

    /** A programme that is on offer: municipalities and people may still be added. */
    final String offered;

    final String initiative;
    final String participation;

    /** A municipality's part in the programme that is on offer. */
    final String offeredParticipation;

    final String participant;
    final String teachingDay;

    /** The confirmed selection of the 2023 series. */
    final String selection;

    /** The draft for the programme on offer. */
    final String ranking;
    /** One offer of each state that the demonstration has. */
    final Collection<String> offers;

    /** The links of those that were sent. */
    final List<String> offerLinks;

    /** The link of an offer that waits for an answer. */
    final String openOfferLink;

    final String proposedDate;
    final String request;
    final String requestLink;

    /** Path on which the contact person of an accepted offer chooses a password. */
    final String contactLink;

    /** Path of the own page of somebody enrolled in the programme that is on offer. */
    final String ownPage;

    /** The evaluation of the 2023 series. */
    final String closed;

    /** Last part of the address of its published figures. */
    final String published;

    /** Another of no programme, which nobody answered. */
    final String otherClosed;

    /** An evaluation of our own, so that answering it leaves the demonstration's as it is. */
    final String open;

    final String draft;

    DemoFacts(Product product) {
        this.product = product;
        this.bearer = "Bearer " + product.token("koordinator");
        programme = first("programmes?state=completed&year=2023");
        offered = first("programmes?state=offered");
        initiative = first("initiatives");
        offeredParticipation = first("programmes/" + offered + "/participations");
        participation = first("programmes/" + programme + "/participations");
        participant = first("participants?programmeId=" + programme);
        selection = first("selections?programmeId=" + programme);
        ranking = first("selections?programmeId=" + offered);
        ownPage = product.personalLink(
                PersonalLinks.Purpose.PARTICIPANT, UUID.fromString(first("participants?programmeId=" + offered)));
        teachingDay = first("teaching-days?programmeId=" + offered);
        Map<String, String> byState = new TreeMap<>();
        call("programmes/" + offered + "/offers", null).getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .forEach(offer -> byState.putIfAbsent(offer.getString("state"), offer.getString("id")));
        offers = byState.values();
        openOfferLink = product.link(PersonalLinks.Purpose.OFFER, byState.get("sent"));
        offerLinks = Stream.of("sent", "accepted", "declined")
                .map(state -> product.link(PersonalLinks.Purpose.OFFER, byState.get(state)))
                .toList();
        contactLink = contactLink(byState.get("accepted"));
        proposedDate = call("programmes/" + offered + "/offer-round", null)
                .getJsonArray("dates")
                .getJsonObject(0)
                .getString("id");
        request = first("requests");
        requestLink = product.link(PersonalLinks.Purpose.REQUEST, request);
        closed = first("surveys?state=closed&programmeId=" + programme);
        List<JsonObject> publications =
                call("publications", null).getJsonArray("items").getValuesAs(JsonObject.class);
        published = publications.get(publications.size() - 1).getString("slug");
        open = survey("Gennemgang af alle sider");
        call("surveys/" + open + "/open", "{}");
        call("surveys/" + open + "/invitations", "{\"count\":" + LINKS + "}").getJsonArray("items").stream()
                .map(link -> link.asJsonObject().getString("token"))
                .forEach(tokens::add);
        draft = survey("Gennemgang af en kladde");
        otherClosed = call("surveys", "{\"title\":\"Gennemgang uden svar\",\"template\":\"standard\"}")
                .getString("id");
        call("surveys/" + otherClosed + "/open", "{}");
        call("surveys/" + otherClosed + "/close", "{}");
    }

    private String contactLink(String offer) {
        JsonObject contact = call("offers/" + offer, null).getJsonObject("contact");
        UUID own = new ContactPerson(contact.getString("name"), contact.getString("email"), null)
                .linkTo(UUID.fromString(offer));
        return product.link(PersonalLinks.Purpose.CONTACT, own.toString());
    }

    /** A link to the form that nobody has used yet. */
    String token() {
        return tokens.remove();
    }

    private String survey(String title) {
        String body = Json.createObjectBuilder()
                .add("programmeId", programme)
                .add("title", title)
                .build()
                .toString();
        return call("surveys", body).getString("id");
    }

    private String first(String path) {
        return call(path, null).getJsonArray("items").getJsonObject(0).getString("id");
    }

    private JsonObject call(String path, @Nullable String body) {
        return send(path, bearer, body);
    }

    private JsonObject send(String path, String authorization, @Nullable String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(product.url() + "/api/v1/" + path))
                .header("Authorization", authorization)
                .header("Content-Type", "application/json");
        HttpResponse<String> answer =
                product.send(body == null ? request.GET() : request.POST(BodyPublishers.ofString(body)));
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(path + " answers " + answer.statusCode() + ": " + answer.body());
        }
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }
}
