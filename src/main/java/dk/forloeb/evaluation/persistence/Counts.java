package dk.forloeb.evaluation.persistence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Counts rows per survey. */
final class Counts {

    private Counts() {}

    static Map<UUID, Integer> bySurvey(Jdbc jdbc, String table, Set<UUID> surveyIds) {
        Map<UUID, Integer> counts = new HashMap<>();
        if (!surveyIds.isEmpty()) {
            jdbc.query(
                            "SELECT survey_id, COUNT(*) FROM " + table + " WHERE survey_id IN "
                                    + Jdbc.places(surveyIds.size()) + " GROUP BY survey_id",
                            row -> Map.entry(UUID.fromString(row.getString(1)), row.getInt(2)),
                            new ArrayList<>(surveyIds))
                    .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
        }
        return counts;
    }
}
