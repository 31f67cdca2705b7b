package dk.forloeb.publication.download;

import dk.forloeb.evaluation.application.results.GroupNames;
import dk.forloeb.evaluation.application.results.QuestionResult;
import dk.forloeb.evaluation.application.results.QuestionResult.OptionCount;
import dk.forloeb.evaluation.application.results.ResultsRenderer;
import dk.forloeb.evaluation.application.results.SurveyResults;
import dk.forloeb.evaluation.domain.AnswerCounts;
import dk.forloeb.evaluation.domain.Forms;
import dk.forloeb.evaluation.domain.LocalizedText;
import dk.forloeb.evaluation.domain.OptionDefinition;
import dk.forloeb.evaluation.domain.QuestionDefinition;
import dk.forloeb.evaluation.domain.QuestionKind;
import dk.forloeb.evaluation.domain.disclosure.DisclosureThresholds;
import dk.forloeb.evaluation.domain.disclosure.GroupAttribute;
import dk.forloeb.evaluation.domain.disclosure.GroupLabel;
import dk.forloeb.evaluation.domain.release.InvitedPeople;
import dk.forloeb.evaluation.domain.release.ReleaseMaker;
import dk.forloeb.evaluation.domain.release.SurveyRelease;
import dk.forloeb.evaluation.domain.statistics.Base;
import dk.forloeb.evaluation.domain.statistics.SentenceSubject;
import dk.forloeb.publication.application.FrozenResults;
import dk.forloeb.publication.application.FrozenResults.Source;
import dk.forloeb.publication.application.FrozenResults.View;
import dk.forloeb.publication.application.PublishedRevision;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Published revisions for tests: 100 of 130 answered, of one municipality too few to be shown. */
final class Published {

    private static final GroupLabel SMALL = new GroupLabel("0101", null);
    private static final GroupLabel LARGE = new GroupLabel("0147", null);
    private static final GroupLabel OTHER = new GroupLabel("0751", null);
    private static final GroupNames NAMES =
            new GroupNames(Map.of("0101", "København", "0147", "Frederiksberg", "0751", "Aarhus"));

    private Published() {}

    /** 77 of 100 agreed on both scales, 12 to a lesser degree; 6 did not know and 5 were silent. */
    static PublishedRevision revision() {
        return revision(
                "I hvilken grad har forløbet øget din viden om § 100?", new Source("Ankestyrelsen", "x", null, null));
    }

    /** The same with another wording of the first question; no source as in the first revisions there were. */
    static PublishedRevision revision(String text, @Nullable Source source) {
        List<QuestionDefinition> questions = List.of(worded(text), Forms.scale("practice"), Forms.freeText("comments"));
        return revision(questions, release(questions), source);
    }

    /** Four answers, which are too few to be shown. */
    static PublishedRevision tooFew() {
        List<QuestionDefinition> questions =
                List.of(worded("Hvad?"), Forms.scale("practice"), Forms.freeText("comments"));
        AnswerCounts counts = new AnswerCounts();
        count(counts, GroupLabel.EMPTY, 4, 1, 2, 1, 0);
        SurveyRelease release = new ReleaseMaker(
                        questions,
                        DisclosureThresholds.STANDARD,
                        new InvitedPeople(Map.of(GroupLabel.EMPTY, 130), Map.of(), null),
                        Map.of(),
                        counts)
                .release(4);
        return revision(questions, release, null);
    }

    /** Several answers could be given: of 100 who were asked, 60 chose a, 45 b and nobody c. */
    static PublishedRevision several() {
        List<OptionCount> chosen = List.of(
                new OptionCount("a", Forms.text("Svar a"), 60, false, false),
                new OptionCount("b", Forms.text("Svar b"), 45, false, false),
                new OptionCount("c", Forms.text("Svar c"), 0, false, false));
        QuestionResult question = new QuestionResult(
                "used",
                QuestionKind.MULTIPLE,
                Forms.text("Hvad har du brugt?"),
                null,
                100,
                90,
                0,
                10,
                chosen,
                null,
                null,
                List.of());
        SurveyResults results = new SurveyResults(new UUID(0, 1).toString(), 130, 100, null, List.of(question));
        List<View> views = List.of(new View(Base.RESPONDENTS.name(), null, results));
        FrozenResults frozen = new FrozenResults("Evaluering", null, null, 5, 10, views);
        return new PublishedRevision(
                "evaluering", 1, Instant.parse("2026-11-28T10:00:00Z"), null, null, frozen, List.of());
    }

    private static PublishedRevision revision(
            List<QuestionDefinition> questions, SurveyRelease release, @Nullable Source source) {
        List<View> views = new ArrayList<>();
        for (Base base : Base.values()) {
            views.add(view(release, questions, base, null));
            for (GroupAttribute attribute : GroupAttribute.values()) {
                views.add(view(release, questions, base, attribute));
            }
        }
        FrozenResults frozen = new FrozenResults("Evaluering af ét forløb", source, "Opdigtede tal.", 5, 10, views);
        return new PublishedRevision(
                "evaluering", 3, Instant.parse("2026-12-31T23:30:00Z"), null, "Rettet", frozen, List.of());
    }

    private static QuestionDefinition worded(String text) {
        QuestionDefinition scale = Forms.scale("knowledge");
        List<OptionDefinition> options = new ArrayList<>(scale.options());
        options.set(2, new OptionDefinition("lesser-degree", Forms.text(text), false, false));
        return new QuestionDefinition(
                scale.key(),
                scale.kind(),
                Forms.text(text),
                new LocalizedText("har lært dem: " + text, "has taught them: " + text),
                options);
    }

    private static View view(
            SurveyRelease release, List<QuestionDefinition> questions, Base base, @Nullable GroupAttribute attribute) {
        return new View(
                base.name(),
                attribute == null ? null : attribute.key(),
                new ResultsRenderer(release, SentenceSubject.PROGRAMME, NAMES, base)
                        .render(new UUID(0, 1), questions, attribute));
    }

    private static SurveyRelease release(List<QuestionDefinition> questions) {
        AnswerCounts counts = new AnswerCounts();
        count(counts, SMALL, 4, 1, 2, 1, 0);
        count(counts, LARGE, 56, 14, 30, 4, 4);
        count(counts, OTHER, 40, 10, 20, 7, 2);
        return new ReleaseMaker(
                        questions,
                        DisclosureThresholds.STANDARD,
                        new InvitedPeople(Map.of(SMALL, 10, LARGE, 70, OTHER, 50), Map.of(), null),
                        Map.of(),
                        counts)
                .release(100);
    }

    private static void count(
            AnswerCounts counts, GroupLabel label, int n, int high, int some, int lesser, int dontKnow) {
        for (int question = 0; question < 3; question++) {
            counts.add(new AnswerCounts.Cell(question, label, AnswerCounts.SHOWN), n);
        }
        for (int question = 0; question < 2; question++) {
            counts.add(new AnswerCounts.Cell(question, label, 0), high);
            counts.add(new AnswerCounts.Cell(question, label, 1), some);
            counts.add(new AnswerCounts.Cell(question, label, 2), lesser);
            counts.add(new AnswerCounts.Cell(question, label, 4), dontKnow);
        }
    }
}
