package dk.forloeb.offer.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A step of a request with what the municipality was told, or a note for the authority's own use. Never changes. */
@Entity
@Table(name = "programme_request_entry")
public class RequestEntry {

    @Id
    private UUID id;

    @Column(name = "request_id")
    private UUID requestId;

    @Column(name = "occurred_at")
    private LocalDateTime occurredAt;

    private String actor;

    @Enumerated(EnumType.STRING)
    private @Nullable RequestState state;

    private @Nullable String content;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected RequestEntry() {}

    /** @param state what the request came to; null for a note */
    public RequestEntry(
            UUID requestId, @Nullable RequestState state, String actor, @Nullable String content, Instant now) {
        this.id = UUID.randomUUID();
        this.requestId = requestId;
        this.state = state;
        this.actor = actor;
        this.content = content;
        this.occurredAt = Stamps.of(now);
    }

    public UUID requestId() {
        return requestId;
    }

    public Instant occurredAt() {
        return occurredAt.toInstant(ZoneOffset.UTC);
    }

    public String actor() {
        return actor;
    }

    /** Empty for a note. */
    public Optional<RequestState> state() {
        return Optional.ofNullable(state);
    }

    public @Nullable String content() {
        return content;
    }
}
