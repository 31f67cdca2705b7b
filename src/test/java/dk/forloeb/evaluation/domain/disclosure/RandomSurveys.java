package dk.forloeb.evaluation.domain.disclosure;

import dk.forloeb.evaluation.domain.statistics.AgreementCounts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Small surveys of every shape: unbalanced groups, near-unanimous questions, don't knows, blanks, conditions. */
final class RandomSurveys {
    private static final double[] AGREEMENT = {0, 0.05, 0.3, 0.5, 0.8, 0.95, 1};
    private static final double[] SELDOM = {0, 0, 0.1, 0.4};

    private static final List<String> ROLES = List.of("adviser", "caseworker", "team-leader");

    private final Random random;
    private final Map<GroupLabel, Integer> responses = new TreeMap<>();

    private RandomSurveys(long seed) {
        this.random = new Random(seed);
    }

    static Arbitrary<SurveyTables> upTo(int municipalities, int roles, int questions) {
        return Arbitraries.longs().map(seed -> new RandomSurveys(seed).survey(municipalities, roles, questions));
    }

    private SurveyTables survey(int municipalities, int roles, int questions) {
        boolean both = random.nextInt(4) > 0;
        int roleCount = both ? 1 + random.nextInt(roles) : 0;
        for (int m = random.nextInt(2); m <= 1 + random.nextInt(municipalities); m++) {
            for (int r = roleCount == 0 ? 0 : random.nextInt(2); r <= roleCount; r++) {
                if (random.nextInt(5) > 0) {
                    responses.put(label(m, r), random.nextInt(random.nextBoolean() ? 4 : 12));
                }
            }
        }
        responses.putIfAbsent(label(1, Math.min(1, roleCount)), 1 + random.nextInt(12));
        List<QuestionTable> tables = new ArrayList<>();
        for (int q = 0; q <= random.nextInt(questions); q++) {
            boolean conditional = q > 0 && random.nextInt(3) == 0;
            tables.add(question("q" + q, conditional ? List.of("q0") : List.of()));
        }
        return new SurveyTables(
                both ? List.of(GroupAttribute.MUNICIPALITY, GroupAttribute.ROLE) : List.of(GroupAttribute.MUNICIPALITY),
                responses,
                tables);
    }

    private QuestionTable question(String key, List<String> conditions) {
        double shown = conditions.isEmpty() ? 1 : random.nextDouble();
        double answering = 1 - pick(SELDOM);
        double valid = 1 - pick(SELDOM);
        double agreeing = pick(AGREEMENT);
        Map<GroupLabel, AgreementCounts> cells = new TreeMap<>();
        responses.forEach((label, count) -> {
            int asked = some(count, shown);
            int answered = some(asked, answering);
            int opinions = some(answered, valid);
            cells.put(label, new AgreementCounts(asked, answered, opinions, some(opinions, agreeing)));
        });
        return new QuestionTable(key, conditions, cells);
    }

    private int some(int of, double probability) {
        int count = 0;
        for (int i = 0; i < of; i++) {
            count += random.nextDouble() < probability ? 1 : 0;
        }
        return count;
    }

    private double pick(double[] values) {
        return values[random.nextInt(values.length)];
    }

    private static GroupLabel label(int municipality, int role) {
        return new GroupLabel(municipality == 0 ? null : "m" + municipality, role == 0 ? null : ROLES.get(role - 1));
    }
}
