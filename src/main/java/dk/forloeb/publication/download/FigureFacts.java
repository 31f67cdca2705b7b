package dk.forloeb.publication.download;

import dk.forloeb.evaluation.application.results.Agreement;
import dk.forloeb.evaluation.faces.Finding;
import dk.forloeb.publication.application.PublishedRevision;
import dk.forloeb.shared.Texts;
import dk.forloeb.shared.faces.BarSegment;
import dk.forloeb.shared.faces.Formats;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What a picture of one published figure says, in one language.
 *
 * @param base words for what the percentages are taken of
 * @param address the permanent address, with the revision
 */
record FigureFacts(PublishedRevision revision, Finding finding, String base, String address, Locale language) {

    /** The answers, those that are apart from the scale last. */
    List<BarSegment> answers() {
        return finding.segments().stream()
                .sorted(Comparator.comparing(BarSegment::dontKnow))
                .toList();
    }

    /** "77 af 100 svarede positivt · usikkerhed (95 pct.): 67,8–84,2 pct."; empty where there is no share. */
    String agreement() {
        Agreement agreement = finding.agreement();
        if (agreement == null) {
            return "";
        }
        String counts = text(
                "results.k-of-n",
                number(agreement.count()),
                number(agreement.base().n()));
        Agreement.IntervalResult interval = agreement.interval();
        return interval == null
                ? counts
                : counts + " · "
                        + text("results.interval-short", Formats.range(interval.low(), interval.high(), 1, language));
    }

    /** The sentence, or of a question without a scale its text. */
    String title() {
        return finding.sentence().isEmpty() ? finding.text() : finding.sentence();
    }

    /** What was asked where the title does not say so, and of whom. */
    String question() {
        String asked = finding.askedOf().isEmpty() ? "" : text("results.asked-of", finding.askedOf());
        return finding.sentence().isEmpty() ? asked : (finding.text() + " " + asked).strip();
    }

    /** Whether some answers count as agreeing and others do not. */
    boolean hasScale() {
        return answers().stream().anyMatch(BarSegment::agreeing);
    }

    /** Of whom the percentages are, and what rounding did to them. */
    String reading() {
        Agreement agreement = finding.agreement();
        String of = text("results.base.in-force", base) + "."
                + (finding.isSeveral() ? " " + text("results.several", number(finding.of())) : "");
        if (!finding.roundingShows()) {
            return of;
        }
        return of + " "
                + (agreement == null || agreement.percent() == null
                        ? text("results.rounding")
                        : text(
                                "results.rounding.share",
                                Formats.percent(agreement.percent(), language),
                                number(agreement.count()),
                                number(agreement.base().n())));
    }

    /** "62 pct. (62)". */
    String figure(BarSegment answer) {
        return Formats.percent(answer.percent(), language) + " (" + number(answer.count()) + ")";
    }

    /** Who published what, in which revision and when. */
    String source() {
        String day = Formats.date(revision.publishedAt().atZone(Formats.ZONE).toLocalDate(), language);
        String title = revision.surveyTitle();
        return revision.source() == null
                ? text("picture.source", title, number(revision.revision()), day)
                : text("picture.source.by", revision.source().authority(), title, number(revision.revision()), day);
    }

    /** All that the picture shows, as text. */
    String description() {
        return question() + " "
                + answers().stream()
                        .map(answer -> answer.label() + ": " + figure(answer) + ".")
                        .collect(Collectors.joining(" "))
                + " " + agreement() + " " + reading() + " " + madeUp() + " " + source() + " " + address;
    }

    /** What about the figures is invented; empty where they are real. */
    String madeUp() {
        return revision.madeUp() == null ? "" : revision.madeUp();
    }

    String text(String key, Object... values) {
        return Texts.get(language, key, values);
    }

    private String number(long number) {
        return Formats.number(number, language);
    }
}
