package dk.forloeb.evaluation.domain.disclosure;

import java.util.List;

/**
 * What may be shown of one table; it carries no numbers.
 *
 * @param attribute key of the attribute that the table is broken down by
 * @param released groups whose figures may be shown, sorted
 * @param withheld groups that are PROTECTED, sorted; why is not kept, since the reason would tell
 */
public record TableRelease(String attribute, List<String> released, List<String> withheld) {
    public TableRelease {
        released = List.copyOf(released);
        withheld = List.copyOf(withheld);
    }
}
