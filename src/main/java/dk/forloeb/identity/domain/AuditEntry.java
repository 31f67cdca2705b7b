package dk.forloeb.identity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of the audit trail: who did what to what, and when. Never changes once written. */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {

    /** Begins a detail that is the key of a text. A control character, since nobody can type one into a title. */
    public static final String WORD = "\u001f";

    /** Begins a detail that is the code of a municipality. */
    public static final String MUNICIPALITY = "\u001e";

    private static final int DETAIL_LENGTH = 1000;

    @Id
    private String id;

    @Column(name = "occurred_at")
    private LocalDateTime occurredAt;

    private String actor;
    private String action;

    @Column(name = "subject_type")
    private String subjectType;

    @Column(name = "subject_id")
    private String subjectId;

    private @Nullable String detail;

    @SuppressWarnings("NullAway.Init")
    protected AuditEntry() {}

    public AuditEntry(
            Instant occurredAt,
            String actor,
            String action,
            String subjectType,
            String subjectId,
            @Nullable String detail) {
        this.id = UUID.randomUUID().toString();
        this.occurredAt = LocalDateTime.ofInstant(occurredAt, ZoneOffset.UTC);
        this.actor = actor;
        this.action = action;
        this.subjectType = subjectType;
        this.subjectId = subjectId;
        this.detail = detail == null || detail.length() <= DETAIL_LENGTH ? detail : detail.substring(0, DETAIL_LENGTH);
    }

    public Instant occurredAt() {
        return occurredAt.toInstant(ZoneOffset.UTC);
    }

    public String actor() {
        return actor;
    }

    public String action() {
        return action;
    }

    public String subjectType() {
        return subjectType;
    }

    public String subjectId() {
        return subjectId;
    }

    public Optional<String> detail() {
        return Optional.ofNullable(detail);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AuditEntry entry && entry.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
