package dk.forloeb.evaluation.application.imports;

import dk.forloeb.evaluation.domain.imports.AnswerMapping;
import java.util.List;

/**
 * What importing a file of answers would do.
 *
 * @param tally how many rows become what
 * @param first the first rows as they are understood
 * @param columns what the file's columns are called, and what stands in them
 * @param proposal what the columns seem to stand for
 */
public record AnswerPreview(
        AnswerTally tally, List<AnswerRow> first, List<SeenColumn> columns, AnswerMapping proposal) {

    /** Defends the lists against later change. */
    public AnswerPreview {
        first = List.copyOf(first);
        columns = List.copyOf(columns);
    }
}
