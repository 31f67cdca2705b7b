package dk.forloeb.evaluation.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What has gone out by mail for a survey.
 *
 * @param unmailed invited participants who can be mailed their link and have not been
 * @param mailed invited participants to whom it was sent, or is on its way
 * @param remindedAt when those who had not answered were last reminded; null before
 * @param nextReminder when they may be reminded again; null before the first reminder
 * @param mayRemind whether they may be reminded now
 * @param readInLog whether reminders can be read in the log of mails, as in a demonstration without mail server
 */
public record MailingStanding(
        int unmailed,
        int mailed,
        @Nullable Instant remindedAt,
        @Nullable Instant nextReminder,
        boolean mayRemind,
        boolean readInLog) {}
