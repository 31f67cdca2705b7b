package dk.forloeb.evaluation.domain.disclosure;

import dk.forloeb.evaluation.domain.statistics.AgreementCounts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Builds the tables of a small survey. */
final class Tables {
    private final List<GroupAttribute> attributes;
    private final List<QuestionTable> questions = new ArrayList<>();
    private Map<GroupLabel, Integer> responses = Map.of();

    private Tables(GroupAttribute... attributes) {
        this.attributes = List.of(attributes);
    }

    static Tables by(GroupAttribute... attributes) {
        return new Tables(attributes);
    }

    static GroupLabel municipality(String code) {
        return new GroupLabel(code, null);
    }

    static AgreementCounts answers(int answered, int agreeing) {
        return new AgreementCounts(answered, answered, answered, agreeing);
    }

    /** Adds a question shown to all; the first one decides how many responses there are. */
    Tables question(String key, Map<GroupLabel, AgreementCounts> cells) {
        if (responses.isEmpty()) {
            responses = new TreeMap<>();
            cells.forEach((label, counts) -> responses.put(label, counts.shown()));
        }
        return conditional(key, List.of(), cells);
    }

    Tables conditional(String key, List<String> conditions, Map<GroupLabel, AgreementCounts> cells) {
        questions.add(new QuestionTable(key, conditions, cells));
        return this;
    }

    SurveyTables build() {
        return new SurveyTables(attributes, responses, questions);
    }

    ReleasePlan plan() {
        return new DisclosureControl(DisclosureThresholds.STANDARD).plan(build());
    }
}
