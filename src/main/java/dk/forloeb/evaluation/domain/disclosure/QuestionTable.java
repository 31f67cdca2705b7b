package dk.forloeb.evaluation.domain.disclosure;

import dk.forloeb.evaluation.domain.statistics.AgreementCounts;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The counts of one question by label, from which its one-way tables are added up.
 *
 * @param question the question's key
 * @param conditions keys of the questions that decide whether it is shown; empty where it is shown to all
 * @param cells the counts of every label in use, also where they are zero
 */
public record QuestionTable(String question, List<String> conditions, Map<GroupLabel, AgreementCounts> cells) {
    public QuestionTable {
        conditions = List.copyOf(conditions);
        cells = Map.copyOf(cells);
    }

    /** The counts of all labels together. */
    public AgreementCounts total() {
        return sum(cells.values());
    }

    static AgreementCounts sum(Collection<AgreementCounts> counts) {
        return counts.stream().reduce(AgreementCounts.NONE, AgreementCounts::plus);
    }
}
