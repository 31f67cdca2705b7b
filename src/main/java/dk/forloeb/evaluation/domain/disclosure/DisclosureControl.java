package dk.forloeb.evaluation.domain.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Makes the release plan of a survey at its closing: the one-way tables of each question by each declared attribute,
 * and the totals, are protected jointly. The same tables give the same plan.
 *
 * <ol>
 *   <li>A total or group is protected where fewer than the minimum group answered.
 *   <li>Below the dominance threshold it is also protected where all or none agree.
 *   <li>Where visible groups subtracted from a visible total leave protected ones, these together must pass both rules;
 *       else the smallest visible group is protected too (ties by key), until they do.
 * </ol>
 *
 * <p>On top of these rules, further groups are protected ({@link ComplementSearch}, {@link Company}) until each
 * protected figure could take at least three values and no protected group can be shown to be unanimous, for a reader of
 * everything published: totals with their distributions, the tables of all questions and attributes, and how many
 * responses each group gave. Counts are published as they are, so bounds from rounding add nothing to them. Where hiding
 * groups cannot bring that about, the whole breakdown of the question is withheld. In particular:
 *
 * <ul>
 *   <li>Groups with too few responses, and those hidden to protect that number, are hidden in every question, because
 *       any other question would show it.
 *   <li>The number of valid answers is a layer of its own: a group may be shown on RESPONDENTS and ANSWERED and be
 *       protected on VALID, and never the other way round.
 *   <li>A group hidden in a question is hidden in those that its answers decide on.
 *   <li>People whose label does not state the attribute form a group like others: unanimous, they are shown from ten
 *       answers on.
 *   <li>In a breakdown of six groups or more that are not too small, a reader who knows these rules and reasons back
 *       from what is hidden to why is left with three values and a possible mixture as well ({@link Company}).
 * </ul>
 *
 * <p>What no plan can prevent: a total follows rules 1 and 2 only, being the finding itself. If all of ten or more
 * agree, then everybody in each group did; if one of them does, each group has none or one. A withheld breakdown tells
 * no more than that total does.
 *
 * <p>And what these rules do not allow to prevent: where just one group is small enough for rule 2, and in breakdowns of
 * few or very small groups, such as that by role, whoever knows the rules can tell from a group's being hidden that it was
 * unanimous, and often which way: had it not been, rules 1 and 2 would have shown it. Somebody who reasons back through
 * two attributes at once, or from the number of valid answers, may also be left with fewer than three plausible values, and now and then
 * with one.
 */
public final class DisclosureControl {
    private final DisclosureThresholds thresholds;

    public DisclosureControl(DisclosureThresholds thresholds) {
        this.thresholds = thresholds;
    }

    /** The plan for these tables. */
    public ReleasePlan plan(SurveyTables tables) {
        Map<GroupAttribute, Set<String>> sizeHidden = new LinkedHashMap<>();
        List<TableRelease> sizes = new ArrayList<>();
        for (GroupAttribute attribute : tables.attributes()) {
            SortedMap<String, Integer> groups = new TreeMap<>();
            tables.responses().forEach((label, count) -> groups.merge(label.group(attribute), count, Integer::sum));
            SortedSet<String> hidden = hiddenSizes(groups);
            sizeHidden.put(attribute, hidden);
            sizes.add(release(attribute, groups.keySet(), hidden));
        }
        return new ReleasePlan(thresholds.minimumGroup(), thresholds.dominance(), sizes, questions(tables, sizeHidden));
    }

    private List<QuestionRelease> questions(SurveyTables tables, Map<GroupAttribute, Set<String>> sizeHidden) {
        Map<String, QuestionProtection> done = new LinkedHashMap<>();
        for (QuestionTable table : tables.questions()) {
            boolean decides = tables.questions().stream()
                    .anyMatch(other -> other.conditions().contains(table.question()));
            List<QuestionProtection> conditions =
                    table.conditions().stream().map(done::get).toList();
            done.put(table.question(), new QuestionProtection(thresholds, table, decides, sizeHidden, conditions));
        }
        return done.values().stream().map(QuestionProtection::release).toList();
    }

    /** Rules 1 and 3 for the number of responses, which every question shown to all would tell. */
    private SortedSet<String> hiddenSizes(SortedMap<String, Integer> responses) {
        List<Map.Entry<String, Integer>> bySize = new ArrayList<>(responses.entrySet());
        bySize.sort(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()));
        SortedSet<String> hidden = new TreeSet<>();
        int together = 0;
        for (Map.Entry<String, Integer> group : bySize) {
            boolean complementTooSmall = !hidden.isEmpty() && together < thresholds.minimumGroup();
            if (group.getValue() < thresholds.minimumGroup() || complementTooSmall) {
                hidden.add(group.getKey());
                together += group.getValue();
            }
        }
        return hidden;
    }

    private static TableRelease release(GroupAttribute attribute, Set<String> groups, Set<String> hidden) {
        return new TableRelease(
                attribute.key(),
                groups.stream().filter(group -> !hidden.contains(group)).toList(),
                List.copyOf(hidden));
    }
}
