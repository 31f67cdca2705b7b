package dk.forloeb.municipality.application;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of a field.
 *
 * @param nameEn the Danish name stands in for it where it is blank
 * @param subjects case subjects, at least one
 */
public record CaseFieldFacts(
        @Nullable String nameDa, @Nullable String nameEn, List<String> subjects) {}
