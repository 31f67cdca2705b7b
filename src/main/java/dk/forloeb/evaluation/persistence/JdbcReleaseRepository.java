package dk.forloeb.evaluation.persistence;

import dk.forloeb.evaluation.domain.release.ReleaseRepository;
import dk.forloeb.evaluation.domain.release.SurveyRelease;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class JdbcReleaseRepository implements ReleaseRepository {

    private static final Jsonb JSON = JsonbBuilder.create();

    private final Jdbc jdbc;

    /** For proxies. */
    @SuppressWarnings("NullAway")
    protected JdbcReleaseRepository() {
        this(null);
    }

    @Inject
    JdbcReleaseRepository(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(UUID surveyId, SurveyRelease release) {
        jdbc.update(
                "INSERT INTO release_plan (survey_id, document) VALUES (?, ?)",
                List.of(surveyId, JSON.toJson(release)));
    }

    @Override
    public Optional<SurveyRelease> find(UUID surveyId) {
        return jdbc
                .query(
                        "SELECT document FROM release_plan WHERE survey_id = ?",
                        row -> JSON.fromJson(row.getString(1), SurveyRelease.class),
                        List.of(surveyId))
                .stream()
                .findFirst();
    }
}
