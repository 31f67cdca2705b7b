package dk.forloeb.identity.application;

import dk.forloeb.identity.domain.AuditEntry;
import java.time.Instant;

/**
 * One line of the audit trail as shown.
 *
 * @param detail empty where there is none
 */
public record AuditRow(
        Instant occurredAt, String actor, String action, String subjectType, String subjectId, String detail) {

    static AuditRow of(AuditEntry entry) {
        return new AuditRow(
                entry.occurredAt(),
                entry.actor(),
                entry.action(),
                entry.subjectType(),
                entry.subjectId(),
                entry.detail().orElse(""));
    }
}
