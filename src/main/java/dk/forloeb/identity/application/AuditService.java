package dk.forloeb.identity.application;

import dk.forloeb.identity.domain.AuditEntries;
import dk.forloeb.identity.domain.Permission;
import dk.forloeb.shared.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Shows the audit trail to those who answer for the installation. */
@ApplicationScoped
@Transactional
@RequiresPermission(Permission.VIEW_AUDIT)
public class AuditService {

    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    @Inject
    AuditEntries entries;

    @Inject
    MunicipalityNames municipalityNames;

    /** The entries asked for, newest first. */
    public Page<AuditRow> search(AuditQuery query, int offset, int limit) {
        var filter = new AuditEntries.Filter(
                query.actor(),
                query.action(),
                query.subjectType(),
                query.subjectId(),
                startOf(query.from()),
                query.to() == null ? null : startOf(query.to().plusDays(1)));
        var page = entries.search(filter, offset, limit);
        return new Page<>(page.items().stream().map(AuditRow::of).toList(), page.total());
    }

    /** The kinds of things that anything was ever done to, by code. */
    public List<String> subjectTypes() {
        return entries.subjectTypes();
    }

    /** The names of municipalities by code, for what the entries say. */
    public Map<String, String> municipalities() {
        return municipalityNames.byCode();
    }

    private static @Nullable Instant startOf(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(ZONE).toInstant();
    }
}
