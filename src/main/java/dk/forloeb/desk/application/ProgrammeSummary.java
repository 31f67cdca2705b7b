package dk.forloeb.desk.application;

import dk.forloeb.programme.application.ProgrammeRow;

/**
 * A programme with what the other capabilities know of it.
 *
 * @param municipalities how many take part
 * @param participants how many people are enrolled, of those who may be seen
 */
public record ProgrammeSummary(ProgrammeRow programme, long municipalities, long participants) {}
