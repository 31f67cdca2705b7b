package dk.forloeb.programme.application;

import dk.forloeb.identity.application.AuditTrail;
import dk.forloeb.identity.application.CurrentUser;
import dk.forloeb.identity.application.RequiresPermission;
import dk.forloeb.identity.domain.Permission;
import dk.forloeb.programme.domain.Initiative;
import dk.forloeb.programme.domain.InitiativeKinds;
import dk.forloeb.programme.domain.Initiatives;
import dk.forloeb.programme.domain.LearningProgramme;
import dk.forloeb.programme.domain.LegalProvision;
import dk.forloeb.programme.domain.LegalProvisions;
import dk.forloeb.programme.domain.ProgrammeChange;
import dk.forloeb.programme.domain.ProgrammeFacts;
import dk.forloeb.programme.domain.ProgrammeQuery;
import dk.forloeb.programme.domain.ProgrammeState;
import dk.forloeb.programme.domain.Programmes;
import dk.forloeb.programme.domain.Transition;
import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Planning and following learning programmes. A municipal contact sees the programmes of the own municipality only;
 * others do not exist for the contact.
 */
@ApplicationScoped
@Transactional
@RequiresPermission(Permission.VIEW_PROGRAMMES)
public class ProgrammeService {

    private static final String SUBJECT = "programme";

    @Inject
    Programmes programmes;

    @Inject
    Initiatives initiatives;

    @Inject
    LegalProvisions provisions;

    @Inject
    ProgrammeDetails details;

    @Inject
    Instance<ProgrammeVisibility> visibility;

    @Inject
    CurrentUser currentUser;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** One page of the programmes that {@code query} asks for. */
    public Page<ProgrammeRow> search(ProgrammeQuery query, int offset, int limit) {
        Page<LearningProgramme> found = programmes.search(query, limit().orElse(null), offset, limit);
        return new Page<>(details.rows(found.items()), found.total());
    }

    /** Calendar years in which any programme runs, for filters. */
    public SortedSet<Integer> years() {
        return programmes.years();
    }

    /**
     * A programme.
     *
     * @throws DomainException NOT_FOUND {@code programme-not-found}
     */
    public ProgrammeDetail get(UUID id) {
        return details.of(find(id));
    }

    /** Whether a programme may still change so; for what pages offer. Refuses like {@link #get}. */
    public boolean accepts(UUID id, ProgrammeChange change) {
        return find(id).state().accepts(change);
    }

    /**
     * Refuses a change of what belongs to a programme where it comes too late.
     *
     * @throws DomainException NOT_FOUND {@code programme-not-found}; CONFLICT {@code programme-archived} or
     *     {@code programme-completed}
     */
    public void require(UUID id, ProgrammeChange change) {
        find(id).state().require(change);
    }

    /** The programmes that the caller is limited to; empty where there is no limit. */
    public Optional<Set<UUID>> limit() {
        return currentUser
                .municipality()
                .map(municipality -> visibility.stream()
                        .flatMap(known -> known.programmesOf(municipality).stream())
                        .collect(Collectors.toSet()));
    }

    /** Titles of those of the programmes that exist and may be seen. */
    public Map<UUID, String> titles(Collection<UUID> ids) {
        Optional<Set<UUID>> visible = limit();
        Map<UUID, String> titles = new LinkedHashMap<>();
        programmes.findAll(ids).stream()
                .filter(programme ->
                        visible.map(only -> only.contains(programme.id())).orElse(true))
                .forEach(programme -> titles.put(programme.id(), programme.title()));
        return titles;
    }

    /** When those of the programmes run that exist and may be seen. */
    public List<ProgrammePeriod> periods(Collection<UUID> ids) {
        Optional<Set<UUID>> visible = limit();
        Set<UUID> taskForces = initiatives.all().stream()
                .filter(initiative -> initiative.kind().equals(InitiativeKinds.TASK_FORCE))
                .map(Initiative::id)
                .collect(Collectors.toSet());
        Map<UUID, ProgrammeState> archivedFrom = programmes.archivedFrom();
        return programmes.findAll(ids).stream()
                .filter(programme ->
                        visible.map(only -> only.contains(programme.id())).orElse(true))
                .map(programme -> ProgrammePeriod.of(programme, archivedFrom.get(programme.id()), taskForces))
                .toList();
    }

