package dk.forloeb.evaluation.application;

import dk.forloeb.evaluation.domain.LocalizedText;
import org.jspecify.annotations.Nullable;

/** New words for a question; a null claim stays as it is. */
public record QuestionWording(LocalizedText text, @Nullable LocalizedText claim) {}
