package dk.forloeb.evaluation.application;

/**
 * What counting all responses of a survey anew showed.
 *
 * @param responses responses that are out of the ballot box
 * @param corrected counters that differed from the responses and were put right; 0 unless something went wrong
 */
public record Recount(int responses, int corrected) {}