    /**
     * Writes down a new programme, as an idea.
     *
     * @throws DomainException INVALID with all violations
     */
    @RequiresPermission(Permission.EDIT_PROGRAMMES)
    public ProgrammeDetail create(ProgrammeFacts facts) {
        requireInitiative(facts.initiativeId());
        LearningProgramme programme = new LearningProgramme(facts, provisions(facts.provisionIds()));
        programmes.add(programme);
        audit.record("programme.created", SUBJECT, programme.id(), programme.title());
        return details.of(programme);
    }

    /**
     * Replaces what is written down.
     *
     * @param expectedVersion the version the change was made from
     * @throws DomainException STALE {@code stale-version}; INVALID with all violations; CONFLICT
     *     {@code programme-archived}; RULE {@code kind-fixed}
     */
    @RequiresPermission(Permission.EDIT_PROGRAMMES)
    public ProgrammeDetail edit(UUID id, long expectedVersion, ProgrammeFacts facts) {
        LearningProgramme programme = findForChange(id, expectedVersion);
        requireInitiative(facts.initiativeId());
        programme.rewrite(facts, provisions(facts.provisionIds()));
        programmes.changed(programme);
        audit.record("programme.edited", SUBJECT, id, programme.title());
        return details.of(programme);
    }

    /**
     * Takes a step in the life of a programme.
     *
     * @param expectedVersion the version that was seen when the step was decided on
     * @param note why; has to be there for steps back and for shelving
     * @throws DomainException STALE {@code stale-version}; RULE {@code transition-not-possible}; INVALID at {@code note}
     */
    @RequiresPermission(Permission.EDIT_PROGRAMMES)
    public ProgrammeDetail move(UUID id, long expectedVersion, ProgrammeState to, @Nullable String note) {
        LearningProgramme programme = findForChange(id, expectedVersion);
        step(programme, to, note);
        return details.of(programme);
    }

    /** Notes that municipalities were offered the programme: an idea or a plan takes the steps that lead there. */
    @RequiresPermission(Permission.EDIT_PROGRAMMES)
    public void offered(UUID id) {
        LearningProgramme programme = find(id);
        for (ProgrammeState to : List.of(ProgrammeState.PLANNED, ProgrammeState.OFFERED)) {
            if (programme.state().compareTo(to) < 0) {
                step(programme, to, null);
            }
        }
    }

    private void step(LearningProgramme programme, ProgrammeState to, @Nullable String note) {
        ProgrammeState archivedFrom = details.archivedFrom(programme);
        Transition step = programme.moveTo(to, archivedFrom, clock.instant(), currentUser.actor(), note);
        programmes.add(step);
        programmes.changed(programme);
        audit.record(
                "programme.moved",
                SUBJECT,
                programme.id(),
                programme.title(),
                word(programme, step.from()),
                word(programme, step.to()));
    }

    private static String word(LearningProgramme programme, ProgrammeState state) {
        String key = "state." + programme.kind() + "." + state;
        return AuditTrail.word(key.toLowerCase(Locale.ROOT));
    }

    private LearningProgramme findForChange(UUID id, long expectedVersion) {
        LearningProgramme programme = find(id);
        if (programme.version() != expectedVersion) {
            throw DomainException.stale("stale-version");
        }
        return programme;
    }

    private LearningProgramme find(UUID id) {
        boolean hidden = limit().map(only -> !only.contains(id)).orElse(false);
        return programmes
                .find(id)
                .filter(programme -> !hidden)
                .orElseThrow(() -> DomainException.notFound("programme-not-found"));
    }

    private void requireInitiative(@Nullable UUID id) {
        if (id != null && initiatives.find(id).isEmpty()) {
            throw DomainException.invalid("initiativeId", "initiative-not-found");
        }
    }

    private List<LegalProvision> provisions(Set<UUID> ids) {
        List<LegalProvision> found = provisions.all().stream()
                .filter(provision -> ids.contains(provision.id()))
                .toList();
        if (found.size() != ids.size()) {
            throw DomainException.invalid("provisionIds", "provision-not-found");
        }
        return found;
    }
}
