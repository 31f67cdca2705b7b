package dk.forloeb.desk.application;

/**
 * How much there is to see of a programme.
 *
 * @param days teaching days, those to come, those that have been and the cancelled ones
 */
public record ProgrammeCounts(long municipalities, long participants, long days, long evaluations) {}
