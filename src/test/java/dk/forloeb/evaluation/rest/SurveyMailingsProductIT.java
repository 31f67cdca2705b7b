package dk.forloeb.evaluation.rest;

import static dk.forloeb.testing.MailServer.await;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forloeb.testing.MailServer;
import dk.forloeb.testing.Product;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links that go out by mail, and reminders that reach those who have not answered and nobody else's eyes. */
@Tag("mariadb-only")
class SurveyMailingsProductIT {

    private static final String LANGELAND = "0482";
    private static final int PEOPLE = 6;
    private static final Pattern LINK = Pattern.compile("/s/([A-Za-z0-9_-]{43})");

    private final MailServer server = new MailServer();

    @Test
    void reminds_those_who_have_not_answered_and_tells_nobody_who_they_are(@TempDir Path directory) throws Exception {
        Map<String, String> environment = server.environment("mailings");
        server.start();
        try (Product product = Product.start(directory, environment)) {
            Api api = Api.as(product, "koordinator");
            Map<String, String> participants = new TreeMap<>();
            String survey = survey(api, participants);
            Set<String> people = participants.keySet();

            assertThat(mail(api, survey, "invitation").statusCode())
                    .as("a draft")
                    .isEqualTo(409);
            api.open(survey);
            assertThat(mail(api, survey, "reminder").body()).contains("nobody-mailed-yet");
            HttpResponse<String> sent = mail(api, survey, "invitation");
            assertThat(sent.statusCode()).as(sent.body()).isEqualTo(202);
            await(() -> links("Vil du svare").keySet().equals(people));
            assertThat(mail(api, survey, "invitation").body()).contains("nobody-to-mail");

            Map<String, String> links = links("Vil du svare");
            List<String> answering = List.copyOf(people).subList(0, PEOPLE - 2);
            for (String person : answering) {
                String token = links.getOrDefault(person, "");
                assertThat(Api.submit(product, token, UUID.randomUUID().toString(), "high-degree")
                                .statusCode())
                        .isEqualTo(201);
            }
            HttpResponse<String> reminded = mail(api, survey, "reminder");
            assertThat(reminded.statusCode()).as(reminded.body()).isEqualTo(202);

            Set<String> silent = new TreeSet<>(people);
            answering.forEach(silent::remove);
            await(() -> count(directory, environment, "template = 'survey-reminder'") == 0);
            assertThat(links("Påmindelse")).isEqualTo(keep(links, silent));
            assertThat(api.get("/mails?limit=200").body()).doesNotContain("survey-reminder");
            assertThat(api.get("/mails?limit=200&template=survey-invitation").body())
                    .contains(people);
            assertThat(mail(api, survey, "reminder").body()).contains("survey-reminded-lately");
            sendsTheLinkToWhoAsks(product, links.entrySet().iterator().next());
            await(() -> count(directory, environment, "template = 'survey-link'") == 0);
            String silentOne = silent.iterator().next();
            for (String person : List.of(silentOne, answering.get(0))) {
                String token = links.getOrDefault(person, "");
                shutsTheOldMailboxOut(api, product, survey, participants.getOrDefault(person, ""), token);
            }
            withdrawsWhatWaits(api, directory, environment);
        } finally {
            server.stop();
        }
    }

    /** Whoever asks is told the same; only an invited address gets a mail, once. */
    private void sendsTheLinkToWhoAsks(Product product, Map.Entry<String, String> invited) {
        String answer = ask(product, "nobody@langeland.example").body();
        assertThat(ask(product, invited.getKey()).body()).isEqualTo(answer).contains("Se i din indbakke");
        assertThat(ask(product, invited.getKey().toUpperCase(Locale.ROOT)).body())
                .isEqualTo(answer);
        HttpResponse<String> wrong = ask(product, "ikke en adresse");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("value=\"ikke en adresse\"").contains("email-error");

        await(() -> received("Dit link til") > 0);
        assertThat(links("Dit link til")).isEqualTo(Map.of(invited.getKey(), invited.getValue()));
        assertThat(received("Dit link til")).isEqualTo(1);
    }

