package dk.forloeb.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * What the operator configured, typed. Every property is also an environment variable of the same name in capitals with
 * underscores ({@code forloeb.data.dir} is {@code FORLOEB_DATA_DIR}); the launcher has filled in the defaults.
 */
@ApplicationScoped
public class Configuration {

    private static final int KEEP_NEEDS_DAYS = 14;
    private static final int KEEP_CANCELLED_DAYS = 90;
    private static final int KEEP_OFFER_CONTACTS_DAYS = 365;

    /** Where the embedded database and the secret key lie ({@code FORLOEB_DATA_DIR}). */
    public Path dataDirectory() {
        return Path.of(
                config().getOptionalValue("forloeb.data.dir", String.class).orElse("data"));
    }

    /** The JDBC address of the database ({@code FORLOEB_DB_URL}), options included. */
    public String databaseUrl() {
        return config().getValue("forloeb.db.url", String.class);
    }

    /**
     * The address under which people reach the product, without a slash at the end ({@code FORLOEB_PUBLIC_URL}); links
     * in invitations and publications begin with it.
     */
    public URI publicUrl() {
        String url =
                config().getOptionalValue("forloeb.public.url", String.class).orElse("http://localhost:8080");
        return URI.create(url.replaceFirst("/+$", ""));
    }

    /**
     * The authority that runs the product ({@code FORLOEB_AUTHORITY}), as those who are asked and those who read its
     * figures are told.
     */
    public String authority() {
        return config().getOptionalValue("forloeb.authority", String.class).orElse("Ankestyrelsen");
    }

    /** Where the public can write about published figures ({@code FORLOEB_CONTACT_EMAIL}). */
    public Optional<String> contactEmail() {
        return config().getOptionalValue("forloeb.contact.email", String.class);
    }

    /** Where the authority says how it handles personal data ({@code FORLOEB_PRIVACY_URL}). */
    public Optional<String> privacyUrl() {
        return config().getOptionalValue("forloeb.privacy.url", String.class);
    }

    /** How long after the last physical day what participants said they need is kept ({@code FORLOEB_KEEP_NEEDS_DAYS}). */
    public Duration keepNeeds() {
        return days("forloeb.keep.needs.days", KEEP_NEEDS_DAYS);
    }

    /** How long people who cancelled are kept before they are only counted ({@code FORLOEB_KEEP_CANCELLED_DAYS}). */
    public Duration keepCancelled() {
        return days("forloeb.keep.cancelled.days", KEEP_CANCELLED_DAYS);
    }

    /**
     * How long who answered an offer or made a request, and whom they named, is kept after the first answer or the end of
     * the request; of accepted offers at least until the programme is over ({@code FORLOEB_KEEP_OFFER_CONTACTS_DAYS}).
     */
    public Duration keepOfferContacts() {
        return days("forloeb.keep.offer.contacts.days", KEEP_OFFER_CONTACTS_DAYS);
    }

    private static Duration days(String name, int usual) {
        return Duration.ofDays(config().getOptionalValue(name, Integer.class).orElse(usual));
    }

    /**
     * Whether a database that is created now becomes a demonstration ({@code FORLOEB_DEMO}). Whether the database in use
     * is one was decided when it was created, and is stored in it.
     */
    public boolean demonstrationWanted() {
        return config().getOptionalValue("forloeb.demo", Boolean.class).orElse(false);
    }

    /** The address that the server listens on; loopback where the launcher did not say. */
    public String bindAddress() {
        return config().getOptionalValue("forloeb.bind", String.class).orElse("127.0.0.1");
    }

    /** The password of the demonstration accounts ({@code FORLOEB_DEMO_PASSWORD}); without it, one is drawn. */
    public Optional<String> demonstrationPassword() {
        return config().getOptionalValue("forloeb.demo.password", String.class);
    }

    /** The user name of the first administrator ({@code FORLOEB_ADMIN_USER}), used when there is no account yet. */
    public Optional<String> administratorUser() {
        return config().getOptionalValue("forloeb.admin.user", String.class);
    }

    /** The password of the first administrator ({@code FORLOEB_ADMIN_PASSWORD}). */
    public Optional<String> administratorPassword() {
        return config().getOptionalValue("forloeb.admin.password", String.class);
    }

    /** Whether the product's own launcher started this server, so that ending the process is reported by it. */
    boolean launched() {
        return config().getOptionalValue("forloeb.launched", Boolean.class).orElse(false);
    }

    Optional<String> secret() {
        return config().getOptionalValue("forloeb.secret", String.class);
    }

    private static Config config() {
        return ConfigProvider.getConfig();
    }
}
