package dk.forloeb.effect.application;

import dk.forloeb.effect.domain.EffectSettings;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a programme's effect.
 *
 * @param field whose reversal rates are looked at, as typed; null or blank for the field that municipalities were selected by
 */
public record EffectQuery(EffectSettings settings, @Nullable String field) {}
