package dk.forloeb.evaluation.application.imports;

import dk.forloeb.participation.domain.ParticipantRole;
import dk.forloeb.shared.DanishText;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** How files name the groups that a survey can be broken down by. */
final class GroupWords {

    private static final int CODE_LENGTH = 4;

    private final Map<String, String> codes = new HashMap<>();

    /** @param municipalities names by code of those that answers may come from */
    GroupWords(Map<String, String> municipalities) {
        municipalities.forEach((code, name) -> {
            codes.put(code, code);
            codes.put(DanishText.searchKey(name), code);
        });
    }

    /** The code of a municipality written as its code, with or without leading zero, or name, with or without "Kommune". */
    Optional<String> municipality(String cell) {
        String known = codes.get(cell);
        if (known == null && cell.matches("\\d{3}")) {
            known = codes.get("0".repeat(CODE_LENGTH - cell.length()) + cell);
        }
        if (known == null) {
            String name = DanishText.searchKey(
                    cell.replaceFirst("(?iU)\\s*kommune$", "").strip());
            known = codes.getOrDefault(name, codes.get(name.replaceFirst("s$", "")));
        }
        return Optional.ofNullable(known);
    }

    /** The key of a role written as its key or as municipalities write it. */
    Optional<String> role(String cell) {
        return ParticipantRole.written(cell).map(ParticipantRole::key);
    }
}
