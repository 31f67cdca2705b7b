package dk.forloeb.evaluation.application;

import dk.forloeb.evaluation.domain.Ballot;
import dk.forloeb.evaluation.domain.BallotRepository;
import dk.forloeb.evaluation.domain.BallotRepository.Place;
import dk.forloeb.evaluation.domain.EvaluationSurvey;
import dk.forloeb.evaluation.domain.PackedResponse;
import dk.forloeb.evaluation.domain.QuestionDefinition;
import dk.forloeb.evaluation.domain.release.SurveyRelease;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

/**
 * What respondents wrote.
 *
 * @param protectedTexts whether texts of some question are held back because too few wrote
 * @param questions in the form's order; only those whose texts are shown
 */
public record Comments(boolean protectedTexts, List<CommentList> questions) {

    /** The texts of one question, in an order that tells nothing. */
    public record CommentList(String questionKey, List<String> texts) {}

    static Comments of(EvaluationSurvey survey, SurveyRelease release, BallotRepository ballots) {
        List<QuestionDefinition> questions = survey.questionDefinitions();
        TreeMap<Integer, List<String>> shown = new TreeMap<>();
        boolean held = false;
        for (int i = 0; i < questions.size(); i++) {
            if (questions.get(i).isText()) {
                if (release.questions().get(i).released()) {
                    shown.put(i, new ArrayList<>());
                } else {
                    held = true;
                }
            }
        }
        collect(survey, questions, shown, ballots);
        return new Comments(
                held,
                shown.entrySet().stream()
                        .map(entry -> new CommentList(
                                questions.get(entry.getKey()).key(), shuffled(entry.getValue(), survey)))
                        .toList());
    }

    /** The same at every look, and unrelated to what the rows tell. */
    private static List<String> shuffled(List<String> texts, EvaluationSurvey survey) {
        Collections.sort(texts);
        Collections.shuffle(texts, new Random(survey.id().getLeastSignificantBits()));
        return List.copyOf(texts);
    }

    private static void collect(
            EvaluationSurvey survey,
            List<QuestionDefinition> questions,
            TreeMap<Integer, List<String>> shown,
            BallotRepository ballots) {
        List<byte[]> ids = shown.isEmpty() ? List.of() : ballots.ids(Place.RESPONSE, survey.id());
        for (int from = 0; from < ids.size(); from += BallotRepository.CHUNK) {
            List<byte[]> chunk = ids.subList(from, Math.min(ids.size(), from + BallotRepository.CHUNK));
            for (Ballot response : ballots.load(Place.RESPONSE, chunk)) {
                PackedResponse unpacked = PackedResponse.unpack(questions, response.content());
                shown.forEach((question, texts) -> {
                    String text = unpacked.sheet().text(question);
                    if (text != null) {
                        texts.add(text);
                    }
                });
            }
        }
    }
}
