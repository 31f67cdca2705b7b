package dk.forloeb.evaluation.domain.imports;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** What the columns of a file stand for; those that are not named are ignored. */
public record AnswerMapping(List<MappedColumn> columns) implements Serializable {

    /** Defends the list against later change. */
    public AnswerMapping {
        columns = new ArrayList<>(columns);
    }
}
