package dk.forloeb.evaluation.application;

import java.util.Map;

/** What the holder of a receipt answered, to be corrected; unanswered questions are left out. */
public record ReceiptView(RespondentForm form, Map<String, String> answers) {}
