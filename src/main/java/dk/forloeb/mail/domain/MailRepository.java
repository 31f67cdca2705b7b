package dk.forloeb.mail.domain;

import dk.forloeb.shared.Page;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The mails that are stored. */
public interface MailRepository {

    void add(Mail mail);

    void add(MailAttempt attempt);

    /** Deletes a mail, which has no attempts. */
    void remove(Mail mail);

    Optional<Mail> find(UUID id);

    /** Those about a thing, the latest first. */
    List<Mail> about(String type, UUID id);

    /** The page of the filter, by the time of queueing; without those that leave no trace. */
    Page<Mail> search(MailFilter filter);

    /** Those whose time has come, the longest due first. */
    List<Mail> due(Instant now, int limit);

    /** Those that wait and leave no trace. */
    List<Mail> waitingTraceless();

    /** Those that are being handed over, or were when the program that did so ended. */
    List<Mail> inState(MailState state, int limit);

    /** How many are in a state, without those that leave no trace. */
    long count(MailState state);

    /** The attempts to hand over a mail, in order. */
    List<MailAttempt> attempts(UUID mailId);

    /** Deletes what mail servers said of a mail, since they repeat addresses. */
    void forgetReplies(UUID mailId);

    /** Those of before a moment that are done with and still name somebody. */
    List<Mail> unforgotten(Instant before, int limit);

    /** Makes those due that wait because the mail server could not be reached. */
    void hasten(Instant now);

    /** Writes what changed, so that versions are known. */
    void flush();
}
