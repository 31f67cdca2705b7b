package dk.forloeb.desk.application;

import dk.forloeb.evaluation.application.SurveyRow;
import dk.forloeb.teaching.application.TeachingDayRow;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What somebody who comes in the morning wants to know.
 *
 * @param tasks what the person has to do, the most urgent first
 * @param coming the next teaching days of the weeks to come
 * @param openSurveys the evaluations that take answers now
 * @param active the programmes that are neither an idea nor over
 * @param titles titles of the programmes that the rest speaks of
 */
public record DeskOverview(
        List<DeskTask> tasks,
        List<TeachingDayRow> coming,
        List<SurveyRow> openSurveys,
        List<ProgrammeSummary> active,
        Map<UUID, String> titles) {}
