package dk.forloeb.publication.download;

import dk.forloeb.evaluation.application.results.Agreement;
import dk.forloeb.evaluation.application.results.GroupResult;
import dk.forloeb.evaluation.application.results.QuestionResult;
import dk.forloeb.evaluation.application.results.QuestionResult.OptionCount;
import dk.forloeb.evaluation.application.results.SurveyResults;
import dk.forloeb.evaluation.domain.QuestionKind;
import dk.forloeb.evaluation.domain.disclosure.GroupAttribute;
import dk.forloeb.evaluation.domain.statistics.Base;
import dk.forloeb.publication.application.PublishedRevision;
import dk.forloeb.shared.Texts;
import dk.forloeb.shared.faces.Formats;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A script in the language R that computes all figures of a revision anew from their counts, and stops where it finds
 * another figure than the published one. It holds what the page holds and nothing else.
 */
public final class RScript {

    private final PublishedRevision revision;
    private final String address;
    private final Locale language;
    private final StringBuilder script = new StringBuilder();

    private RScript(PublishedRevision revision, String address, Locale language) {
        this.revision = revision;
        this.address = address;
        this.language = language;
    }

    /**
     * The script.
     *
     * @param address the revision's permanent address
     * @param language of its comments and of what it prints
     */
    public static String of(PublishedRevision revision, String address, Locale language) {
        return new RScript(revision, address, language).written();
    }

    private String written() {
        for (String line : List.of("r.about", "r.run", "r.stops", "r.protected")) {
            script.append(RText.comment(text(line)));
        }
        script.append('\n').append(functions()).append('\n');
        addWords();
        addHeading();
        SurveyResults total = revision.results(Base.RESPONDENTS, null);
        script.append("invited <- ")
                .append(total.invited() == null ? "NA" : total.invited().toString())
                .append("\n");
        total.questions().stream()
                .filter(question -> question.kind() == QuestionKind.SCALE)
                .forEach(this::addQuestion);
        script.append("\ncat(sprintf(says$done, checked))\n");
        return script.toString();
    }

