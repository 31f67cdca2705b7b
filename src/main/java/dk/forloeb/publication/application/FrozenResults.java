package dk.forloeb.publication.application;

import dk.forloeb.evaluation.application.results.SurveyResults;
import dk.forloeb.evaluation.domain.disclosure.GroupAttribute;
import dk.forloeb.evaluation.domain.statistics.Base;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a revision freezes: wording, thresholds, and the figures on every base and by every attribute.
 *
 * @param source who published and what was evaluated; null in revisions from before it was kept
 * @param madeUp what about the numbers is invented, null where they are real
 */
public record FrozenResults(
        String surveyTitle,
        @Nullable Source source,
        @Nullable String madeUp,
        int minimumGroup,
        int dominanceLimit,
        List<View> views) {

    private static final Jsonb JSON = JsonbBuilder.create();

    /** Defends the list against later change. */
    public FrozenResults {
        views = List.copyOf(views);
    }

    /**
     * Who answers for the figures, and what they are about.
     *
     * @param programme title of the programme or initiative, as respondents read it; null for a survey that stands alone
     */
    public record Source(
            String authority,
            @Nullable String programme,
            @Nullable LocalDate openedOn,
            @Nullable LocalDate closedOn) {}

    /**
     * The figures on one base.
     *
     * @param groupBy key of the attribute they are broken down by, or null
     */
    public record View(String base, @Nullable String groupBy, SurveyResults results) {

        static View of(Base base, @Nullable GroupAttribute attribute, SurveyResults results) {
            return new View(base.name(), key(attribute), results);
        }
    }

    static FrozenResults read(String document) {
        return JSON.fromJson(document, FrozenResults.class);
    }

    String written() {
        return JSON.toJson(this);
    }

    SurveyResults results(Base base, @Nullable GroupAttribute attribute) {
        return views.stream()
                .filter(view -> view.base().equals(base.name()) && Objects.equals(view.groupBy(), key(attribute)))
                .findFirst()
                .orElseThrow()
                .results();
    }

    private static @Nullable String key(@Nullable GroupAttribute attribute) {
        return attribute == null ? null : attribute.key();
    }
}
