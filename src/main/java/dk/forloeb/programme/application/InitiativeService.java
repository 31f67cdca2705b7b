package dk.forloeb.programme.application;

import dk.forloeb.identity.application.AuditTrail;
import dk.forloeb.identity.application.RequiresPermission;
import dk.forloeb.identity.domain.Permission;
import dk.forloeb.programme.domain.Initiative;
import dk.forloeb.programme.domain.InitiativeFacts;
import dk.forloeb.programme.domain.InitiativeQuery;
import dk.forloeb.programme.domain.Initiatives;
import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** The portfolio of initiatives. */
@ApplicationScoped
@Transactional
@RequiresPermission(Permission.VIEW_PROGRAMMES)
public class InitiativeService {

    private static final String SUBJECT = "initiative";

    @Inject
    Initiatives initiatives;

    @Inject
    AuditTrail audit;

    /** One page of the initiatives that {@code query} asks for. */
    public Page<InitiativeDetail> search(InitiativeQuery query, int offset, int limit) {
        Page<Initiative> found = initiatives.search(query, offset, limit);
        return new Page<>(found.items().stream().map(InitiativeService::detail).toList(), found.total());
    }

    /** Titles of all initiatives by id, by Danish alphabet. */
    public Map<UUID, String> titles() {
        Map<UUID, String> titles = new LinkedHashMap<>();
        initiatives.all().forEach(initiative -> titles.put(initiative.id(), initiative.title()));
        return titles;
    }

    /**
     * An initiative.
     *
     * @throws DomainException NOT_FOUND {@code initiative-not-found}
     */
    public InitiativeDetail get(UUID id) {
        return detail(find(id));
    }

    /**
     * Adds an initiative to the portfolio.
     *
     * @throws DomainException INVALID with all violations
     */
    @RequiresPermission(Permission.EDIT_PROGRAMMES)
    public InitiativeDetail create(InitiativeFacts facts) {
        Initiative initiative = new Initiative(facts);
        initiatives.add(initiative);
        audit.record("initiative.created", SUBJECT, initiative.id(), initiative.title());
        return detail(initiative);
    }

    /**
     * Replaces what is written down.
     *
     * @param expectedVersion the version the change was made from
     * @throws DomainException STALE {@code stale-version}; INVALID with all violations
     */
    @RequiresPermission(Permission.EDIT_PROGRAMMES)
    public InitiativeDetail edit(UUID id, long expectedVersion, InitiativeFacts facts) {
        Initiative initiative = find(id);
        if (initiative.version() != expectedVersion) {
            throw DomainException.stale("stale-version");
        }
        initiative.rewrite(facts);
        initiatives.changed(initiative);
        audit.record("initiative.edited", SUBJECT, id, initiative.title());
        return detail(initiative);
    }

    private Initiative find(UUID id) {
        return initiatives.find(id).orElseThrow(() -> DomainException.notFound("initiative-not-found"));
    }

    private static InitiativeDetail detail(Initiative initiative) {
        return new InitiativeDetail(
                initiative.id(),
                initiative.version(),
                initiative.kind(),
                initiative.title(),
                initiative.leadAuthority(),
                initiative.facts());
    }
}
