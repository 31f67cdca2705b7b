package dk.forloeb.evaluation.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What has gone out by mail for a survey.
 *
 * @param unmailed invited participants who have not been sent their link by mail
 * @param mailed invited participants who have
 * @param remindedAt when those who had not answered were last reminded; null before
 * @param mayRemind whether enough time has passed for a reminder
 */
public record MailingStanding(
        int unmailed, int mailed, @Nullable Instant remindedAt, boolean mayRemind) {}
