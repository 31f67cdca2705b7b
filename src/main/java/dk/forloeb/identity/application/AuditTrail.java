package dk.forloeb.identity.application;

import dk.forloeb.identity.domain.AuditEntries;
import dk.forloeb.identity.domain.AuditEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.stream.Collectors;

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
     * @param details what else a reader of the trail needs, each on one line and readable years later, so names and not
     *     ids; together cut after 1,000 characters. What exists in both languages is given as {@link #word},
     *     a municipality as {@link #municipality}. Where they
     *     are more than one, the text {@code audit.detail.<action>} puts them together.
     * @throws jakarta.transaction.TransactionalException if no transaction is running
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(String action, String subjectType, Object subjectId, Object... details) {
        String detail = Arrays.stream(details).map(Object::toString).collect(Collectors.joining("\n"));
        entries.add(new AuditEntry(
                clock.instant(),
                currentUser.actor(),
                action,
                subjectType,
                subjectId.toString(),
                detail.isEmpty() ? null : detail));
    }

    /** A detail that the reader sees in the language of the page: the text with this key. */
    public static String word(String key) {
        return AuditEntry.WORD + key;
    }

    /** A detail that the reader sees as the municipality's name. */
    public static String municipality(String code) {
        return AuditEntry.MUNICIPALITY + code;
    }
}
