package dk.forloeb.evaluation.domain;

/**
 * One option of a scale.
 *
 * @param key stable name within the question, for example {@code high-degree}
 * @param agreeing whether it counts as agreement in the share of agreement
 * @param dontKnow whether it means "don't know"
 */
public record OptionDefinition(String key, LocalizedText label, boolean agreeing, boolean dontKnow) {}
