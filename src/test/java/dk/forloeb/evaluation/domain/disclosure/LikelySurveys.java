package dk.forloeb.evaluation.domain.disclosure;

import static java.util.Collections.nCopies;

import dk.forloeb.evaluation.domain.statistics.AgreementCounts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Surveys like those the product is for: people of ten municipalities, one leader in each, of whom ten in thirteen
 * answer the six questions of the standard template, about as in the demonstration.
 */
final class LikelySurveys {
    private static final int MUNICIPALITIES = 10;

    /** Agreeing, other and don't know of each question, per hundred; the rest leave it blank. */
    private static final int[][] ANSWERS = {{77, 21, 2}, {89, 8, 3}, {88, 8, 2}, {86, 10, 2}, {80, 13, 4}, {63, 25, 7}};

    private LikelySurveys() {}

    static SurveyTables draw(long seed, int invited) {
        Random random = new Random(seed);
        List<GroupLabel> people = new ArrayList<>(new GroupCoarsening(5).atOpening(people(invited, random)));
        Map<GroupLabel, Integer> responses = new TreeMap<>();
        people.forEach(label -> responses.put(label, 0));
        Collections.shuffle(people, random);
        List<GroupLabel> respondents = people.subList(0, invited * 10 / 13);
        respondents.forEach(label -> responses.merge(label, 1, Integer::sum));
        List<QuestionTable> questions = new ArrayList<>();
        for (int q = 0; q < ANSWERS.length; q++) {
            questions.add(new QuestionTable("q" + q, List.of(), cells(responses, respondents, ANSWERS[q], random)));
        }
        return new SurveyTables(List.of(GroupAttribute.MUNICIPALITY, GroupAttribute.ROLE), responses, questions);
    }

    private static List<GroupLabel> people(int invited, Random random) {
        double[] weights = random.doubles(MUNICIPALITIES, 0.4, 1.6).toArray();
        double all = Arrays.stream(weights).sum();
        List<GroupLabel> people = new ArrayList<>();
        for (int m = 0; m < MUNICIPALITIES; m++) {
            String municipality = "m" + m;
            people.add(new GroupLabel(municipality, "team-leader"));
            for (int i = 1; i < Math.round(invited * weights[m] / all); i++) {
                people.add(new GroupLabel(municipality, random.nextInt(10) < 3 ? "adviser" : "caseworker"));
            }
        }
        while (people.size() < invited) {
            people.add(new GroupLabel("m0", "caseworker"));
        }
        return people.subList(0, invited);
    }

    private static Map<GroupLabel, AgreementCounts> cells(
            Map<GroupLabel, Integer> responses, List<GroupLabel> respondents, int[] percent, Random random) {
        List<AgreementCounts> answers = new ArrayList<>();
        answers.addAll(nCopies(share(percent[0], respondents), new AgreementCounts(1, 1, 1, 1)));
        answers.addAll(nCopies(share(percent[1], respondents), new AgreementCounts(1, 1, 1, 0)));
        answers.addAll(nCopies(share(percent[2], respondents), new AgreementCounts(1, 1, 0, 0)));
        answers.addAll(nCopies(respondents.size() - answers.size(), new AgreementCounts(1, 0, 0, 0)));
        Collections.shuffle(answers, random);
        Map<GroupLabel, AgreementCounts> cells = new TreeMap<>();
        responses.keySet().forEach(label -> cells.put(label, AgreementCounts.NONE));
        for (int i = 0; i < answers.size(); i++) {
            cells.merge(respondents.get(i), answers.get(i), AgreementCounts::plus);
        }
        return cells;
    }

    private static int share(int percent, List<GroupLabel> respondents) {
        return percent * respondents.size() / 100;
    }
}
