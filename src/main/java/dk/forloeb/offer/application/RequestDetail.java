package dk.forloeb.offer.application;

import dk.forloeb.mail.application.MailLogRow;
import java.util.List;

/**
 * A request with what was done about it.
 *
 * @param entries steps and notes, first to last
 * @param mails the mails about it, the latest first
 */
public record RequestDetail(RequestRow request, List<RequestEntryRow> entries, List<MailLogRow> mails) {}
