package dk.forloeb.evaluation.application.results;

import dk.forloeb.evaluation.application.results.QuestionResult.OptionCount;
import dk.forloeb.evaluation.domain.LocalizedText;
import dk.forloeb.evaluation.domain.OptionDefinition;
import dk.forloeb.evaluation.domain.QuestionDefinition;
import dk.forloeb.evaluation.domain.QuestionKind;
import dk.forloeb.evaluation.domain.disclosure.GroupAttribute;
import dk.forloeb.evaluation.domain.release.GroupFigures;
import dk.forloeb.evaluation.domain.release.QuestionFigures;
import dk.forloeb.evaluation.domain.release.SurveyRelease;
import dk.forloeb.evaluation.domain.statistics.AgreementCounts;
import dk.forloeb.evaluation.domain.statistics.Base;
import dk.forloeb.evaluation.domain.statistics.ClaimSentence;
import dk.forloeb.evaluation.domain.statistics.SentenceSubject;
import dk.forloeb.evaluation.domain.statistics.ShareOfAgreement;
import dk.forloeb.evaluation.domain.statistics.Turnout;
import dk.forloeb.shared.Texts;
import dk.forloeb.shared.statistics.Precision;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Renders a stored release on one base, and by one attribute if asked for; sees nothing but the release. */
public final class ResultsRenderer {

    private final SurveyRelease release;
    private final SentenceSubject subject;
    private final GroupNames names;
    private final Base base;

    /** @param subject what the sentences speak of */
    public ResultsRenderer(SurveyRelease release, SentenceSubject subject, GroupNames names, Base base) {
        this.release = release;
        this.subject = subject;
        this.names = names;
        this.base = base;
    }

    /** @param questions of the survey, in the order of the release */
    public SurveyResults render(UUID surveyId, List<QuestionDefinition> questions, @Nullable GroupAttribute attribute) {
        SurveyResults.ResponseRate rate = turnout()
                .responseRate()
                .map(share -> new SurveyResults.ResponseRate(share.count(), share.n(), share.percent()))
                .orElse(null);
        List<QuestionResult> results = IntStream.range(0, questions.size())
                .mapToObj(i -> question(questions.get(i), release.questions().get(i), attribute))
                .toList();
        return new SurveyResults(surveyId.toString(), release.invited(), release.responses(), rate, results);
    }

    private Turnout turnout() {
        return new Turnout(release.invited(), release.responses());
    }

    private QuestionResult question(
            QuestionDefinition question, QuestionFigures figures, @Nullable GroupAttribute attribute) {
        return question.kind() == QuestionKind.SCALE
                ? scale(question, figures, attribute)
                : withoutScale(question, figures);
    }

    /** Without a scale nobody agrees with anything. */
    private static QuestionResult withoutScale(QuestionDefinition question, QuestionFigures figures) {
        Integer shown = figures.shown();
        Integer answered = figures.answered();
        return new QuestionResult(
                question.key(),
                question.kind(),
                question.text(),
                question.askedIf(),
                shown,
                answered,
                dontKnow(question, figures),
                shown == null || answered == null ? null : Integer.valueOf(shown - answered),
                distribution(question, figures),
                null,
                null,
                List.of());
    }

    private static @Nullable Integer dontKnow(QuestionDefinition question, QuestionFigures figures) {
        if (question.isText() || !figures.released()) {
            return null;
        }
        return IntStream.range(0, question.options().size())
                .filter(option -> question.options().get(option).dontKnow())
                .map(figures.options()::get)
                .sum();
    }

    private QuestionResult scale(
            QuestionDefinition question, QuestionFigures figures, @Nullable GroupAttribute attribute) {
        AgreementCounts counts = counts(question, figures);
        ShareOfAgreement share =
                counts == null ? null : share(question, counts, turnout()).orElse(null);
        return new QuestionResult(
                question.key(),
                question.kind(),
                question.text(),
                question.askedIf(),
                counts == null ? null : Integer.valueOf(counts.shown()),
                counts == null ? null : Integer.valueOf(counts.answered()),
                counts == null ? null : Integer.valueOf(counts.dontKnow()),
                counts == null ? null : Integer.valueOf(counts.unanswered()),
                distribution(question, figures),
                share == null ? null : Agreement.of(agreeing(question), share),
                counts != null && share == null ? null : sentence(question, share),
                attribute == null ? List.of() : groups(question, figures, attribute));
    }

