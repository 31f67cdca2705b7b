package dk.forloeb.identity.domain;

import dk.forloeb.shared.Page;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the audit trail is kept. It only grows. */
public interface AuditEntries {

    void add(AuditEntry entry);

    /** Newest first. */
    Page<AuditEntry> search(Filter filter, int offset, int limit);

    /** The kinds of things that anything was ever done to, by code. */
    List<String> subjectTypes();

    /**
     * What to look for; each null means "any".
     *
     * @param actor the log-in name, exactly
     * @param from the first instant included
     * @param before the first instant no longer included
     */
    record Filter(
            @Nullable String actor,
            @Nullable String action,
            @Nullable String subjectType,
            @Nullable String subjectId,
            @Nullable Instant from,
            @Nullable Instant before) {}
}
