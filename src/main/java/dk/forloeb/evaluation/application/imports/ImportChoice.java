package dk.forloeb.evaluation.application.imports;

import dk.forloeb.evaluation.domain.imports.AnswerMapping;
import org.jspecify.annotations.Nullable;

/**
 * How a file is to be taken.
 *
 * @param mapping what its columns stand for; null where they are headed by keys
 * @param skipRefused whether rows without fault are taken although others have one
 * @param repeat whether it is taken although the same file was before
 */
public record ImportChoice(@Nullable AnswerMapping mapping, boolean skipRefused, boolean repeat) {}
