package dk.forloeb.participation.domain;

import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Input;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person needs on a physical day, in own words (adgangs- og forplejningsbehov): for the day alone, and deleted when
 * it is over. Kept apart from the person, so that no list reads it unasked.
 */
@Entity
@Table(name = "participant_needs")
public class ParticipantNeeds {

    /** Most characters. */
    public static final int MAX_LENGTH = 500;

    @Id
    @Column(name = "participant_id")
    private UUID participantId;

    private String needs;

    @Column(name = "updated_at")
    private LocalDateTime updatedAt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected ParticipantNeeds() {}

    @SuppressWarnings("NullAway.Init")
    public ParticipantNeeds(UUID participantId, String needs, Instant now) {
        this.participantId = participantId;
        say(needs, now);
    }

    /** Replaces the words, which {@link #checked} has let pass. */
    public final void say(String words, Instant now) {
        needs = words;
        updatedAt = LocalDateTime.ofInstant(now.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
    }

    /** @throws DomainException INVALID at {@code needs} as {@link Input#optionalText} */
    public static @Nullable String checked(@Nullable String words) {
        return Input.optionalText("needs", words, MAX_LENGTH);
    }

    public UUID participantId() {
        return participantId;
    }

    public String needs() {
        return needs;
    }
}
