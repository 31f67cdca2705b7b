package dk.forloeb.evaluation.domain;

import java.util.UUID;

/** The counters of a survey; changed only by whoever holds the survey. */
public interface CounterRepository {

    void add(UUID surveyId, AnswerCounts change);

    AnswerCounts load(UUID surveyId);
}
