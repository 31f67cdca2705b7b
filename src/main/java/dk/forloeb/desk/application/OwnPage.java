package dk.forloeb.desk.application;

import dk.forloeb.mail.application.MailLogRow;
import dk.forloeb.participation.application.OwnEnrolment;
import dk.forloeb.teaching.application.TeachingDayRow;
import java.net.URI;
import java.util.List;
import java.util.Map;

/**
 * A participant's own page.
 *
 * @param days the programme's days, the earliest first, cancelled ones included
 * @param evaluations links to evaluations that are open, by title
 * @param mails the mails that went to the person, the latest first
 * @param askNeeds whether a physical day is still to come, for which the person can say what is needed
 */
public record OwnPage(
        OwnEnrolment enrolment,
        String programme,
        List<TeachingDayRow> days,
        Map<String, URI> evaluations,
        List<MailLogRow> mails,
        boolean askNeeds) {}
