package dk.forloeb.programme.domain;

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
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A step that a programme took: from where to where, when, by whom, and why. Never changes once written. */
@Entity
@Table(name = "programme_transition")
public class Transition {

    @Id
    private String id;

    @Column(name = "programme_id")
    private String programmeId;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_state")
    private ProgrammeState from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state")
    private ProgrammeState to;

    @Column(name = "occurred_at")
    private LocalDateTime occurredAt;

    private String actor;
    private @Nullable String note;

    @SuppressWarnings("NullAway.Init")
    protected Transition() {}

    Transition(
            LearningProgramme programme,
            ProgrammeState from,
            ProgrammeState to,
            Instant occurredAt,
            String actor,
            @Nullable String note) {
        this.id = UUID.randomUUID().toString();
        this.programmeId = programme.id().toString();
        this.from = from;
        this.to = to;
        // As precise as the column, so that it reads the same before and after it is stored.
        this.occurredAt = LocalDateTime.ofInstant(occurredAt.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
        this.actor = actor;
        this.note = note;
    }

    public ProgrammeState from() {
        return from;
    }

    public ProgrammeState to() {
        return to;
    }

    public Instant occurredAt() {
        return occurredAt.toInstant(ZoneOffset.UTC);
    }

    /** Log-in name of whoever took the step. */
    public String actor() {
        return actor;
    }

    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Transition transition && transition.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
