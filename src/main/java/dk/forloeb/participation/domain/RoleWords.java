package dk.forloeb.participation.domain;

import dk.forloeb.shared.DanishText;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** How municipalities write the roles in their lists, in Danish and English. */
public final class RoleWords {

    private static final Map<String, ParticipantRole> WORDS = new HashMap<>();

    static {
        put(ParticipantRole.CASEWORKER, "sagsbehandler", "sagsbehandlere", "caseworker", "case worker");
        put(ParticipantRole.ADVISER, "rådgiver", "socialrådgiver", "myndighedsrådgiver", "adviser", "advisor");
        put(
                ParticipantRole.TEAM_LEADER,
                "faglig leder",
                "leder",
                "teamleder",
                "afdelingsleder",
                "team leader",
                "team-leader");
    }

    private RoleWords() {}

    /** The role that a word stands for, whatever its case. */
    public static Optional<ParticipantRole> role(String word) {
        return Optional.ofNullable(WORDS.get(DanishText.searchKey(word.strip())));
    }

    private static void put(ParticipantRole role, String... words) {
        for (String word : words) {
            WORDS.put(DanishText.searchKey(word), role);
        }
    }
}
