package dk.forloeb.offer.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forloeb.offer.domain.ContactPerson;
import dk.forloeb.platform.PersonalLinks;
import dk.forloeb.testing.Product;
import dk.forloeb.testing.ProductExtension;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Offers over REST, by whoever may and whoever may not, with links that are right and links that are not. */
@Tag("mariadb")
@ExtendWith(ProductExtension.class)
class OffersProductIT {

    private static final String DAY = "7a1c9c1e-6d61-4d0e-9a9b-2f0f4f1e8a01";

    private final Product product;
    private String coordinator = "";

    OffersProductIT(Product product) {
        this.product = product;
    }

    @BeforeEach
    void logIn() {
        coordinator = product.token("koordinator");
    }

    private HttpResponse<String> send(String bearer, String method, String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(product.url() + "/api/v1" + path))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        if (!bearer.isEmpty()) {
            request.header("Authorization", "Bearer " + bearer);
        }
        return product.send(headers.length == 0 ? request : request.headers(headers));
    }

    private HttpResponse<String> get(String path) {
        return product.get("/api/v1" + path, "Authorization", "Bearer " + coordinator);
    }

    private static JsonObject json(HttpResponse<String> answer) {
        return Json.createReader(new StringReader(answer.body())).readObject();
    }

    private static String etag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }

    private String programme(String title) {
        return json(send(coordinator, "POST", "/programmes", "{\"kind\":\"short\",\"title\":\"%s\"}".formatted(title)))
                .getString("id");
    }

    private static String round(int wanted, boolean automatic) {
        return """
                {"wanted":%d,"deadline":"%s","answerDays":14,"reminderDays":5,"automatic":%s,"language":"da",
                 "content":"Undervisning i to dage","effort":"To dage","contactName":"Karen Holm",
                 "contactEmail":"karen@ast.example","dates":[{"id":"%s","start":"2031-04-08T09:00:00",
                 "end":"2031-04-08T15:00:00","place":"physical","placeName":"København"}]}
                """.formatted(wanted, LocalDate.now(Clock.systemUTC()).plusDays(20), automatic, DAY);
    }

    private String queued(String programme, String municipality) {
        HttpResponse<String> made = send(
                coordinator,
                "POST",
                "/programmes/" + programme + "/offers",
                "{\"municipalityCode\":\"%s\",\"note\":\"Prøve\"}".formatted(municipality));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return json(made).getString("id");
    }

    private HttpResponse<String> step(String offer, String step, String body) {
        String version = etag(get("/offers/" + offer));
        return send(coordinator, "POST", "/offers/" + offer + "/" + step, body, "If-Match", version);
    }

    private HttpResponse<String> sent(String offer, String address) {
        return step(offer, "send", "{\"address\":\"%s\"}".formatted(address));
    }

    private String state(String offer) {
        return json(get("/offers/" + offer)).getString("state");
    }

    @Test
    void makes_a_round_once_and_changes_it_by_version() {
        String address = "/programmes/" + programme("Runde") + "/offer-round";
        assertThat(get(address).statusCode()).isEqualTo(404);
        HttpResponse<String> made = send(coordinator, "PUT", address, round(2, true));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        assertThat(send(coordinator, "PUT", address, round(3, true)).statusCode())
                .isEqualTo(428);
        HttpResponse<String> changed = send(coordinator, "PUT", address, round(3, true), "If-Match", etag(made));
        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
        assertThat(send(coordinator, "PUT", address, round(3, true), "If-Match", etag(made))
                        .statusCode())
                .isEqualTo(412);
        assertThat(json(get(address)).getInt("wanted")).isEqualTo(3);
        assertThat(json(get(address)).getJsonArray("dates").getJsonObject(0).getString("id"))
                .isEqualTo(DAY);
    }

    @Test
    void offers_the_next_in_turn_when_one_is_withdrawn() {
        String programme = programme("Efterfølger");
        send(coordinator, "PUT", "/programmes/" + programme + "/offer-round", round(1, true));
        String first = queued(programme, "0101");
        String second = queued(programme, "0147");
        String third = queued(programme, known("0151"));
        assertThat(sent(first, "kk@kk.example").statusCode()).isEqualTo(200);
        assertThat(sent(second, "fb@frb.example").statusCode())
                .as("no more than the places there are")
                .isEqualTo(422);
        assertThat(sent(first, "kk@kk.example").statusCode()).as("again").isEqualTo(200);
        assertThat(step(first, "withdraw", "{\"reason\":\" \"}").statusCode()).isEqualTo(400);
        assertThat(step(first, "withdraw", "{\"reason\":\"Aflyst\"}").statusCode())
                .isEqualTo(200);
        assertThat(state(second))
                .as("its address is not known, so nobody is passed over")
                .isEqualTo("queued");
        assertThat(sent(second, "fb@frb.example").statusCode()).isEqualTo(200);
        assertThat(state(second)).isEqualTo("sent");
        assertThat(step(first, "remind", "").statusCode()).isEqualTo(409);
        assertThat(step(second, "remind", "").statusCode()).isEqualTo(200);
        assertThat(step(second, "extend", "{\"deadline\":\"2020-01-01\"}").statusCode())
                .isEqualTo(422);
        step(second, "withdraw", "{\"reason\":\"Aflyst\"}");
        assertThat(state(third)).as("where it was written to before").isEqualTo("sent");
    }

    @Test
    void offers_the_next_in_turn_when_asked_where_it_does_not_do_so_by_itself() {
        String programme = programme("Næste efter ønske");
        String offers = "/programmes/" + programme + "/offers/";
        assertThat(send(coordinator, "POST", offers + "next", "").statusCode()).isEqualTo(409);
        send(coordinator, "PUT", "/programmes/" + programme + "/offer-round", round(1, false));
        assertThat(json(send(coordinator, "POST", offers + "queue", "")).getInt("count"))
                .as("nothing is selected")
                .isZero();
        String first = queued(programme, "0167");
        String next = queued(programme, known("0173"));
        sent(first, "hvidovre@hvidovre.example");
        step(first, "withdraw", "{\"reason\":\"Aflyst\"}");
        assertThat(state(next)).isEqualTo("queued");
        assertThat(json(send(coordinator, "POST", offers + "next", "")).getInt("count"))
                .isEqualTo(1);
        assertThat(state(next)).isEqualTo("sent");
    }

    @Test
    void queues_by_the_latest_selection_alone() {
        String programme = programme("Udvalgt to gange");
        select(programme, "");
        send(coordinator, "PUT", "/programmes/" + programme + "/offer-round", round(2, false));
        List<String> before = queue(programme);
        assertThat(before).hasSizeGreaterThan(3);
        String byHand = before.get(before.size() - 1);
        select(
                programme,
                ",\"choices\":{\"%s\":{\"chosen\":false,\"note\":\"Nej\"},\"%s\":{\"chosen\":true,\"note\":\"Ja\"}}"
                        .formatted(before.get(0), byHand));
        String filled = send(coordinator, "POST", "/programmes/" + programme + "/offers/queue", "")
                .body();
        assertThat(filled).contains("\"count\":");
        List<String> after = queue(programme);
        assertThat(after).containsExactlyInAnyOrderElementsOf(before.subList(1, before.size()));
        assertThat(after.subList(0, 2)).contains(byHand);
        assertThat(send(coordinator, "POST", "/programmes/" + programme + "/offers/queue", "")
                        .body())
                .isEqualTo("{\"count\":0}");
    }

    @Test
    void keeps_whom_somebody_added_by_hand_when_a_selection_leaves_it_out_after_one_that_chose_it() {
        String programme = programme("Tilføjet med hånden");
        send(coordinator, "PUT", "/programmes/" + programme + "/offer-round", round(2, false));
        queued(programme, "0187");
        for (boolean chosen : List.of(true, false)) {
            select(programme, ",\"choices\":{\"0187\":{\"chosen\":%s,\"note\":\"Prøve\"}}".formatted(chosen));
            send(coordinator, "POST", "/programmes/" + programme + "/offers/queue", "");
            assertThat(queue(programme).subList(0, 3)).as("chosen " + chosen).contains("0187");
        }
    }

    private void select(String programme, String more) {
        HttpResponse<String> draft = send(
                coordinator,
                "POST",
                "/selections",
                "{\"programmeId\":\"%s\",\"field\":\"§ 100\",\"places\":2%s}".formatted(programme, more));
        assertThat(draft.statusCode()).as(draft.body()).isEqualTo(201);
        HttpResponse<String> confirmed = send(
                coordinator,
                "POST",
                "/selections/" + json(draft).getString("id") + "/confirm",
                "{\"ranking\":\"%s\"}".formatted(json(draft).getString("ranking")),
                "If-Match",
                "*");
        assertThat(confirmed.statusCode()).as(confirmed.body()).isEqualTo(200);
    }

    /** The municipalities of a queue, in turn. */
    private List<String> queue(String programme) {
        return json(get("/programmes/" + programme + "/offers?limit=200"))
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(offer -> offer.getString("municipalityCode"))
                .toList();
    }

    /** A municipality whose address is known from an earlier offer; its code. */
    private String known(String municipality) {
        String earlier = programme("Tidligere tilbud");
        send(coordinator, "PUT", "/programmes/" + earlier + "/offer-round", round(1, false));
        assertThat(sent(queued(earlier, municipality), "post@kommune.example").statusCode())
                .isEqualTo(200);
        return municipality;
    }

    private HttpResponse<String> answer(String token, String what) {
        return send(
                "",
                "POST",
                "/offer-answers",
                "{\"token\":\"%s\",\"answeredBy\":\"Kaj Holm\",%s}".formatted(token, what));
    }

    private static String yes(String contact) {
        return "\"answer\":\"accepted\",\"contactName\":\"Ida Brandt\",\"contactEmail\":\"%s\",\"fits\":{\"%s\":\"yes\"}"
                .formatted(contact, DAY);
    }

    private static final String NO = "\"answer\":\"declined\",\"reason\":\"Ingen tid\"";

    private String tokenOf(String offer) {
        return product.link(PersonalLinks.Purpose.OFFER, offer).substring(3);
    }

    @Test
    void takes_part_when_it_accepts_and_gives_its_place_on_when_it_leaves() {
        String programme = programme("Fra ja til nej");
        String round = "/programmes/" + programme + "/offer-round";
        send(coordinator, "PUT", round, round(1, true));
        String first = queued(programme, "0159");
        String second = queued(programme, "0161");
        assertThat(answer(tokenOf(first), NO).statusCode()).as("not sent yet").isEqualTo(409);
        sent(first, "gladsaxe@gladsaxe.example");
        assertThat(answer(tokenOf(first), "\"answer\":\"accepted\"").body())
                .contains("\"contactName\"", "\"contactEmail\"", "date-" + DAY);
        HttpResponse<String> accepted = answer(tokenOf(first), yes("ida@gladsaxe.example"));
        assertThat(accepted.statusCode()).as(accepted.body()).isEqualTo(200);
        assertThat(json(accepted).getString("state")).isEqualTo("accepted");
        assertThat(accepted.body())
                .as("the authority's own words")
                .doesNotContain("Prøve")
                .contains("\"note\":null");
        assertThat(get("/programmes/" + programme + "/participations").body()).contains("ida@gladsaxe.example");
        assertThat(answer(tokenOf(first), yes("bo@gladsaxe.example")).statusCode())
                .as("another contact")
                .isEqualTo(200);
        assertThat(get("/programmes/" + programme + "/participations").body()).contains("bo@gladsaxe.example");
        assertThat(fix(programme, "{\"title\":\"Læringsdag\"}").statusCode()).isEqualTo(200);
        assertThat(fix(programme, "{\"title\":\"Læringsdag\"}").statusCode()).isEqualTo(409);
        assertThat(answer(tokenOf(first), NO).statusCode()).isEqualTo(200);
        assertThat(get("/programmes/" + programme + "/participations").body()).doesNotContain("0159");
        sent(second, "glostrup@glostrup.example");
        assertThat(answer(tokenOf(first), yes("ida@gladsaxe.example")).body()).contains("offer-place-given");
        step(second, "withdraw", "{\"reason\":\"Aflyst\"}");
        assertThat(answer(tokenOf(second), NO).body()).contains("offer-withdrawn");
        assertThat(product.get("/o/" + tokenOf(second)).body()).contains("trukket tilbage");
    }

    @Test
    void a_link_that_went_to_the_wrong_address_opens_nothing_once_the_offer_went_to_another() {
        String programme = programme("Forkert adresse");
        send(coordinator, "PUT", "/programmes/" + programme + "/offer-round", round(1, false));
        String offer = queued(programme, "0175");
        sent(offer, "forkert@andetsteds.example");
        assertThat(product.get("/o/" + tokenOf(offer)).statusCode()).isEqualTo(200);
        HttpResponse<String> again = sent(offer, "roedovre@roedovre.example");
        assertThat(again.statusCode()).as(again.body()).isEqualTo(200);
        assertThat(product.get("/o/" + tokenOf(offer)).statusCode()).isEqualTo(404);
        assertThat(answer(tokenOf(offer), yes("ida@andetsteds.example")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void only_the_mailbox_of_the_contact_person_leads_to_a_log_in() {
        String offer = accepted(programme("Egen adgang"), "0185", "post@taarnby.example", "ida@taarnby.example");
        assertThat(product.get("/o/" + tokenOf(offer)).body())
                .contains("ida@taarnby.example")
                .doesNotContain("newPassword");
        String ida = contactLink(offer, "Ida@Taarnby.example");
        assertThat(product.get(ida).body()).contains("newPassword").contains("Ida Brandt");
        assertThat(choosePassword(ida, "kort").statusCode()).isEqualTo(422);
        assertThat(answer(tokenOf(offer), yes("bo@taarnby.example")).statusCode())
                .isEqualTo(200);
        assertThat(product.get(ida).statusCode()).as("replaced").isEqualTo(404);
        assertThat(choosePassword(ida, "en lang nok adgangskode").statusCode()).isEqualTo(404);
        assertThat(templates("ida@taarnby.example"))
                .containsExactlyInAnyOrder("offer-contact", "offer-contact-replaced");

        String bo = contactLink(offer, "bo@taarnby.example");
        assertThat(choosePassword(bo, "en lang nok adgangskode").statusCode()).isEqualTo(303);
        assertThat(product.token("bo@taarnby.example", "en lang nok adgangskode"))
                .isNotBlank();
        HttpResponse<String> takenOver = answer(tokenOf(offer), yes("ond@andetsteds.example"));
        assertThat(takenOver.statusCode()).isEqualTo(422);
        assertThat(takenOver.body()).contains("offer-contact-has-account", "\"contactEmail\"");
        assertThat(answer(tokenOf(offer), NO).statusCode()).isEqualTo(200);
        assertThat(product.get(bo).statusCode()).as("takes part no longer").isEqualTo(404);
        assertThat(answer(tokenOf(offer), yes("ond@andetsteds.example")).body())
                .as("saying no and yes again is no way round")
                .contains("offer-contact-has-account");
        assertThat(answer(tokenOf(offer), yes("bo@taarnby.example")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void the_link_of_a_contact_person_whom_the_authority_replaced_opens_nothing() {
        String programme = programme("Udskiftet af myndigheden");
        String offer = accepted(programme, "0190", "post@furesoe.example", "ida@furesoe.example");
        String ida = contactLink(offer, "ida@furesoe.example");
        assertThat(product.get(ida).statusCode()).isEqualTo(200);
        String contacts = contacts(programme);
        String nina =
                "{\"contactName\":\"Nina Krog\",\"contactEmail\":\"nina@furesoe.example\",\"deputyNames\":[],\"deputyEmails\":[]}";
        HttpResponse<String> replaced = send(coordinator, "PUT", contacts, nina, "If-Match", etag(get(contacts)));
        assertThat(replaced.statusCode()).as(replaced.body()).isEqualTo(200);
        assertThat(product.get(ida).statusCode()).isEqualTo(404);
        assertThat(choosePassword(ida, "en lang nok adgangskode").statusCode()).isEqualTo(404);
        assertThat(answer(tokenOf(offer), yes("bo@furesoe.example")).statusCode())
                .isEqualTo(200);
        assertThat(templates("nina@furesoe.example")).containsExactly("offer-contact-replaced");
    }

    @Test
    void a_link_names_no_more_than_a_few_contact_persons_within_an_hour() {
        String offer = accepted(programme("Mange kontakter"), "0201", "post@alleroed.example", "k0@alleroed.example");
        for (int i = 1; i < 5; i++) {
            assertThat(answer(tokenOf(offer), yes("k" + i + "@alleroed.example"))
                            .statusCode())
                    .isEqualTo(200);
        }
        HttpResponse<String> refused = answer(tokenOf(offer), yes("k5@alleroed.example"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("offer-contact-changed-often");
        assertThat(templates("k5@alleroed.example")).isEmpty();
    }

    @Test
    void a_day_is_not_proposed_twice() {
        String path = "/programmes/" + programme("To ens dage") + "/offer-round";
        String one = "{\"start\":\"2031-04-08T09:00:00\",\"end\":\"2031-04-08T15:00:00\",\"place\":\"online\"}";
        String twin = round(1, false).replace("\"dates\":[", "\"dates\":[" + one + "," + one + ",");
        HttpResponse<String> refused = send(coordinator, "PUT", path, twin);
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(400);
        assertThat(refused.body()).contains("proposed-date-twice");
    }

    private String contacts(String programme) {
        String participations = "/programmes/" + programme + "/participations";
        return participations + "/"
                + json(get(participations))
                        .getJsonArray("items")
                        .getJsonObject(0)
                        .getString("id") + "/contacts";
    }

    private List<String> templates(String address) {
        return json(get("/mails?q=" + address)).getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(mail -> mail.getString("template"))
                .toList();
    }

    @Test
    void the_contact_person_gets_the_mail_again_but_not_at_once() {
        String offer = accepted(programme("Send igen"), "0187", "post@vallensbaek.example", "ida@vallensbaek.example");
        HttpResponse<String> again = form("/o/" + tokenOf(offer), "_action=mail");
        assertThat(again.statusCode()).isEqualTo(303);
        assertThat(mails("ida@vallensbaek.example")).isEqualTo(1);
    }

    private String contactLink(String offer, String address) {
        UUID own = new ContactPerson("Ida", address, null).linkTo(UUID.fromString(offer));
        return product.link(PersonalLinks.Purpose.CONTACT, own.toString());
    }

    private HttpResponse<String> choosePassword(String link, String password) {
        String typed = URLEncoder.encode(password, StandardCharsets.UTF_8);
        return form(link, "newPassword=" + typed + "&repeated=" + typed);
    }

    private HttpResponse<String> form(String path, String body) {
        return product.send(HttpRequest.newBuilder(URI.create(product.url() + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** The only offer of a programme, sent to an office and accepted there with this contact person. */
    private String accepted(String programme, String municipality, String office, String contact) {
        send(coordinator, "PUT", "/programmes/" + programme + "/offer-round", round(1, false));
        String offer = queued(programme, municipality);
        sent(offer, office);
        assertThat(answer(tokenOf(offer), yes(contact)).statusCode()).isEqualTo(200);
        return offer;
    }

    private int mails(String address) {
        return json(get("/mails?q=" + address)).getJsonArray("items").size();
    }

    private HttpResponse<String> fix(String programme, String body) {
        return send(coordinator, "POST", "/programmes/" + programme + "/offer-round/dates/" + DAY + "/fix", body);
    }

    @Test
    void lets_nobody_leave_who_has_enrolled_people() {
        String programme = programme("Tilmeldte");
        String offer = accepted(programme, "0163", "herlev@herlev.example", "ida@herlev.example");
        JsonObject taking = json(get("/programmes/" + programme + "/participations"))
                .getJsonArray("items")
                .getJsonObject(0);
        HttpResponse<String> enrolled = send(
                coordinator,
                "POST",
                "/participants",
                "{\"programmeId\":\"%s\",\"municipalityCode\":\"0163\",\"name\":\"Bo Lund\",\"email\":\"bo@herlev.example\",\"role\":\"adviser\"}"
                        .formatted(programme));
        assertThat(enrolled.statusCode()).as(enrolled.body()).isEqualTo(201);
        assertThat(answer(tokenOf(offer), NO).body()).contains("offer-participants-enrolled");
        assertThat(state(offer)).isEqualTo("accepted");
        assertThat(product.get("/o/" + tokenOf(offer)).body()).contains("Karen Holm");
        send(
                coordinator,
                "POST",
                "/participants/" + json(enrolled).getString("id") + "/cancellation",
                "",
                "If-Match",
                etag(enrolled));
        assertThat(taking.getString("municipalityCode")).isEqualTo("0163");
        assertThat(answer(tokenOf(offer), NO).statusCode())
                .as("who cancelled holds nobody back")
                .isEqualTo(200);
        assertThat(get("/programmes/" + programme + "/participations").body()).doesNotContain("0163");
    }

    @Test
    void writes_to_whom_the_authority_put_in_the_place_of_the_contact_and_to_deputies() {
        String programme = programme("Anden kontakt");
        String offer = accepted(programme, "0165", "albertslund@albertslund.example", "ida@albertslund.example");
        String contacts = contacts(programme);
        String replaced = """
                {"contactName":"Nina Krog","contactEmail":"nina@albertslund.example",
                 "deputyNames":["Per Dahl"],"deputyEmails":["per@albertslund.example"]}""";
        assertThat(send(coordinator, "PUT", contacts, replaced, "If-Match", etag(get(contacts)))
                        .statusCode())
                .isEqualTo(200);
        assertThat(answer(tokenOf(offer), yes("Ida@albertslund.example") + ",\"contactPhone\":\"12 34 56 78\"")
                        .statusCode())
                .as("the same contact once more, to change the phone number")
                .isEqualTo(200);
        assertThat(json(get(contacts)).getString("contactEmail")).isEqualTo("nina@albertslund.example");
        assertThat(fix(programme, "{\"title\":\"Læringsdag\"}").statusCode()).isEqualTo(200);
        assertThat(get("/mails?template=offer-date-fixed&programmeId=" + programme)
                        .body())
                .contains("nina@albertslund.example", "per@albertslund.example")
                .doesNotContain("ida@albertslund.example");
    }

    @Test
    void refuses_tokens_that_are_none() {
        String answer = "{\"token\":\"%s\",\"answer\":\"declined\",\"answeredBy\":\"Kaj\",\"reason\":\"Nej\"}";
        for (String token : List.of("x", "A".repeat(43), "../../etc")) {
            assertThat(send("", "POST", "/offer-answers", answer.formatted(token))
                            .statusCode())
                    .isEqualTo(404);
            assertThat(product.get("/o/" + token.replace("/", "%2F")).statusCode())
                    .isIn(400, 404);
        }
        assertThat(send("", "POST", "/offer-answers", "{\"answer\":\"maybe\"}").statusCode())
                .isEqualTo(400);
    }

    @Test
    void nobody_wishes_for_a_day_that_has_passed() {
        HttpResponse<String> asked = ask("0103", "Barnets lov § 87", ",\"start\":\"2020-01-01\"");
        assertThat(asked.statusCode()).isEqualTo(400);
        assertThat(asked.body()).contains("request-start-passed", "\"start\"");
    }

    @Test
    void refuses_the_token_of_another_purpose() {
        HttpResponse<String> asked = ask("0101", "Barnets lov § 87", "");
        assertThat(asked.statusCode()).as(asked.body()).isEqualTo(201);
        String token = json(asked).getString("token");
        assertThat(product.get("/r/" + token).statusCode()).isEqualTo(200);
        assertThat(product.get("/o/" + token).statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> ask(String municipality, String fields, String more) {
        return ask(municipality, "tove@k" + municipality + ".example", fields, more);
    }

    private HttpResponse<String> ask(String municipality, String email, String fields, String more) {
        return send("", "POST", "/requests", """
                {"municipalityCode":"%s","contactName":"Tove Lind","contactEmail":"%s",
                 "fields":"%s","motive":"Mange hjemvisninger"%s}
                """.formatted(municipality, email, fields, more));
    }

    @Test
    void handles_a_request_to_a_programme() {
        HttpResponse<String> asked = ask("0147", "Barnets lov § 86", ",\"months\":18");
        assertThat(asked.statusCode()).as(asked.body()).isEqualTo(201);
        JsonObject request = json(get("/requests?q=frederiksberg&state=received"))
                .getJsonArray("items")
                .getJsonObject(0);
        String path = "/requests/" + request.getString("id");
        assertThat(send(coordinator, "PATCH", path, "{\"note\":\"Ring\"}").statusCode())
                .isEqualTo(428);
        assertThat(send(
                                coordinator,
                                "PATCH",
                                path,
                                "{\"note\":\"Blev aldrig til noget\",\"state\":\"declined\"}",
                                "If-Match",
                                etag(get(path)))
                        .statusCode())
                .as("declined without a word to the municipality")
                .isEqualTo(400);
        assertThat(get(path).body()).doesNotContain("Blev aldrig til noget");
        assertThat(send(coordinator, "PATCH", path, "{\"note\":\"Ring\"}", "If-Match", etag(get(path)))
                        .statusCode())
                .isEqualTo(200);
        HttpResponse<String> agreed = send(
                coordinator,
                "PATCH",
                path,
                "{\"state\":\"agreed\",\"title\":\"Forløb på Frederiksberg\"}",
                "If-Match",
                etag(get(path)));
        assertThat(agreed.statusCode()).as(agreed.body()).isEqualTo(200);
        String programme = json(agreed).getString("programmeId");
        assertThat(json(get("/programmes/" + programme)).getString("kind")).isEqualTo("long");
        assertThat(get("/programmes/" + programme + "/participations").body()).contains("\"0147\"");
        assertThat(send(
                                coordinator,
                                "PATCH",
                                path,
                                "{\"state\":\"declined\",\"message\":\"Nej\"}",
                                "If-Match",
                                etag(get(path)))
                        .statusCode())
                .isEqualTo(409);
        String token = json(asked).getString("token");
        assertThat(product.get("/r/" + token).body()).contains("Aftalt").doesNotContain("Ring");
    }

    @Test
    void refuses_cpr_numbers_and_floods_of_requests() {
        assertThat(ask("0153", "Sag 010190-1234", "").statusCode()).isEqualTo(400);
        assertThat(ask("9999", "§ 87", "").statusCode()).isEqualTo(400);
        for (int i = 0; i < 3; i++) {
            assertThat(ask("0155", "§ 87", "").statusCode()).isEqualTo(201);
        }
        assertThat(ask("0155", "§ 87", "").statusCode()).isEqualTo(409);
        assertThat(ask("0157", "TOVE@k0155.example", "§ 87", "").statusCode())
                .as("the same address for another municipality")
                .isEqualTo(409);
        assertThat(ask("0155", "ole@k0155.example", "§ 87", "").statusCode())
                .as("somebody else of the municipality")
                .isEqualTo(201);
    }

    @Test
    void repeats_no_word_of_a_stranger_in_a_mail_to_whomever_the_stranger_names() {
        HttpResponse<String> asked = ask("0169", "offer@fremmed.example", "Køb billige ure", "");
        assertThat(asked.statusCode()).isEqualTo(201);
        JsonObject mail = json(get("/mails?q=offer@fremmed.example"))
                .getJsonArray("items")
                .getJsonObject(0);
        assertThat(mail.getString("recipientName")).isNotEqualTo("Tove Lind");
        assertThat(get("/mails/" + mail.getString("id")).body()).doesNotContain("billige", "Tove Lind");
    }

    @Test
    void shows_a_municipal_contact_nothing_of_other_municipalities() {
        String contact = product.token("kontakt");
        String programme = programme("Andres tilbud");
        send(coordinator, "PUT", "/programmes/" + programme + "/offer-round", round(2, false));
        String other = queued(programme, "0101");
        assertThat(send(contact, "GET", "/offers/" + other, "").statusCode()).isEqualTo(404);
        assertThat(send(contact, "GET", "/programmes/" + programme + "/offers", "")
                        .statusCode())
                .isEqualTo(404);
        assertThat(send(contact, "GET", "/programmes/" + programme + "/offer-round", "")
                        .statusCode())
                .isEqualTo(403);
        assertThat(send(contact, "POST", "/offers/" + other + "/withdraw", "{\"reason\":\"Nej\"}", "If-Match", "*")
                        .statusCode())
                .isEqualTo(403);
        assertThat(send(contact, "GET", "/requests", "").statusCode()).isEqualTo(403);
        assertThat(send("", "GET", "/offers/" + other, "").statusCode()).isEqualTo(401);
    }
}
