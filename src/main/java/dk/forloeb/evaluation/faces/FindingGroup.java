package dk.forloeb.evaluation.faces;

import dk.forloeb.evaluation.application.results.Agreement;
import dk.forloeb.evaluation.application.results.GroupResult;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One group's row in a breakdown.
 *
 * @param agreement the group's share of agreement; null where the group is protected or nobody is in the base
 * @param isProtected whether no figure of the group may be shown
 */
public record FindingGroup(String label, @Nullable Agreement agreement, boolean isProtected) {

    static FindingGroup of(GroupResult group, Locale language) {
        Agreement agreement = group.agreement();
        boolean share = agreement != null && agreement.percent() != null;
        return new FindingGroup(group.label().in(language), share ? agreement : null, group.protectedGroup());
    }
}
