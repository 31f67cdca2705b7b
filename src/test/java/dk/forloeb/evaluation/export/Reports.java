package dk.forloeb.evaluation.export;

import dk.forloeb.evaluation.application.Comments;
import dk.forloeb.evaluation.application.Comments.CommentList;
import dk.forloeb.evaluation.application.SurveyDetail;
import dk.forloeb.evaluation.application.SurveyReport;
import dk.forloeb.evaluation.application.SurveyRow;
import dk.forloeb.evaluation.application.results.GroupNames;
import dk.forloeb.evaluation.application.results.ResultsRenderer;
import dk.forloeb.evaluation.application.results.SurveyResults;
import dk.forloeb.evaluation.domain.AnswerCounts;
import dk.forloeb.evaluation.domain.AnswerCounts.Cell;
import dk.forloeb.evaluation.domain.Forms;
import dk.forloeb.evaluation.domain.LocalizedText;
import dk.forloeb.evaluation.domain.QuestionDefinition;
import dk.forloeb.evaluation.domain.QuestionKind;
import dk.forloeb.evaluation.domain.SurveyState;
import dk.forloeb.evaluation.domain.disclosure.DisclosureThresholds;
import dk.forloeb.evaluation.domain.disclosure.GroupAttribute;
import dk.forloeb.evaluation.domain.disclosure.GroupLabel;
import dk.forloeb.evaluation.domain.release.InvitedPeople;
import dk.forloeb.evaluation.domain.release.ReleaseMaker;
import dk.forloeb.evaluation.domain.release.SurveyRelease;
import dk.forloeb.evaluation.domain.statistics.Base;
import dk.forloeb.evaluation.domain.statistics.SentenceSubject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reports for tests. */
final class Reports {

    /** Begins like a formula, and holds what an address or a page must not be taken in by. */
    static final String HOSTILE = "=cmd|' /C calc'!A0 <script>&\"";

    static final List<String> WRITTEN =
            List.of("+45 er et nummer", "@alle: godt 😀", "שלום וברכה", "-Ærø\n=1+1", "</li><h1>nej</h1>");

    private static final GroupLabel SMALL = new GroupLabel("0492", "team-leader");
    private static final GroupLabel LARGE = new GroupLabel("0101", "caseworker");
    private static final GroupLabel OTHER = new GroupLabel("0751", "caseworker");
    private static final UUID ID = UUID.randomUUID();

    private Reports() {}

    /** 100 responses of 130: 77 agree on the first; of the second everybody answers don't know; Ærø's four are protected. */
    static SurveyReport report() {
        return report(release(4), new Comments(false, List.of(new CommentList("comments", WRITTEN))));
    }

    /** Three people answered, so that not even the totals are shown. */
    static SurveyReport tiny() {
        AnswerCounts counts = new AnswerCounts();
        count(counts, LARGE, 3, 2);
        SurveyRelease release = new ReleaseMaker(
                        questions(),
                        DisclosureThresholds.STANDARD,
                        new InvitedPeople(Map.of(LARGE, 30), Map.of(), null),
                        Map.of(),
                        counts)
                .release(3);
        return report(release, new Comments(true, List.of()));
    }

    static List<QuestionDefinition> questions() {
        LocalizedText wording = new LocalizedText(HOSTILE, "In English: " + HOSTILE);
        QuestionDefinition first = Forms.scale("knowledge");
        return List.of(
                new QuestionDefinition(first.key(), QuestionKind.SCALE, wording, first.claim(), first.options()),
                Forms.scale("practice"),
                Forms.freeText("comments"),
                Forms.options("used", QuestionKind.MULTIPLE));
    }

    private static SurveyRelease release(int ofSmall) {
        AnswerCounts counts = new AnswerCounts();
        count(counts, SMALL, ofSmall, 3);
        count(counts, LARGE, 56, 44);
        count(counts, OTHER, 40, 30);
        return new ReleaseMaker(
                        questions(),
                        DisclosureThresholds.STANDARD,
                        new InvitedPeople(Map.of(SMALL, 10, LARGE, 70, OTHER, 50), Map.of(), null),
                        Map.of(),
                        counts)
                .release(100);
    }

    private static void count(AnswerCounts counts, GroupLabel label, int n, int agreeing) {
        counts.add(new Cell(0, label, AnswerCounts.SHOWN), n);
        counts.add(new Cell(0, label, 1), agreeing);
        counts.add(new Cell(0, label, 3), n - agreeing);
        counts.add(new Cell(1, label, AnswerCounts.SHOWN), n);
        counts.add(new Cell(1, label, 4), n);
        counts.add(new Cell(2, label, AnswerCounts.SHOWN), n);
        counts.add(new Cell(2, label, 0), n / 8);
        counts.add(new Cell(3, label, AnswerCounts.SHOWN), n);
        counts.add(new Cell(3, label, AnswerCounts.ANSWERED), n);
        counts.add(new Cell(3, label, 0), n);
        counts.add(new Cell(3, label, 1), n / 2);
    }

    private static SurveyReport report(SurveyRelease release, Comments comments) {
        Map<Base, SurveyReport.View> views = new EnumMap<>(Base.class);
        for (Base base : Base.values()) {
            views.put(
                    base,
                    new SurveyReport.View(
                            results(release, base, null),
                            results(release, base, GroupAttribute.MUNICIPALITY),
                            results(release, base, GroupAttribute.ROLE)));
        }
        SurveyRow row = new SurveyRow(
                ID,
                1,
                null,
                null,
                HOSTILE,
                SurveyState.CLOSED,
                LocalDate.of(2027, 3, 1),
                LocalDate.of(2027, 3, 20),
                release.invited(),
                release.responses(),
                "Alt er opdigtet");
        SurveyDetail detail = new SurveyDetail(row, "standard", "§ 114 for øvede", 5, 10, questions());
        return new SurveyReport(detail, "Ankestyrelsen", List.of("København", "Ærø", "Aarhus"), null, views, comments);
    }

    private static SurveyResults results(SurveyRelease release, Base base, @Nullable GroupAttribute attribute) {
        GroupNames names = new GroupNames(Map.of("0101", "København", "0492", "Ærø", "0751", "Aarhus"));
        return new ResultsRenderer(release, SentenceSubject.PROGRAMME, names, base).render(ID, questions(), attribute);
    }
}
