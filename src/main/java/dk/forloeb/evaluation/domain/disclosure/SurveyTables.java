package dk.forloeb.evaluation.domain.disclosure;

import dk.forloeb.evaluation.domain.statistics.AgreementCounts;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everything counted in a closed survey that could be shown by group.
 *
 * @param attributes those by which results are broken down; none twice
 * @param responses submitted forms per label, for every label that invited people hold, also those nobody answered with:
 *     a group that is missing would tell that none of it answered
 * @param questions in the order of the form, so that conditions come before the questions they decide on
 */
public record SurveyTables(
        List<GroupAttribute> attributes, Map<GroupLabel, Integer> responses, List<QuestionTable> questions) {

    /** @throws IllegalArgumentException where the tables cannot be of the same survey */
    public SurveyTables {
        attributes = List.copyOf(attributes);
        responses = Map.copyOf(responses);
        questions = List.copyOf(questions);
        require(attributes.size() == Set.copyOf(attributes).size(), "An attribute is declared twice");
        Set<String> seen = new HashSet<>();
        for (QuestionTable table : questions) {
            require(seen.containsAll(table.conditions()), "A condition comes later than " + table.question());
            require(seen.add(table.question()), "Question counted twice: " + table.question());
            require(matches(table, responses), "Not of the same responses: " + table.question());
        }
    }

    private static boolean matches(QuestionTable table, Map<GroupLabel, Integer> responses) {
        return table.cells().keySet().equals(responses.keySet())
                && table.cells().entrySet().stream()
                        .allMatch(cell -> fits(table, cell.getValue(), responses.getOrDefault(cell.getKey(), 0)));
    }

    private static boolean fits(QuestionTable table, AgreementCounts counts, int responses) {
        return table.conditions().isEmpty() ? counts.shown() == responses : counts.shown() <= responses;
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
