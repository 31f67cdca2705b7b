package dk.forloeb.evaluation.application.imports;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * A column of a file and what is written in it.
 *
 * @param heading as in the file
 * @param values the different values, in the order in which they come, at most {@value #MOST_VALUES}
 * @param more whether there are others, as in a column of texts
 */
public record SeenColumn(String heading, List<String> values, boolean more) implements Serializable {

    /** Most values told; no scale has nearly as many options. */
    static final int MOST_VALUES = 40;

    /** Defends the list against later change. */
    public SeenColumn {
        values = new ArrayList<>(values);
    }
}
