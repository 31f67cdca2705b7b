package dk.forloeb.participation.domain;

import dk.forloeb.shared.DomainException;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a participant does in the municipality. Evaluations break their figures down by it. */
public enum ParticipantRole {
    /** Sagsbehandler. */
    CASEWORKER("caseworker"),
    /** Rådgiver. */
    ADVISER("adviser"),
    /** Faglig leder. */
    TEAM_LEADER("team-leader");

    private final String key;

    ParticipantRole(String key) {
        this.key = key;
    }

    /** The name in requests, addresses and message keys. */
    public String key() {
        return key;
    }

    /** The role that its key, or a word that municipalities write for it, stands for, whatever its case. */
    public static Optional<ParticipantRole> written(String word) {
        return Arrays.stream(values())
                .filter(role -> role.key.equals(word))
                .findFirst()
                .or(() -> RoleWords.role(word));
    }

    /**
     * The role of a key.
     *
     * @throws DomainException INVALID at {@code field}: {@code required} or {@code role-unknown}
     */
    public static ParticipantRole ofKey(String field, @Nullable String key) {
        if (key == null || key.isBlank()) {
            throw DomainException.invalid(field, "required");
        }
        return Arrays.stream(values())
                .filter(role -> role.key.equals(key))
                .findFirst()
                .orElseThrow(() -> DomainException.invalid(field, "role-unknown"));
    }
}