    private static HttpResponse<String> ask(Product product, String email) {
        return product.send(HttpRequest.newBuilder(URI.create(product.url() + "/s/"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("email=" + URLEncoder.encode(email, StandardCharsets.UTF_8))));
    }

    /** With another address comes another link, whether or not the old one is used. */
    private void shutsTheOldMailboxOut(Api api, Product product, String survey, String participant, String token) {
        assertThat(visit(product, token)).isNotEqualTo(404);
        String address = "ny." + UUID.randomUUID() + "@langeland.example";
        HttpResponse<String> changed =
                api.patch("/participants/" + participant, "{\"email\":\"" + address + "\"}", "If-Match", "*");
        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
        assertThat(visit(product, token)).isEqualTo(404);

        assertThat(mail(api, survey, "invitation").statusCode()).isEqualTo(202);
        await(() -> links("Vil du svare").containsKey(address));
        String renewed = links("Vil du svare").getOrDefault(address, "");
        assertThat(renewed).isNotEqualTo(token);
        assertThat(visit(product, renewed)).isNotEqualTo(404);
    }

    private static int visit(Product product, String token) {
        return product.send(HttpRequest.newBuilder(URI.create(product.url() + "/s/" + token)))
                .statusCode();
    }

    /** A survey that is closed asks nobody any more, whatever the mail server did meanwhile. */
    private void withdrawsWhatWaits(Api api, Path directory, Map<String, String> environment) {
        String survey = survey(api, new TreeMap<>());
        api.open(survey);
        server.stop();
        assertThat(mail(api, survey, "invitation").statusCode()).isEqualTo(202);
        assertThat(mail(api, survey, "reminder").statusCode()).isEqualTo(202);
        assertThat(count(directory, environment, "template = 'survey-reminder'"))
                .isEqualTo(PEOPLE);
        showsNoReminderWhileItWaits(api, directory, environment);
        long received = received("Vil du svare") + received("Påmindelse");

        api.close(survey);
        server.start();

        await(() -> count(directory, environment, "state = 'QUEUED' OR state = 'SENDING'") == 0);
        assertThat(count(directory, environment, "template = 'survey-reminder'"))
                .isZero();
        assertThat(count(directory, environment, "template = 'survey-invitation' AND state = 'CANCELLED'"))
                .isEqualTo(PEOPLE);
        assertThat(received("Vil du svare") + received("Påmindelse")).isEqualTo(received);
    }

    private static void showsNoReminderWhileItWaits(Api api, Path directory, Map<String, String> environment) {
        assertThat(api.get("/mails?limit=200").body()).doesNotContain("survey-reminder");
        String waiting = select(directory, environment, "MIN(id)", "template = 'survey-reminder'");
        assertThat(api.get("/mails/" + waiting).statusCode()).isEqualTo(404);
        String invitation = select(directory, environment, "MIN(id)", "template = 'survey-invitation'");
        assertThat(api.get("/mails/" + invitation).statusCode()).isEqualTo(200);
    }

    /** @param people is given address → participant of those who keep their seats */
    private static String survey(Api api, Map<String, String> people) {
        String programme = made(api, "/programmes", "{\"kind\":\"short\",\"title\":\"Mails\"}");
        made(api, "/programmes/" + programme + "/participations", "{\"municipalityCode\":\"" + LANGELAND + "\"}");
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            String address = i + "." + UUID.randomUUID() + "@langeland.example";
            String participant = participant(api, programme, address);
            people.put(address, participant);
            ids.add(participant);
        }
        String cancelling = participant(api, programme, UUID.randomUUID() + "@langeland.example");
        ids.add(cancelling);
        String survey = made(
                api,
                "/surveys",
                "{\"title\":\"Hvad synes I?\",\"template\":\"standard\",\"programmeId\":\"" + programme + "\"}");
        HttpResponse<String> invited = api.post(
                "/surveys/" + survey + "/invitations",
                ids.stream().collect(Collectors.joining("\",\"", "{\"participantIds\":[\"", "\"]}")));
        assertThat(invited.statusCode()).as(invited.body()).isEqualTo(201);
        // Who gives up the seat after being invited is mailed nothing.
        assertThat(api.send("POST", "/participants/" + cancelling + "/cancellation", "If-Match", "*")
                        .statusCode())
                .isEqualTo(200);
        return survey;
    }

    private static String participant(Api api, String programme, String address) {
        return made(
                api,
                "/participants",
                "{\"programmeId\":\"%s\",\"municipalityCode\":\"%s\",\"name\":\"Eva Ø\",\"email\":\"%s\",\"role\":\"caseworker\"}"
                        .formatted(programme, LANGELAND, address));
    }

    private static String made(Api api, String path, String body) {
        HttpResponse<String> answer = api.post(path, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Api.json(answer).getString("id");
    }

    private static HttpResponse<String> mail(Api api, String survey, String kind) {
        return api.post("/surveys/" + survey + "/mailings", "{\"kind\":\"" + kind + "\"}");
    }

    /** Recipient → token of the link, of the mails received whose subject begins so. */
    private Map<String, String> links(String subject) {
        Map<String, String> links = new TreeMap<>();
        for (MimeMessage mail : server.received()) {
            try {
                if (mail.getSubject().startsWith(subject)) {
                    Matcher link = LINK.matcher(((Multipart) mail.getContent())
                            .getBodyPart(0)
                            .getContent()
                            .toString());
                    assertThat(link.find()).isTrue();
                    links.put(
                            mail.getRecipients(Message.RecipientType.TO)[0]
                                    .toString()
                                    .replaceAll(".*<|>", ""),
                            link.group(1));
                }
            } catch (MessagingException | IOException unreadable) {
                throw new IllegalStateException(unreadable);
            }
        }
        return links;
    }

    /** How many mails were received whose subject begins so. */
    private long received(String subject) {
        return server.received().stream()
                .filter(mail -> {
                    try {
                        return mail.getSubject().startsWith(subject);
                    } catch (MessagingException unreadable) {
                        throw new IllegalStateException(unreadable);
                    }
                })
                .count();
    }

    private static Map<String, String> keep(Map<String, String> links, Set<String> people) {
        Map<String, String> kept = new TreeMap<>(links);
        kept.keySet().retainAll(people);
        return kept;
    }

    private static int count(Path directory, Map<String, String> environment, String condition) {
        return Integer.parseInt(select(directory, environment, "COUNT(*)", condition));
    }

    private static String select(Path directory, Map<String, String> environment, String column, String condition) {
        String url = environment.getOrDefault(
                "FORLOEB_DB_URL",
                "jdbc:h2:file:" + directory.resolve("data/forloeb") + ";DATABASE_TO_LOWER=TRUE;AUTO_SERVER=TRUE");
        try (Connection database = DriverManager.getConnection(url, "root", "");
                ResultSet row =
                        database.createStatement().executeQuery("SELECT " + column + " FROM mail WHERE " + condition)) {
            row.next();
            return row.getString(1);
        } catch (SQLException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
