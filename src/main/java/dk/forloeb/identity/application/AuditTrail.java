package dk.forloeb.identity.application;

import dk.forloeb.identity.domain.AuditEntries;
import dk.forloeb.identity.domain.AuditEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/**
 * Writes down who changed what and when; append-only.
 *
 * <p>Never holds secrets, tokens, answers, or which invitation was answered.
 */
@ApplicationScoped
public class AuditTrail {

    @Inject
    AuditEntries entries;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /**
     * Records a change within the transaction that makes it, so that both stand or neither.
     *
     * @param action what was done, lower case with a dot, for example {@code survey.closed}; at most 60 characters
     * @param subjectType kind of thing, for example {@code survey}; at most 40 characters
     * @param subjectId the thing's id or code; at most 64 characters
     * @param detail what else a reader of the trail needs; cut after 1,000 characters
     * @throws jakarta.transaction.TransactionalException if no transaction is running
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(String action, String subjectType, Object subjectId, @Nullable String detail) {
        entries.add(new AuditEntry(
                clock.instant(), currentUser.actor(), action, subjectType, subjectId.toString(), detail));
    }
}
