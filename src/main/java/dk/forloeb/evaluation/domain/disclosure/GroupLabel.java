package dk.forloeb.evaluation.domain.disclosure;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * The group attributes that an envelope carries. Two people with the same label cannot be told apart by it.
 *
 * @param municipality four-digit code, or null where it is not stated
 * @param role key of the role, or null where it is not stated
 */
public record GroupLabel(
        @Nullable String municipality, @Nullable String role) implements Comparable<GroupLabel> {
    /** The label that says nothing. */
    public static final GroupLabel EMPTY = new GroupLabel(null, null);

    /** Key of the group of those whose label does not state the attribute. */
    public static final String UNSPECIFIED = "";

    private static final Comparator<GroupLabel> ORDER = Comparator.comparing(
                    (GroupLabel label) -> label.group(GroupAttribute.MUNICIPALITY))
            .thenComparing(label -> label.group(GroupAttribute.ROLE));

    /** An empty string is no value. */
    public GroupLabel {
        municipality = UNSPECIFIED.equals(municipality) ? null : municipality;
        role = UNSPECIFIED.equals(role) ? null : role;
    }

    /** The group within an attribute, {@link #UNSPECIFIED} where the label does not state it. */
    public String group(GroupAttribute attribute) {
        String group = attribute == GroupAttribute.MUNICIPALITY ? municipality : role;
        return group == null ? UNSPECIFIED : group;
    }

    /** By municipality, then by role; what is not stated comes first. */
    @Override
    public int compareTo(GroupLabel other) {
        return ORDER.compare(this, other);
    }

    GroupLabel municipalityOnly() {
        return new GroupLabel(municipality, null);
    }

    GroupLabel roleOnly() {
        return new GroupLabel(null, role);
    }
}
