package dk.forloeb.offer.domain;

import dk.forloeb.shared.EmailAddress;
import dk.forloeb.shared.Input;
import dk.forloeb.shared.Period;
import dk.forloeb.shared.PersonName;
import dk.forloeb.shared.Violations;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a round of offers says, as typed, until {@link #checked()}.
 *
 * @param wanted how many municipalities are to take part, 1 to 98
 * @param deadline the last day to answer, for the first offers
 * @param answerDays how many days a municipality has that is offered a place later, 1 to 90
 * @param reminderDays how many days before the deadline a reminder goes out, 0 (none) to 30
 * @param automatic whether the next in rank is offered a place that became free without anybody's doing
 * @param language {@code da} or {@code en}, of mails and of the page before somebody chooses
 * @param content what is offered
 * @param effort what it costs the municipality, in time above all
 * @param contactName whom to ask
 * @param contactEmail where to ask
 * @param dates the days proposed, at most 20
 */
public record RoundTerms(
        @Nullable Integer wanted,
        @Nullable LocalDate deadline,
        @Nullable Integer answerDays,
        @Nullable Integer reminderDays,
        boolean automatic,
        @Nullable String language,
        @Nullable String content,
        @Nullable String effort,
        @Nullable String contactName,
        @Nullable String contactEmail,
        List<ProposedDate> dates) {

    public static final int USUALLY_WANTED = 10;
    public static final int MOST_DATES = 20;
    private static final int MUNICIPALITIES = 98;
    private static final int MOST_ANSWER_DAYS = 90;
    private static final int MOST_REMINDER_DAYS = 30;
    private static final int MAX_CONTENT = 4000;
    private static final int MAX_EFFORT = 1000;

    public RoundTerms {
        dates = List.copyOf(dates);
    }

    /**
     * The terms cleaned, all of them there.
     *
     * @throws dk.forloeb.shared.DomainException INVALID with all faults
     */
    public RoundTerms checked() {
        Violations faults = new Violations();
        number(faults, "wanted", wanted, 1, MUNICIPALITIES);
        number(faults, "answerDays", answerDays, 1, MOST_ANSWER_DAYS);
        number(faults, "reminderDays", reminderDays, 0, MOST_REMINDER_DAYS);
        faults.check(() -> Input.present("deadline", deadline));
        Period.checkPlausible(faults, "deadline", deadline);
        if (!"da".equals(language) && !"en".equals(language)) {
            faults.add("language", "language-unknown");
        }
        String offered = faults.check(() -> text("content", content, MAX_CONTENT));
        String cost = faults.check(() -> text("effort", effort, MAX_EFFORT));
        String name = faults.check(() -> PersonName.checked("contactName", contactName));
        String email = faults.check(() -> EmailAddress.checked("contactEmail", contactEmail));
        if (dates.size() > MOST_DATES) {
            faults.add("dates", "too-many-dates", MOST_DATES);
        }
        for (int i = 0; i < dates.size(); i++) {
            ProposedDate date = dates.get(i);
            if (dates.subList(0, i).stream().anyMatch(date::isSameDay)) {
                faults.add("dates", "proposed-date-twice", date.start().toLocalDate());
            }
        }
        faults.refuseAny();
        return new RoundTerms(
                wanted, deadline, answerDays, reminderDays, automatic, language, offered, cost, name, email, dates);
    }

    private static String text(String field, @Nullable String text, int max) {
        return Input.present(field, Input.optionalText(field, text, max));
    }

    private static void number(Violations faults, String field, @Nullable Integer number, int least, int most) {
        if (number == null) {
            faults.add(field, "required");
        } else if (number < least || number > most) {
            faults.add(field, "number-out-of-range", least, most);
        }
    }
}
