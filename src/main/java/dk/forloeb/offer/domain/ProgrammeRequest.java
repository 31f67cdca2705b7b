package dk.forloeb.offer.domain;

import dk.forloeb.shared.DanishText;
import dk.forloeb.shared.DomainException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A municipality's request for a long programme of its own (anmodning om et længerevarende læringsforløb).
 *
 * <p>It is handled step by step, each of which the municipality hears of; what is agreed, declined or withdrawn stays so.
 */
@Entity
@Table(name = "programme_request")
public class ProgrammeRequest {

    private static final int MAX_SEARCH = 2000;

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "municipality_code")
    private String municipalityCode;

    private String language;

    @Enumerated(EnumType.STRING)
    private RequestState state;

    @Column(name = "contact_name")
    private @Nullable String contactName;

    @Column(name = "contact_email")
    private @Nullable String contactEmail;

    @Column(name = "contact_phone")
    private @Nullable String contactPhone;

    private String fields;

    private String motive;

    @Column(name = "wished_months")
    private @Nullable Integer wishedMonths;

    @Column(name = "wished_start")
    private @Nullable LocalDate wishedStart;

    @Column(name = "received_at")
    private LocalDateTime receivedAt;

    @Column(name = "changed_at")
    private LocalDateTime changedAt;

    /** As text, because EclipseLink cannot read an id that is null. */
    @Column(name = "programme_id")
    private @Nullable String programmeId;

    @Column(name = "made_up")
    private boolean madeUp;

    @Column(name = "search_text")
    private String searchText;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected ProgrammeRequest() {}

    /**
     * @param municipality its name, for the search
     * @param language in which the municipality wrote, and is written to
     * @throws DomainException INVALID with all faults of the wish
     */
    @SuppressWarnings("NullAway.Init")
    public ProgrammeRequest(
            String municipalityCode,
            String municipality,
            ContactPerson contact,
            RequestWish typed,
            Locale language,
            boolean madeUp,
            Instant now) {
        RequestWish wish = typed.checked();
        this.id = UUID.randomUUID();
        this.municipalityCode = municipalityCode;
        this.language = language.getLanguage();
        this.state = RequestState.RECEIVED;
        this.contactName = contact.name();
        this.contactEmail = contact.email();
        this.contactPhone = contact.phone();
        this.fields = Objects.requireNonNull(wish.fields());
        this.motive = Objects.requireNonNull(wish.motive());
        this.wishedMonths = wish.months();
        this.wishedStart = wish.start();
        this.madeUp = madeUp;
        this.receivedAt = Stamps.of(now);
        this.changedAt = receivedAt;
        this.searchText = searched(municipality, contact.name(), contact.email(), fields);
    }

    private static String searched(String... words) {
        String searched = DanishText.searchKey(String.join(" ", words));
        return searched.substring(0, Math.min(MAX_SEARCH, searched.length()));
    }

    /**
     * The authority takes a step.
     *
     * @param programme the programme that was made of it; for AGREED, and only then
     * @throws DomainException CONFLICT {@code request-step-not-possible}
     */
    public void moveTo(RequestState to, @Nullable UUID programme, Instant now) {
        if (!state.next().contains(to)) {
            throw DomainException.conflict("request-step-not-possible");
        }
        state = to;
        programmeId = programme == null ? null : programme.toString();
        changedAt = Stamps.of(now);
    }

    /**
     * The municipality takes its request back.
     *
     * @throws DomainException CONFLICT {@code request-over} once it is agreed, declined or withdrawn
     */
    public void withdraw(Instant now) {
        if (!state.isOpen()) {
            throw DomainException.conflict("request-over");
        }
        state = RequestState.WITHDRAWN;
        changedAt = Stamps.of(now);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String municipalityCode() {
        return municipalityCode;
    }

    public Locale locale() {
        return Locale.forLanguageTag(language);
    }

    public RequestState state() {
        return state;
    }

    /** Who asks for the municipality; empty once that is forgotten. */
    public Optional<ContactPerson> contact() {
        return contactName == null || contactEmail == null
                ? Optional.empty()
                : Optional.of(new ContactPerson(contactName, contactEmail, contactPhone));
    }

    /**
     * Forgets who asked for the municipality; that it did, and what for, stays.
     *
     * @param municipality its name, for the search
     * @throws IllegalStateException while the request is open
     */
    public void forgetContact(String municipality) {
        if (state.isOpen()) {
            throw new IllegalStateException("A request needs its contact person until it is over");
        }
        contactName = null;
        contactEmail = null;
        contactPhone = null;
        searchText = searched(municipality, fields);
    }

    public RequestWish wish() {
        return new RequestWish(fields, motive, wishedMonths, wishedStart);
    }

    public Instant receivedAt() {
        return receivedAt.toInstant(ZoneOffset.UTC);
    }

    public Instant changedAt() {
        return changedAt.toInstant(ZoneOffset.UTC);
    }

    public Optional<UUID> programmeId() {
        return Optional.ofNullable(programmeId).map(UUID::fromString);
    }

    public boolean madeUp() {
        return madeUp;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof ProgrammeRequest that && id.equals(that.id);
    }

    @Override
    public final int hashCode() {
        return id.hashCode();
    }
}
