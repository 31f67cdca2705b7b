package dk.forloeb.mail;

import static dk.forloeb.testing.MailServer.await;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forloeb.evaluation.rest.Api;
import dk.forloeb.testing.MailServer;
import dk.forloeb.testing.MariaDbServer;
import dk.forloeb.testing.Product;
import jakarta.json.JsonObject;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What reaches a mail server that is stopped, and what a product sends that is killed. */
@Tag("mariadb-only")
class MailProductIT {

    private static final int MAILS = 500;
    private static final int AT_ONCE = 100;
    private static final int INTERRUPTED_AFTER = 120;
    /** The second half of a token, which cannot be computed without the installation's secret. */
    private static final Pattern LINK = Pattern.compile("/[okdrs]/[A-Za-z0-9_-]{22}([A-Za-z0-9_-]{21})");

    private final MailServer server = new MailServer();

    @Test
    void loses_no_mail_to_a_stopped_server_or_a_killed_product(@TempDir Path directory) throws Exception {
        Map<String, String> environment = server.environment("mail");
        server.start();
        try {
            Set<String> second;
            try (Product product = Product.start(directory, environment)) {
                Api api = Api.as(product, "koordinator");
                Set<String> first = survivesStoppedServer(api);
                looksLikeMail(server.received().stream()
                        .filter(mail -> first.contains(id(mail)))
                        .findFirst()
                        .orElseThrow());
                second = order(api, "b");
                await(() -> received(second).size() >= INTERRUPTED_AFTER);
                kill(product);
            }
            assertThat(received(second)).hasSizeLessThan(MAILS);
            try (Product product = Product.start(directory, environment)) {
                Api api = Api.as(product, "koordinator");
                await(() -> isOver(api));
            }
            assertThat(new HashSet<>(received(second))).isEqualTo(second);
            assertThat(received(second).size()).isBetween(MAILS, MAILS + 1);
            keepsNoLink(directory, environment, second.iterator().next());
        } finally {
            server.stop();
        }
    }

    /** The Message-IDs of the mails that were ordered. */
    private Set<String> survivesStoppedServer(Api api) {
        Set<String> ordered = order(api, "a");
        await(() -> received(ordered).size() >= INTERRUPTED_AFTER);
        server.stop();
        await(() -> count(api, "queued") > 0);
        assertThat(received(ordered)).hasSizeLessThan(MAILS);
        server.start();
        await(() -> isOver(api));
        assertThat(new HashSet<>(received(ordered))).isEqualTo(ordered);
        return ordered;
    }

    /** The Message-IDs of the mails received, of those that were ordered. */
    private List<String> received(Set<String> ordered) {
        return server.received().stream()
                .map(MailProductIT::id)
                .filter(ordered::contains)
                .toList();
    }

    private static void looksLikeMail(MimeMessage mail) throws MessagingException {
        assertThat(mail.getSubject()).isEqualTo("Mails fra Ankestyrelsen når frem");
        assertThat(mail.getFrom()[0].toString()).isEqualTo("Ankestyrelsen <forloeb@myndighed.example>");
        assertThat(mail.getHeader("Return-Path")).containsExactly("<retur@myndighed.example>");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getContentType()).startsWith("multipart/alternative");
    }

    /** Neither database nor files hold what the links in the mails that were delivered consist of; the mail's id they do. */
    private void keepsNoLink(Path directory, Map<String, String> environment, String id) throws Exception {
        Set<String> secrets = new HashSet<>();
        for (MimeMessage mail : server.received()) {
            LINK.matcher(text(mail)).results().map(link -> link.group(1)).forEach(secrets::add);
        }
        assertThat(secrets).as("links in the demonstration's mails").isNotEmpty();
        String url = environment.getOrDefault(
                "FORLOEB_DB_URL", "jdbc:h2:file:" + directory.resolve("data/forloeb") + ";DATABASE_TO_LOWER=TRUE");
        try (Connection database = DriverManager.getConnection(url, MariaDbServer.isWanted() ? "root" : "sa", "")) {
            String known = id.replaceAll("<|@.*", "");
            assertThat(AtRest.places(Set.of(known), database)).contains("mail.id");
            assertThat(AtRest.places(secrets, database)).isEmpty();
            assertThat(AtRest.places(secrets, directory)).isEmpty();
        }
    }

    private static String text(Part part) throws MessagingException, IOException {
        if (!(part.getContent() instanceof Multipart parts)) {
            return String.valueOf(part.getContent());
        }
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < parts.getCount(); i++) {
            all.append(text(parts.getBodyPart(i)));
        }
        return all.toString();
    }

    /** Orders 500 mails, and returns their Message-IDs. */
    private static Set<String> order(Api api, String name) {
        Set<String> ids = new HashSet<>();
        for (int first = 0; first < MAILS; first += AT_ONCE) {
            String to = IntStream.range(first, first + AT_ONCE)
                    .mapToObj(i -> "\"" + name + i + "@kommune.example\"")
                    .collect(Collectors.joining(",", "[", "]"));
            JsonObject answer = Api.json(
                    api.post("/mail-templates/delivery-check/test", "{\"language\":\"da\",\"to\":" + to + "}"));
            answer.getJsonArray("mailIds")
                    .forEach(id -> ids.add("<" + id.toString().replace("\"", "") + "@localhost>"));
        }
        assertThat(ids).hasSize(MAILS);
        return ids;
    }

    private static String id(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** Whether every mail is sent; the demonstration has some of its own besides those that were ordered. */
    private static boolean isOver(Api api) {
        return count(api, "queued") == 0
                && count(api, "sending") == 0
                && count(api, "queued") == 0
                && count(api, "sent") >= MAILS;
    }

    private static long count(Api api, String state) {
        long count = 0;
        String next = "";
        while (next != null) {
            JsonObject page = Api.json(api.get("/mails?limit=200&state=" + state + next));
            count += page.getJsonArray("items").size();
            next = page.isNull("next") ? null : "&cursor=" + page.getString("next");
        }
        return count;
    }

    private static void kill(Product product) {
        List<ProcessHandle> processes =
                new ArrayList<>(product.process().descendants().toList());
        processes.add(product.process().toHandle());
        processes.forEach(ProcessHandle::destroyForcibly);
    }
}
