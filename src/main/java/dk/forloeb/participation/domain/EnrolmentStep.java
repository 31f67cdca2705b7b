package dk.forloeb.participation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Something that happened to a person's enrolment, kept for the person to see and deleted with the person. */
@Entity
@Table(name = "enrolment_step")
public class EnrolmentStep {

    /** What happened. */
    public enum Kind {
        ENROLLED,
        PUT_ON_WAITING_LIST,
        MOVED_UP,
        CANCELLED,
        SEAT_GIVEN,
        SEAT_TAKEN_OVER,
        DETAILS_CHANGED
    }

    /** Who did it; no name, since the person is shown this. */
    public enum TakenBy {
        AUTHORITY,
        MUNICIPALITY,
        PERSON,
        SYSTEM
    }

    @Id
    private UUID id;

    @Column(name = "participant_id")
    private UUID participantId;

    @Column(name = "happened_at")
    private LocalDateTime happenedAt;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "taken_by")
    private TakenBy takenBy;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected EnrolmentStep() {}

    public EnrolmentStep(UUID participantId, Instant happenedAt, Kind kind, TakenBy takenBy) {
        this.id = UUID.randomUUID();
        this.participantId = participantId;
        this.happenedAt = LocalDateTime.ofInstant(happenedAt.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
        this.kind = kind;
        this.takenBy = takenBy;
    }

    public UUID participantId() {
        return participantId;
    }

    public Instant happenedAt() {
        return happenedAt.toInstant(ZoneOffset.UTC);
    }

    public Kind kind() {
        return kind;
    }

    public TakenBy takenBy() {
        return takenBy;
    }
}
