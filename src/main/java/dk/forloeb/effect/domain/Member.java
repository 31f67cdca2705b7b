package dk.forloeb.effect.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A municipality before and after.
 *
 * @param municipality code of four digits
 */
public record Member(String municipality, Tally before, Tally after) {

    /**
     * The municipalities with known cases both before and after, by code.
     */
    public static List<Member> of(Collection<YearCount> counts, Periods periods) {
        Map<String, List<YearCount>> known = counts.stream()
                .filter(YearCount::isKnown)
                .collect(Collectors.groupingBy(YearCount::municipality, TreeMap::new, Collectors.toList()));
        return known.entrySet().stream()
                .map(entry -> new Member(
                        entry.getKey(),
                        sum(entry.getValue(), periods.before()),
                        sum(entry.getValue(), periods.after())))
                .filter(member -> !member.before().isEmpty() && !member.after().isEmpty())
                .toList();
    }

    /** The cases of these years together. */
    static Tally sum(Collection<YearCount> counts, Collection<Integer> years) {
        return counts.stream()
                .filter(count -> years.contains(count.year()))
                .map(YearCount::cases)
                .reduce(Tally.NONE, Tally::plus);
    }

    /** All cases before, of several. */
    static Tally before(Collection<Member> members) {
        return members.stream().map(Member::before).reduce(Tally.NONE, Tally::plus);
    }

    /** All cases after, of several. */
    static Tally after(Collection<Member> members) {
        return members.stream().map(Member::after).reduce(Tally.NONE, Tally::plus);
    }
}
