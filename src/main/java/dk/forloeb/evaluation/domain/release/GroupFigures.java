package dk.forloeb.evaluation.domain.release;

import org.jspecify.annotations.Nullable;

/**
 * The numbers of one group at one question; all null where it is protected.
 *
 * @param attribute key of the attribute, for example {@code municipality}
 * @param group key of the group; empty for those whose attribute is not told
 * @param valid answers other than don't know; null also where only this number is protected
 */
public record GroupFigures(
        String attribute,
        String group,
        boolean released,
        @Nullable Integer invited,
        @Nullable Integer shown,
        @Nullable Integer answered,
        @Nullable Integer valid,
        @Nullable Integer agreeing) {

    static GroupFigures hidden(String attribute, String group) {
        return new GroupFigures(attribute, group, false, null, null, null, null, null);
    }
}
