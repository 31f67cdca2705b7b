package dk.forloeb.identity.application;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What to look for in the audit trail; each null means "any".
 *
 * @param actor the log-in name, exactly
 * @param from the first day included (Europe/Copenhagen)
 * @param to the last day included (Europe/Copenhagen)
 */
public record AuditQuery(
        @Nullable String actor,
        @Nullable String action,
        @Nullable String subjectType,
        @Nullable String subjectId,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}
