package dk.forloeb.selection.domain;

import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Input;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A municipality that was added or dropped by hand, with the reason that has to be given. */
@Embeddable
public class Choice {

    /** Longest note, in characters. */
    public static final int NOTE_LENGTH = 1000;

    @Column(name = "municipality_code")
    private String municipalityCode = "";

    private boolean chosen;
    private String note = "";

    @Column(name = "decided_at")
    private LocalDateTime decidedAt = LocalDateTime.MIN;

    @Column(name = "decided_by")
    private String decidedBy = "";

    /** For JPA. */
    protected Choice() {}

    /**
     * @param chosen true to add, false to drop
     * @throws DomainException INVALID at {@code note}: {@code required}, {@code too-long}, {@code cpr-number},
     *     {@code control-character}
     */
    public Choice(String municipalityCode, boolean chosen, @Nullable String note, String decidedBy, Instant decidedAt) {
        String text = Input.optionalText("note", note, NOTE_LENGTH);
        this.note = Input.present("note", text);
        this.municipalityCode = municipalityCode;
        this.chosen = chosen;
        this.decidedBy = decidedBy;
        // As precise as the column, so that it reads the same before and after it is stored.
        this.decidedAt = LocalDateTime.ofInstant(decidedAt.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
    }

    public String municipalityCode() {
        return municipalityCode;
    }

    /** Whether it was added; otherwise it was dropped. */
    public boolean chosen() {
        return chosen;
    }

    public String note() {
        return note;
    }

    public String decidedBy() {
        return decidedBy;
    }

    public Instant decidedAt() {
        return decidedAt.toInstant(ZoneOffset.UTC);
    }

    /** Whether both say the same, whoever decided it and when. */
    public boolean says(Choice other) {
        return municipalityCode.equals(other.municipalityCode) && chosen == other.chosen && note.equals(other.note);
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof Choice choice
                && says(choice)
                && decidedBy.equals(choice.decidedBy)
                && decidedAt.equals(choice.decidedAt);
    }

    @Override
    public final int hashCode() {
        return Objects.hash(municipalityCode, chosen, note);
    }
}
