package dk.forloeb.evaluation.application;

import dk.forloeb.evaluation.domain.SurveySort;
import dk.forloeb.evaluation.domain.SurveyState;
import dk.forloeb.participation.application.DemoProgrammes;
import dk.forloeb.participation.application.ParticipantRef;
import dk.forloeb.shared.CsvTable;
import dk.forloeb.shared.DemoStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Evaluations of the demonstration: of the 2023 series, closed, with the two published percentages; of the 2025 series,
 * open; and a draft. Everything but the two percentages is made up and says so.
 *
 * <p>Goes through invitations, submissions and closing as people do, so the steps commit one by one. A survey that a
 * crash left unfinished stays as it is, and another is made.
 */
@ApplicationScoped
public class EvaluationDemo implements DemoStep {

    /** The demonstration is the same every time; drawn so that in 2023 each question shows groups and protects others. */
    private static final int SEED = 2048;

    @Inject
    DemoProgrammes programmes;

    @Inject
    SurveyService surveys;

    @Inject
    InvitationService invitations;

    @Inject
    SubmissionService submissions;

    @Override
    public int order() {
        return 400;
    }

    @Override
    public boolean managesTransactions() {
        return true;
    }

    @Override
    public void load() {
        CsvTable.read("/db/demo/evaluations.csv")
                .forEach(row -> programmes
                        .find(row.get("programme"))
                        .filter(programme -> !isDone(programme, SurveyState.valueOf(state(row))))
                        .ifPresent(programme -> make(programme, row)));
    }

    private static String state(CsvTable.Row row) {
        String stage = row.get("stage");
        return stage.equals("published") ? "CLOSED" : stage.toUpperCase(Locale.ROOT);
    }

    private boolean isDone(UUID programme, SurveyState state) {
        SurveyQuery query = new SurveyQuery(null, state, programme, null, SurveySort.CREATED, false, 0, 1);
        return surveys.search(query).total() > 0 && state != SurveyState.OPEN;
    }

    private void make(UUID programme, CsvTable.Row row) {
        UUID survey = surveys.create(new SurveyCommand(programme, null, row.get("title"), null));
        if (!row.get("made_up").isEmpty()) {
            surveys.labelMadeUp(survey, row.get("made_up"));
        }
        SurveyState state = SurveyState.valueOf(state(row));
        if (state == SurveyState.DRAFT) {
            return;
        }
        List<IssuedLink> links = invite(survey, Integer.parseInt(row.get("invited")));
        surveys.open(survey);
        answer(links, forms(row.get("survey"), Integer.parseInt(row.get("respondents"))));
        if (state == SurveyState.CLOSED) {
            surveys.close(survey);
            surveys.backdate(survey, LocalDate.parse(row.get("opened_on")), LocalDate.parse(row.get("closed_on")));
        }
    }

    private List<IssuedLink> invite(UUID survey, int count) {
        Map<UUID, ParticipantRef> people = invitations.uninvited(survey).stream()
                .limit(count)
                .collect(Collectors.toMap(ParticipantRef::id, Function.identity()));
        List<IssuedLink> links = new ArrayList<>(invitations.inviteParticipants(survey, people.keySet()));
        // Keys differ from one installation to the next; the figures by municipality and role shall not.
        links.sort(Comparator.comparing(link -> groups(people, link)));
        Collections.shuffle(links, new Random(SEED));
        return links;
    }

    private static String groups(Map<UUID, ParticipantRef> people, IssuedLink link) {
        ParticipantRef person = Objects.requireNonNull(people.get(Objects.requireNonNull(link.participantId())));
        return person.municipalityCode() + " " + person.role().ordinal();
    }

    private void answer(List<IssuedLink> links, List<Map<String, String>> forms) {
        for (int i = 0; i < forms.size(); i++) {
            submissions.submit(links.get(i).token(), UUID.randomUUID().toString(), forms.get(i));
        }
    }

    /** Deals out the answers of the table, each question by itself. */
    private static List<Map<String, String>> forms(String survey, int respondents) {
        List<Map<String, String>> forms = new ArrayList<>();
        for (int i = 0; i < respondents; i++) {
            forms.add(new LinkedHashMap<>());
        }
        Map<String, List<String>> answers = new LinkedHashMap<>();
        CsvTable.read("/db/demo/evaluation_answers.csv").stream()
                .filter(row -> survey.equals(row.get("survey")))
                .forEach(row -> answers.computeIfAbsent(row.get("question"), key -> new ArrayList<>())
                        .addAll(Collections.nCopies(Integer.parseInt(row.get("count")), row.get("option"))));
        answers.forEach((question, given) -> {
            List<Map<String, String>> order = new ArrayList<>(forms);
            Collections.shuffle(order, new Random(question.hashCode()));
            for (int i = 0; i < given.size(); i++) {
                order.get(i).put(question, given.get(i));
            }
        });
        return forms;
    }
}