    private static String functions() {
        try (InputStream file = RScript.class.getResourceAsStream("/r/recompute.R")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What the script prints. */
    private void addWords() {
        String bases = Arrays.stream(Base.values())
                .map(base -> base + " = " + RText.of(text("results.base." + base)))
                .collect(Collectors.joining(",\n  ", "list(\n  ", ")"));
        script.append("says <- list(question = \"\", differs = ")
                .append(RText.of(text("r.differs")))
                .append(",\n  done = ")
                .append(RText.of("\n" + text("r.done") + "\n"))
                .append(",\n  protected = ")
                .append(RText.of(text("protected")))
                .append(")\nsays$base <- ")
                .append(bases)
                .append("\n\n");
    }

    private void addHeading() {
        String day = Formats.date(revision.publishedAt().atZone(Formats.ZONE).toLocalDate(), language);
        print(revision.surveyTitle());
        print(text("picture.revision", Formats.number(revision.revision(), language), day));
        print(address);
        if (revision.madeUp() != null) {
            print(revision.madeUp());
        }
        script.append('\n');
    }

    private void print(String line) {
        script.append("cat(").append(RText.of(line)).append(", \"\\n\", sep = \"\")\n");
    }

    private void addQuestion(QuestionResult question) {
        script.append("\nquestion(")
                .append(RText.of(question.text().in(language)))
                .append(",\n  ")
                .append(RText.of(
                        question.sentence() == null ? "" : question.sentence().in(language)))
                .append(")\n");
        if (question.protectedTotal()) {
            script.append("withheld(").append(RText.of(text("results.total"))).append(")\n");
        } else {
            addCounts(question);
            addTotals(question);
        }
        for (GroupAttribute attribute : GroupAttribute.values()) {
            addGroups(question, attribute);
        }
    }

    private void addCounts(QuestionResult question) {
        List<OptionCount> options = question.distribution();
        addVector("counts", options, option -> RText.of(option.count()));
        addVector("names(counts)", options, option -> RText.of(option.label().in(language)));
        addVector("agreeing", options, option -> RText.of(option.agreeing()));
        addVector("dont_know", options, option -> RText.of(option.dontKnow()));
        script.append("n <- c(RESPONDENTS = ")
                .append(RText.of(question.shown()))
                .append(
                        ", ANSWERED = sum(counts), VALID = sum(counts[!dont_know]), INVITED = invited)\nprint(counts)\n");
    }

    private void addVector(String name, List<OptionCount> options, Function<OptionCount, String> value) {
        script.append(name)
                .append(" <- ")
                .append(RText.vector(options.stream().map(value).toList()))
                .append('\n');
    }

    private void addTotals(QuestionResult question) {
        for (Base base : Base.values()) {
            Agreement agreement = same(revision.results(base, null), question).agreement();
            if (agreement != null) {
                String counts = "sum(counts[agreeing]), n[[\"" + base + "\"]], sum(counts), invited";
                addShare(text("results.total"), base, counts, agreement);
            }
        }
    }

    private void addGroups(QuestionResult question, GroupAttribute attribute) {
        List<GroupResult> groups =
                same(revision.results(Base.RESPONDENTS, attribute), question).groups();
        groups.forEach(group -> addGroup(question, attribute, group));
    }

    private void addGroup(QuestionResult question, GroupAttribute attribute, GroupResult group) {
        String name = text("results." + attribute.key()) + ": " + group.label().in(language);
        String people = RText.of(size(Base.ANSWERED, attribute, question, group)) + ", "
                + RText.of(size(Base.INVITED, attribute, question, group));
        for (Base base : Base.values()) {
            Agreement agreement = agreement(base, attribute, question, group);
            if (agreement != null) {
                String counts = agreement.count() + ", " + agreement.base().n() + ", " + people;
                addShare(name, base, counts, agreement);
            }
        }
        if (group.protectedGroup()) {
            script.append("withheld(").append(RText.of(name)).append(")\n");
        }
    }

    private void addShare(String group, Base base, String counts, Agreement agreement) {
        script.append("share(")
                .append(RText.of(group))
                .append(", \"")
                .append(base)
                .append("\", ")
                .append(counts)
                .append(",\n  list(")
                .append(String.join(", ", published(agreement)))
                .append("))\n");
    }

    private static List<String> published(Agreement agreement) {
        List<String> published = new ArrayList<>();
        published.add("k = " + agreement.count());
        published.add("n = " + agreement.base().n());
        published.add("share = " + RText.of(agreement.share()));
        published.add("percent = " + RText.of(agreement.percent()));
        Agreement.IntervalResult interval = agreement.interval();
        if (interval != null) {
            published.add("level = " + interval.level());
            published.add("interval = " + limits(interval.low(), interval.high()));
        }
        Agreement.PopulationResult finite = agreement.finitePopulation();
        if (finite != null) {
            published.add("finite = " + limits(finite.low(), finite.high()));
        }
        Agreement.Bounds worst = agreement.worstCase();
        if (worst != null) {
            published.add("worst = " + limits(worst.low(), worst.high()));
        }
        return published;
    }

    private static String limits(double low, double high) {
        return RText.vector(List.of(RText.of(low), RText.of(high)));
    }

    private @Nullable Integer size(Base base, GroupAttribute attribute, QuestionResult question, GroupResult group) {
        Agreement agreement = agreement(base, attribute, question, group);
        return agreement == null ? null : Integer.valueOf(agreement.base().n());
    }

    private @Nullable Agreement agreement(
            Base base, GroupAttribute attribute, QuestionResult question, GroupResult group) {
        return same(revision.results(base, attribute), question).groups().stream()
                .filter(other -> other.key().equals(group.key()))
                .findFirst()
                .map(GroupResult::agreement)
                .orElse(null);
    }

    private static QuestionResult same(SurveyResults results, QuestionResult question) {
        return results.questions().stream()
                .filter(other -> other.key().equals(question.key()))
                .findFirst()
                .orElseThrow();
    }

    private String text(String key, Object... values) {
        return Texts.get(language, key, values);
    }
}
