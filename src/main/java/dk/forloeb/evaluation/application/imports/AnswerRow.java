package dk.forloeb.evaluation.application.imports;

import dk.forloeb.evaluation.domain.disclosure.GroupLabel;
import java.io.Serializable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row as it was understood.
 *
 * @param number as a spreadsheet counts, from 1
 * @param municipality code; null where the row names none
 * @param role key; null where the row names none
 * @param answers question key to option key or text; unanswered questions are left out
 */
public record AnswerRow(
        int number, @Nullable String municipality, @Nullable String role, Map<String, String> answers)
        implements Serializable {

    static AnswerRow of(int number, GroupLabel group, Map<String, String> answers) {
        return new AnswerRow(number, group.municipality(), group.role(), answers);
    }
}
