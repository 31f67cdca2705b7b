package dk.forloeb.evaluation.application.results;

import dk.forloeb.evaluation.domain.LocalizedText;
import dk.forloeb.evaluation.domain.disclosure.GroupAttribute;
import dk.forloeb.evaluation.domain.release.GroupFigures;
import dk.forloeb.participation.domain.ParticipantRole;
import dk.forloeb.shared.DanishText;
import dk.forloeb.shared.Texts;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What groups are called and in which order they stand: municipalities in Danish alphabetical order, roles in their own,
 * and those whose attribute is not told last.
 *
 * @param municipalities names by code
 */
public record GroupNames(Map<String, String> municipalities) {

    LocalizedText label(GroupAttribute attribute, String group) {
        if (group.isEmpty()) {
            return text("group.unspecified." + attribute.key());
        }
        if (attribute == GroupAttribute.ROLE) {
            return text("group.role." + group);
        }
        String name = municipalities.getOrDefault(group, group);
        return new LocalizedText(name, name);
    }

    List<GroupFigures> ordered(GroupAttribute attribute, List<GroupFigures> groups) {
        Comparator<GroupFigures> byName = attribute == GroupAttribute.ROLE
                ? Comparator.comparingInt(group -> place(group.group()))
                : Comparator.comparing(group ->
                        DanishText.sortKey(label(attribute, group.group()).da()));
        return groups.stream()
                .sorted(Comparator.comparing(
                                (GroupFigures group) -> group.group().isEmpty())
                        .thenComparing(byName))
                .toList();
    }

    private static int place(String role) {
        return Arrays.stream(ParticipantRole.values())
                .map(ParticipantRole::key)
                .toList()
                .indexOf(role);
    }

    private static LocalizedText text(String key) {
        return new LocalizedText(Texts.get(Texts.DANISH, key), Texts.get(Texts.ENGLISH, key));
    }
}
