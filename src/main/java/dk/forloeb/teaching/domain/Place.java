package dk.forloeb.teaching.domain;

import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Input;
import dk.forloeb.shared.Violations;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a teaching day takes place: a venue, a link to join by, or both. Either may follow later, so neither has to be
 * there; a purely physical day has no link.
 */
@Embeddable
public class Place {

    private static final int MAX_NAME = 200;
    private static final int MAX_LINK = 1000;

    @Enumerated(EnumType.STRING)
    @Column(name = "location_type")
    private PlaceType type;

    @Column(name = "location_name")
    private @Nullable String name;

    @Column(name = "join_url")
    private @Nullable String joinUrl;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Place() {}

    /**
     * @param name venue, or what the meeting is called where there is none
     * @param joinUrl https address to join by
     * @throws DomainException INVALID at {@code location.type}, {@code location.name} or {@code location.joinUrl}
     */
    @SuppressWarnings("NullAway") // refuseAny() has refused a missing type
    public Place(@Nullable PlaceType type, @Nullable String name, @Nullable String joinUrl) {
        Violations violations = new Violations();
        this.type = violations.check(() -> Input.present("location.type", type));
        this.name = violations.check(() -> Input.optionalLine("location.name", name, MAX_NAME));
        this.joinUrl = violations.check(() -> link(joinUrl));
        if (type == PlaceType.PHYSICAL && this.joinUrl != null) {
            violations.add("location.joinUrl", "join-link-of-physical-day");
        }
        violations.refuseAny();
    }

    /** Only https, a host, and no name and password in it: people follow the link unseen. */
    private static @Nullable String link(@Nullable String text) {
        String link = Input.optionalLine("location.joinUrl", text, MAX_LINK);
        if (link != null && !isSafe(link)) {
            throw DomainException.invalid("location.joinUrl", "join-link-invalid");
        }
        return link;
    }

    private static boolean isSafe(String link) {
        try {
            URI uri = new URI(link);
            return "https".equalsIgnoreCase(uri.getScheme())
                    && uri.getHost() != null
                    && uri.getHost().contains(".")
                    && uri.getRawUserInfo() == null;
        } catch (URISyntaxException malformed) {
            return false;
        }
    }

    public PlaceType type() {
        return type;
    }

    public @Nullable String name() {
        return name;
    }

    public @Nullable String joinUrl() {
        return joinUrl;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof Place that
                && type == that.type
                && Objects.equals(name, that.name)
                && Objects.equals(joinUrl, that.joinUrl);
    }

    @Override
    public final int hashCode() {
        return Objects.hash(type, name, joinUrl);
    }
}
