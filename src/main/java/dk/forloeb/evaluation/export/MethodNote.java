package dk.forloeb.evaluation.export;

import dk.forloeb.evaluation.application.SurveyDetail;
import dk.forloeb.evaluation.application.SurveyRow;
import dk.forloeb.evaluation.domain.statistics.Base;
import dk.forloeb.evaluation.domain.statistics.Turnout;
import dk.forloeb.shared.Texts;
import dk.forloeb.shared.faces.Formats;
import dk.forloeb.shared.sheet.XlsxWriter.Column;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What has to be known of a survey's figures: what they are about, how they came about, and what they do not say. */
final class MethodNote {

    /** One thing to know. */
    record Entry(String topic, String text) {}

    private final SurveyDetail detail;
    private final SurveyRow survey;
    private final String authority;
    private final Locale language;

    MethodNote(SurveyDetail detail, String authority, Locale language) {
        this.detail = detail;
        this.survey = detail.survey();
        this.authority = authority;
        this.language = language;
    }

    static List<Column> columns(Locale language) {
        return List.of(
                new Column(Texts.get(language, "export.column.topic"), 34),
                new Column(Texts.get(language, "export.column.text"), 100));
    }

    /** Of the responses, one row each. */
    List<Entry> ofRows() {
        List<Entry> entries = new ArrayList<>(facts());
        entries.add(entry("export.rows.content"));
        entries.add(entry("export.rows.groups"));
        entries.add(entry("export.rows.order"));
        entries.add(entry("export.protected"));
        return entries;
    }

    /** Of the figures. */
    List<Entry> ofResults() {
        List<Entry> entries = new ArrayList<>(facts());
        entries.addAll(bases());
        entries.addAll(computation());
        entries.addAll(protection());
        entries.addAll(limits());
        return entries;
    }

    /** What the survey is about. */
    List<Entry> facts() {
        List<Entry> facts = new ArrayList<>();
        facts.add(new Entry(text("export.fact.survey"), survey.title()));
        facts.addAll(subject());
        facts.add(new Entry(text("survey.turnout"), turnout()));
        add(facts, "survey.made-up", survey.madeUp());
        return facts;
    }

    /** Of whom and by whom it was asked, and when. */
    List<Entry> subject() {
        List<Entry> subject = new ArrayList<>();
        add(subject, "export.fact.about", detail.about());
        add(subject, "export.fact.authority", authority);
        add(subject, "export.fact.opened", date(survey.openedOn()));
        add(subject, "export.fact.closed", date(survey.closedOn()));
        return subject;
    }

    /** How many were invited and answered, in a sentence. */
    String turnout() {
        Integer invited = survey.invited();
        return new Turnout(invited, survey.responses())
                .responseRate()
                .map(rate -> text(
                        "results.turnout",
                        number(survey.responses()),
                        number(Objects.requireNonNull(invited)),
                        Formats.percent(rate.percent(), language)))
                .orElseGet(() -> text("results.turnout.open", number(survey.responses())));
    }

    /** What a share can be a share of. */
    List<Entry> bases() {
        List<Entry> bases = new ArrayList<>();
        for (Base base : Base.values()) {
            bases.add(new Entry(text("results.base." + base), text("results.base.help." + base)));
        }
        return bases;
    }

    /** How shares, percentages and intervals are computed. */
    List<Entry> computation() {
        List<Entry> entries = new ArrayList<>();
        entries.add(entry("export.agreement"));
        entries.add(new Entry(text("export.rounding"), text("results.method.rounding")));
        entries.add(new Entry(text("results.interval"), text("results.method.interval")));
        if (silent() > 0) {
            String invited = number(survey.responses() + silent());
            entries.add(new Entry(text("results.finite", invited), text("results.method.finite", invited)));
            entries.add(new Entry(text("results.worst"), text("results.method.worst")));
        }
        return entries;
    }

    /** Which figures are not shown, and why. */
    List<Entry> protection() {
        return List.of(
                new Entry(text("results.protection"), text("results.protection.text", detail.minimumGroup())),
                new Entry(
                        text("export.thresholds"),
                        text("export.thresholds.text", detail.minimumGroup(), detail.dominanceLimit())),
                entry("export.protected"));
    }

    /** What the figures do not say. */
    List<Entry> limits() {
        String topic = text("results.limits");
        List<Entry> limits = new ArrayList<>();
        int silent = silent();
        if (silent > 0) {
            String invited = number(survey.responses() + silent);
            limits.add(new Entry(topic, text("results.limits.nonresponse", number(silent), invited)));
        }
        for (String limit : List.of("voluntary", "chosen", "opinion", "small")) {
            limits.add(new Entry(topic, text("results.limits." + limit)));
        }
        return limits;
    }

    /** How many of those invited did not answer; 0 also where it is not known how many were invited. */
    private int silent() {
        Integer invited = survey.invited();
        return invited == null ? 0 : invited - survey.responses();
    }

    private void add(List<Entry> entries, String topic, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            entries.add(new Entry(text(topic), text));
        }
    }

    private Entry entry(String key) {
        return new Entry(text(key), text(key + ".text"));
    }

    private @Nullable String date(@Nullable LocalDate day) {
        return day == null ? null : Formats.date(day, language);
    }

    private String number(long number) {
        return Formats.number(number, language);
    }

    private String text(String key, Object... args) {
        return Texts.get(language, key, args);
    }
}
