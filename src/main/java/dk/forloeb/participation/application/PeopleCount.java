package dk.forloeb.participation.application;

import dk.forloeb.participation.domain.EnrolmentStatus;
import java.util.Map;

/** How many people of one municipality have a seat, wait, and cancelled without being forgotten yet. */
record PeopleCount(long enrolled, long waiting, long cancelled) {

    static PeopleCount of(Map<EnrolmentStatus, Map<String, Long>> counts, String municipality) {
        return new PeopleCount(
                count(counts, EnrolmentStatus.ENROLLED, municipality),
                count(counts, EnrolmentStatus.WAITING, municipality),
                count(counts, EnrolmentStatus.CANCELLED, municipality));
    }

    private static long count(
            Map<EnrolmentStatus, Map<String, Long>> counts, EnrolmentStatus status, String municipality) {
        return counts.getOrDefault(status, Map.of()).getOrDefault(municipality, 0L);
    }
}
