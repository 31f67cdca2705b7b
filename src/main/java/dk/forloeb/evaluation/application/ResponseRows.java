package dk.forloeb.evaluation.application;

import dk.forloeb.evaluation.domain.AnswerSheet;
import dk.forloeb.evaluation.domain.BallotRepository;
import dk.forloeb.evaluation.domain.OptionDefinition;
import dk.forloeb.evaluation.domain.PackedResponse;
import dk.forloeb.evaluation.domain.QuestionDefinition;
import dk.forloeb.evaluation.domain.release.SurveyRelease;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The responses of a closed survey, one row each: the key of the chosen option at every question that has options, with
 * commas between them where several could be chosen.
 *
 * <p>There is no group in a row: beside the answers to everything else it would name a person. There is no free text: who is
 * known by her words would be known by her answers. Where the release plan protects a question's total, its column holds
 * {@link #PROTECTED} in every row.
 *
 * <p>Rows stand in the order of the random keys that they were given at closing, and so in the same order every time. That
 * order says nothing of when somebody answered; and there is no second order with which it could be compared.
 */
public final class ResponseRows {

    /** What stands where the release plan shows nothing. */
    public static final String PROTECTED = "PROTECTED";

    private final UUID surveyId;
    private final List<QuestionDefinition> questions;
    private final SurveyRelease release;
    private final BallotRepository ballots;
    private final int[] columns;

    ResponseRows(UUID surveyId, List<QuestionDefinition> questions, SurveyRelease release, BallotRepository ballots) {
        this.surveyId = surveyId;
        this.questions = questions;
        this.release = release;
        this.ballots = ballots;
        List<Integer> withOptions = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            if (!questions.get(i).isText()) {
                withOptions.add(i);
            }
        }
        this.columns = withOptions.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Keys of the questions that have a column, in the form's order. */
    public List<String> columns() {
        return Arrays.stream(columns)
                .mapToObj(question -> questions.get(question).key())
                .toList();
    }

    /** How many rows there are. */
    public int size() {
        return release.responses();
    }

    /**
     * Passes on every row: a cell for each column, null where the question was not answered. Memory stays flat.
     *
     * @throws IllegalStateException if there are not as many responses as were counted at closing
     */
    public void forEach(Consumer<@Nullable String[]> reader) {
        int[] read = {0};
        ballots.forEachResponse(surveyId, packed -> {
            reader.accept(row(PackedResponse.unpack(questions, packed).sheet()));
            read[0]++;
        });
        if (read[0] != size()) {
            throw new IllegalStateException(
                    "Survey " + surveyId + " was closed with " + size() + " responses and has " + read[0]);
        }
    }

    private @Nullable String[] row(AnswerSheet sheet) {
        @Nullable String[] row = new String[columns.length];
        for (int i = 0; i < columns.length; i++) {
            row[i] = cell(columns[i], sheet);
        }
        return row;
    }

    private @Nullable String cell(int question, AnswerSheet sheet) {
        if (!release.questions().get(question).released()) {
            return PROTECTED;
        }
        List<OptionDefinition> options = questions.get(question).options();
        String chosen = sheet.options(question)
                .mapToObj(option -> options.get(option).key())
                .collect(Collectors.joining(","));
        return chosen.isEmpty() ? null : chosen;
    }
}
