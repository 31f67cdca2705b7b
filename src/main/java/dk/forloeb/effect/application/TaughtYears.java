package dk.forloeb.effect.application;

import dk.forloeb.effect.domain.Periods;
import dk.forloeb.teaching.application.TeachingDayQuery;
import dk.forloeb.teaching.application.TeachingDayRow;
import dk.forloeb.teaching.application.TeachingDayService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.IntSummaryStatistics;
import java.util.Optional;
import java.util.UUID;

/** When a programme teaches. */
@ApplicationScoped
class TaughtYears {

    /** More days than any programme has. */
    private static final int ALL = 500;

    @Inject
    TeachingDayService days;

    /** Years of the first and the last teaching day; cancelled ones do not count. */
    Optional<Periods.Taught> of(UUID programmeId) {
        IntSummaryStatistics years =
                days.search(new TeachingDayQuery(programmeId, null, null, false, 0, ALL)).items().stream()
                        .filter(day -> !day.cancelled())
                        .map(TeachingDayRow::start)
                        .mapToInt(start -> start.getYear())
                        .summaryStatistics();
        return years.getCount() == 0
                ? Optional.empty()
                : Optional.of(new Periods.Taught(years.getMin(), years.getMax()));
    }
}