    private static @Nullable AgreementCounts counts(QuestionDefinition question, QuestionFigures figures) {
        if (figures.shown() == null) {
            return null;
        }
        int answered = 0;
        int valid = 0;
        int agreeing = 0;
        for (int i = 0; i < question.options().size(); i++) {
            OptionDefinition option = question.options().get(i);
            int n = figures.options().get(i);
            answered += n;
            valid += option.dontKnow() ? 0 : n;
            agreeing += option.agreeing() ? n : 0;
        }
        return new AgreementCounts(figures.shown(), answered, valid, agreeing);
    }

    private Optional<ShareOfAgreement> share(QuestionDefinition question, AgreementCounts counts, Turnout turnout) {
        return ShareOfAgreement.of(base, counts, turnout, question.isFollowUp(), Precision.STANDARD);
    }

    private static List<OptionCount> distribution(QuestionDefinition question, QuestionFigures figures) {
        return IntStream.range(0, question.options().size())
                .mapToObj(i -> new OptionCount(
                        question.options().get(i).key(),
                        question.options().get(i).label(),
                        figures.released() ? figures.options().get(i) : null,
                        question.options().get(i).agreeing(),
                        question.options().get(i).dontKnow()))
                .toList();
    }

    private static List<String> agreeing(QuestionDefinition question) {
        return question.options().stream()
                .filter(OptionDefinition::agreeing)
                .map(OptionDefinition::key)
                .toList();
    }

    private @Nullable LocalizedText sentence(QuestionDefinition question, @Nullable ShareOfAgreement share) {
        LocalizedText claim = question.claim();
        return claim == null
                ? null
                : new LocalizedText(
                        sentence(question, claim, share, Texts.DANISH),
                        sentence(question, claim, share, Texts.ENGLISH));
    }

    private String sentence(
            QuestionDefinition question, LocalizedText claim, @Nullable ShareOfAgreement share, Locale locale) {
        ClaimSentence sentence = new ClaimSentence(key -> Texts.get(locale, key));
        List<String> labels = question.options().stream()
                .filter(OptionDefinition::agreeing)
                .map(option -> option.label().in(locale))
                .toList();
        return share == null
                ? sentence.protectedFigure(subject)
                : sentence.of(subject, question.isFollowUp(), share, labels, claim.in(locale));
    }

    private List<GroupResult> groups(QuestionDefinition question, QuestionFigures figures, GroupAttribute attribute) {
        List<GroupFigures> chosen = new ArrayList<>(figures.groups());
        chosen.removeIf(group -> !group.attribute().equals(attribute.key()));
        return names.ordered(attribute, chosen).stream()
                .map(group -> group(question, attribute, group))
                .toList();
    }

    private GroupResult group(QuestionDefinition question, GroupAttribute attribute, GroupFigures group) {
        String key = group.group().isEmpty() ? GroupResult.UNSPECIFIED : group.group();
        LocalizedText label = names.label(attribute, group.group());
        Agreement agreement = share(question, group)
                .map(share -> Agreement.of(agreeing(question), share))
                .orElse(null);
        boolean hidden = !group.released() || (base == Base.VALID && group.valid() == null);
        return new GroupResult(key, label, agreement == null ? null : group.shown(), agreement, hidden);
    }

    /** Nothing where the group, or its number of valid answers, is protected. */
    private Optional<ShareOfAgreement> share(QuestionDefinition question, GroupFigures group) {
        Integer shown = group.shown();
        Integer answered = group.answered();
        Integer agreeing = group.agreeing();
        Integer valid = base == Base.VALID ? group.valid() : answered;
        if (shown == null || answered == null || agreeing == null || valid == null) {
            return Optional.empty();
        }
        return share(
                question, new AgreementCounts(shown, answered, valid, agreeing), new Turnout(group.invited(), shown));
    }
}
