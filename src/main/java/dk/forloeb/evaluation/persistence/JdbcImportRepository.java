package dk.forloeb.evaluation.persistence;

import dk.forloeb.evaluation.domain.disclosure.GroupAttribute;
import dk.forloeb.evaluation.domain.disclosure.GroupLabel;
import dk.forloeb.evaluation.domain.imports.ImportRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class JdbcImportRepository implements ImportRepository {

    private final Jdbc jdbc;

    /** For proxies. */
    @SuppressWarnings("NullAway")
    protected JdbcImportRepository() {
        this(null);
    }

    @Inject
    JdbcImportRepository(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<GroupLabel, Integer> countByLabel(UUID surveyId) {
        Map<GroupLabel, Integer> counts = new HashMap<>();
        jdbc.query(
                        "SELECT group_municipality, group_role, n FROM imported_label WHERE survey_id = ?",
                        row -> Map.entry(new GroupLabel(row.getString(1), row.getString(2)), row.getInt(3)),
                        List.of(surveyId))
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
        return counts;
    }

    @Override
    public Map<GroupAttribute, Set<String>> groups(UUID surveyId) {
        Map<GroupAttribute, Set<String>> groups = new EnumMap<>(GroupAttribute.class);
        jdbc.query(
                        "SELECT attribute, group_key FROM imported_group WHERE survey_id = ?",
                        row -> Map.entry(GroupAttribute.valueOf(row.getString(1)), row.getString(2)),
                        List.of(surveyId))
                .forEach(entry -> groups.computeIfAbsent(entry.getKey(), attribute -> new HashSet<>())
                        .add(entry.getValue()));
        return groups;
    }

    @Override
    public void add(UUID surveyId, Map<GroupLabel, Integer> taken, Collection<GroupLabel> named) {
        jdbc.batch(
                "INSERT INTO imported_label (survey_id, group_municipality, group_role, n) VALUES (?, ?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE n = n + VALUES(n)",
                taken.entrySet(),
                entry -> List.of(
                        surveyId,
                        entry.getKey().group(GroupAttribute.MUNICIPALITY),
                        entry.getKey().group(GroupAttribute.ROLE),
                        entry.getValue()));
        for (GroupAttribute attribute : GroupAttribute.values()) {
            Set<String> groups = new HashSet<>();
            named.forEach(label -> groups.add(label.group(attribute)));
            groups.remove(GroupLabel.UNSPECIFIED);
            jdbc.batch(
                    "INSERT IGNORE INTO imported_group (survey_id, attribute, group_key) VALUES (?, ?, ?)",
                    groups,
                    group -> Arrays.asList(surveyId, attribute.name(), group));
        }
    }

    @Override
    public boolean isTaken(UUID surveyId, String sha256) {
        return !jdbc.query(
                        "SELECT sha256 FROM imported_file WHERE survey_id = ? AND sha256 = ?",
                        row -> row.getString(1),
                        List.of(surveyId, sha256))
                .isEmpty();
    }

    @Override
    public void noteFile(UUID surveyId, String sha256) {
        jdbc.update("INSERT INTO imported_file (survey_id, sha256) VALUES (?, ?)", List.of(surveyId, sha256));
    }
}
