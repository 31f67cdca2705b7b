package dk.forloeb.evaluation.domain.release;

import dk.forloeb.evaluation.domain.disclosure.GroupAttribute;
import dk.forloeb.evaluation.domain.disclosure.GroupLabel;
import dk.forloeb.evaluation.domain.statistics.Turnout;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Who could answer: people with an invitation, and those whose answers came on paper or from elsewhere, of whom it is not
 * known whether they had one.
 *
 * @param invitations how many invitations there are under each label
 * @param imported how many answers were taken in under each label without an invitation
 * @param stated how many were invited in all, as the coordinator says; null where the invitations tell
 */
public record InvitedPeople(
        Map<GroupLabel, Integer> invitations,
        Map<GroupLabel, Integer> imported,
        @Nullable Integer stated) {

    /** Defends the maps against later change. */
    public InvitedPeople {
        invitations = Map.copyOf(invitations);
        imported = Map.copyOf(imported);
    }

    /** Every label under which an answer can be. */
    SortedSet<GroupLabel> labels() {
        SortedSet<GroupLabel> labels = new TreeSet<>(invitations.keySet());
        labels.addAll(imported.keySet());
        return labels;
    }

    /** How many were invited and answered; the number invited is unknown where it is below the responses. */
    Turnout turnout(int responses) {
        int links = invitations.values().stream().mapToInt(Integer::intValue).sum();
        return Turnout.counted(stated, links, responses);
    }

    /** How many of a group were invited; null where answers of the group came in otherwise, since nobody says of how many. */
    @Nullable
    Integer of(GroupAttribute attribute, String group) {
        boolean otherwise = imported.entrySet().stream()
                .anyMatch(entry ->
                        entry.getValue() > 0 && entry.getKey().group(attribute).equals(group));
        return otherwise
                ? null
                : Integer.valueOf(invitations.entrySet().stream()
                        .filter(entry -> entry.getKey().group(attribute).equals(group))
                        .mapToInt(Map.Entry::getValue)
                        .sum());
    }
}
