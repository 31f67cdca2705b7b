package dk.forloeb.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** A real SMTP server beside a product: it can be stopped and started, and knows what it received before. */
public final class MailServer {

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final ServerSetup setup = new ServerSetup(Product.freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
    private final GreenMail server = new GreenMail(setup);
    private final List<Managers> mailboxes = new ArrayList<>();

    /** Waits for what a mail, or its delivery, brings about. */
    public static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited for %s", PATIENCE).isLessThan(end);
            try {
                Thread.sleep(100);
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
        }
    }

    /** Keeps the mailboxes, which a server forgets when it stops. */
    public void start() {
        server.start();
        mailboxes.add(server.getManagers());
    }

    public void stop() {
        server.stop();
    }

    /** Forgets what it received. */
    public void clear() {
        try {
            server.purgeEmailFromAllMailboxes();
        } catch (FolderException failed) {
            throw new IllegalStateException("The mailboxes cannot be emptied", failed);
        }
    }

    /** All mails, whomever they are to. */
    public List<MimeMessage> received() {
        return mailboxes.stream()
                .flatMap(managers -> managers.getImapHostManager().getAllMessages().stream())
                .map(StoredMessage::getMimeMessage)
                .toList();
    }

    /** What a demonstration that sends its mails here is started with, and its database where this run has MariaDB. */
    public Map<String, String> environment(String database) {
        Map<String, String> environment = new HashMap<>(Map.of(
                "FORLOEB_SMTP_HOST", "127.0.0.1",
                "FORLOEB_SMTP_PORT", Integer.toString(setup.getPort()),
                "FORLOEB_MAIL_FROM", "forloeb@myndighed.example",
                "FORLOEB_MAIL_BOUNCE", "retur@myndighed.example",
                "FORLOEB_MAIL_RETRY_FIRST_SECONDS", "1",
                "FORLOEB_MAIL_RETRY_LONGEST_SECONDS", "2"));
        if (MariaDbServer.isWanted()) {
            environment.put("FORLOEB_DB_URL", MariaDbServer.database(database));
            environment.put("FORLOEB_DB_USER", "root");
            environment.put("FORLOEB_DEMO", "true");
        }
        return environment;
    }
}
