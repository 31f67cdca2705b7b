package dk.forloeb.participation.application;

import dk.forloeb.participation.domain.ParticipantRole;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done with a list of people.
 *
 * @param municipality code of the municipality of rows that do not say
 * @param role role of people for whom the list does not say
 * @param replaceAll whether name and role in the list replace those of everybody who is there already
 * @param replace numbers of rows that do
 */
public record ImportCommand(
        UUID programmeId,
        @Nullable String municipality,
        @Nullable ParticipantRole role,
        boolean replaceAll,
        Set<Integer> replace) {

    boolean replaces(int row) {
        return replaceAll || replace.contains(row);
    }
}
