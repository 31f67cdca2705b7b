package dk.forloeb.teaching.application;

import dk.forloeb.mail.application.MailTemplate;
import dk.forloeb.mail.application.MailTemplates;
import dk.forloeb.participation.application.ProgrammeNews;
import dk.forloeb.programme.application.ProgrammeService;
import dk.forloeb.shared.Texts;
import dk.forloeb.teaching.domain.TeachingDay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The mails that tell participants, and those who speak for their municipalities, that a day is not as it was. */
@ApplicationScoped
class TeachingDayMails implements MailTemplates {

    private static final String CHANGED = "teaching-day-changed";
    private static final String CANCELLED = "teaching-day-cancelled";
    private static final String TO_CONTACT = "-contact";

    private static final String PROGRAMME = "programme";
    private static final String TITLE = "title";
    private static final String BEFORE = "before";
    private static final String NOW = "now";
    private static final Map<String, String> CANCELLED_SAMPLE = Map.of(
            PROGRAMME, "Merudgifter til voksne",
            TITLE, "Læringsdag 1",
            BEFORE, "tirsdag den 6. april 2027 kl. 09.00–15.00, fysisk, Ankestyrelsen");
    private static final Map<String, String> CHANGED_SAMPLE = Map.of(
            PROGRAMME, "Merudgifter til voksne",
            TITLE, "Læringsdag 1",
            BEFORE, "tirsdag den 6. april 2027 kl. 09.00–15.00, fysisk, Ankestyrelsen",
            NOW, "onsdag den 7. april 2027 kl. 10.00–16.00, online");

    @Inject
    ProgrammeNews news;

    @Inject
    ProgrammeService programmes;

    @Override
    public List<MailTemplate> templates() {
        return List.of(
                new MailTemplate(CHANGED, CHANGED_SAMPLE, true),
                new MailTemplate(CHANGED + TO_CONTACT, CHANGED_SAMPLE, false),
                new MailTemplate(CANCELLED, CANCELLED_SAMPLE, true),
                new MailTemplate(CANCELLED + TO_CONTACT, CANCELLED_SAMPLE, false));
    }

    /** @param before the day in words, as it was; see {@link #words} */
    void changed(TeachingDay day, String before) {
        tell(day, CHANGED, Map.of(PROGRAMME, programme(day), TITLE, title(day), BEFORE, before, NOW, words(day)));
    }

    /** @param before the day in words, as it was; see {@link #words} */
    void cancelled(TeachingDay day, String before) {
        tell(day, CANCELLED, Map.of(PROGRAMME, programme(day), TITLE, title(day), BEFORE, before));
    }

    /** When and where, in the language of the mails. */
    static String words(TeachingDay day) {
        return DayWords.day(
                day.time().start(),
                day.time().end(),
                day.place().type(),
                day.place().name(),
                Texts.DANISH);
    }

    private void tell(TeachingDay day, String template, Map<String, String> values) {
        news.tellParticipants(day.programmeId(), template, values);
        news.tellContacts(day.programmeId(), template + TO_CONTACT, values);
    }

    private static String title(TeachingDay day) {
        return day.content().title();
    }

    private String programme(TeachingDay day) {
        return programmes.titles(Set.of(day.programmeId())).getOrDefault(day.programmeId(), "");
    }
}
