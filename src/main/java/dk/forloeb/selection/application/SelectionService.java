package dk.forloeb.selection.application;

import dk.forloeb.identity.application.AuditTrail;
import dk.forloeb.identity.application.CurrentUser;
import dk.forloeb.identity.application.RequiresPermission;
import dk.forloeb.identity.domain.Permission;
import dk.forloeb.municipality.application.FiguresService;
import dk.forloeb.municipality.application.MunicipalityService;
import dk.forloeb.programme.application.ProgrammeService;
import dk.forloeb.programme.domain.ProgrammeChange;
import dk.forloeb.selection.domain.Choice;
import dk.forloeb.selection.domain.Selection;
import dk.forloeb.selection.domain.SelectionRepository;
import dk.forloeb.selection.domain.SelectionState;
import dk.forloeb.shared.ClockProducer;
import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Input;
import dk.forloeb.shared.Page;
import dk.forloeb.shared.Violations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Selecting municipalities for programmes; the authority's own work, of which municipalities see nothing. */
@ApplicationScoped
@Transactional
@RequiresPermission(Permission.VIEW_SELECTIONS)
public class SelectionService {

    /** Code of the refusal to confirm a ranking that nobody has seen. */
    public static final String RANKING_CHANGED = "selection-ranking-changed";

    private static final String SUBJECT = "selection";

    @Inject
    SelectionRepository selections;

    @Inject
    SelectionRanker ranker;

    @Inject
    FiguresService figures;

    @Inject
    MunicipalityService municipalities;

    @Inject
    ProgrammeService programmes;

    @Inject
    CurrentUser currentUser;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * One page of the selections, the latest first.
     *
     * @param programmeId only of this programme; null for all
     * @throws DomainException NOT_FOUND {@code programme-not-found}
     */
    public Page<SelectionRow> search(@Nullable UUID programmeId, int offset, int limit) {
        if (programmeId != null) {
            programmes.get(programmeId);
        }
        Page<Selection> page = selections.search(programmeId, offset, limit);
        Map<UUID, Integer> latest = selections.confirmedNumbers(
                page.items().stream().map(Selection::programmeId).collect(Collectors.toSet()));
        return new Page<>(
                page.items().stream()
                        .map(selection -> SelectionRow.of(selection, state(selection, latest)))
                        .toList(),
                page.total());
    }

    /** @throws DomainException NOT_FOUND {@code selection-not-found} */
    public SelectionDetail get(UUID id) {
        return detail(find(id));
    }

    /** What can be changed about a selection. Refuses like {@link #get}. */
    public SelectionDraft draft(UUID id) {
        return SelectionDraft.of(find(id));
    }

    /** What is decided for a programme now: its latest confirmed selection, if there is one. */
    public Optional<ConfirmedSelection> confirmed(UUID programmeId) {
        return selections.confirmed(programmeId).map(selection -> ConfirmedSelection.of(detail(selection)));
    }

    /**
     * The years that a new selection takes figures from, ascending: the latest three that are over.
     */
    public List<Integer> defaultYears() {
        List<Integer> usual = figures.usualYears();
        int current = LocalDate.now(clock.withZone(ClockProducer.ZONE)).getYear();
        return usual.isEmpty()
                ? IntStream.range(current - FiguresService.USUAL_YEARS, current)
                        .boxed()
                        .toList()
                : usual;
    }

    /**
     * Begins a draft; nothing is begun if a choice is refused.
     *
     * @throws DomainException INVALID with all faults, also at {@code field} where it is not known, or as
     *     {@link #choose}; NOT_FOUND {@code programme-not-found}; CONFLICT {@code programme-archived}
     */
    @RequiresPermission(Permission.EDIT_SELECTIONS)
    public SelectionDetail create(SelectionCommand command, List<ChoiceCommand> choices) {
        Violations faults = new Violations();
        UUID programmeId = faults.check(() -> Input.present("programmeId", command.programmeId()));
        SelectionRanker.Checked checked = faults.check(() -> checked(command));
        faults.refuseAny();
        programmes.require(programmeId, ProgrammeChange.FACTS);
        Selection selection =
                new Selection(programmeId, checked.settings(), command.madeUp(), currentUser.actor(), clock.instant());
        selections.add(selection);
        selections.flush();
        audit.record("selection.created", SUBJECT, selection.id(), title(selection));
        choices.forEach(choice -> decide(selection, choice));
        selections.flush();
        return SelectionDetail.of(selection, SelectionState.DRAFT, ranker.basis(selection, checked));
    }

    /**
     * Ranks a draft by other settings, and adds, drops or leaves municipalities; all of it or, if one is refused, nothing.
     *
     * @throws DomainException STALE if {@code expectedVersion} is not the present one; CONFLICT
     *     {@code selection-confirmed} or {@code programme-archived}; INVALID with all faults
     */
    @RequiresPermission(Permission.EDIT_SELECTIONS)
    public SelectionDetail change(
            UUID id, long expectedVersion, SelectionCommand command, List<ChoiceCommand> choices) {
        Selection selection = find(id, expectedVersion);
        if (!selection.programmeId().equals(command.programmeId())) {
            throw DomainException.ruleAt("programmeId", "selection-keeps-programme");
        }
        programmes.require(selection.programmeId(), ProgrammeChange.FACTS);
        SelectionRanker.Checked checked = checked(command);
        if (selection.arrange(checked.settings(), currentUser.actor(), clock.instant())) {
            audit.record("selection.changed", SUBJECT, id, title(selection));
        }
        choices.forEach(choice -> decide(selection, choice));
        selections.flush();
        return SelectionDetail.of(selection, SelectionState.DRAFT, ranker.basis(selection, checked));
    }

    /**
     * Adds a municipality to a draft, drops it, or leaves it to its rank again.
     *
     * @throws DomainException STALE; CONFLICT {@code selection-confirmed} or {@code programme-archived}; INVALID at
     *     {@code municipalityCode} ({@code municipality-unknown}) or {@code note}
     */
    @RequiresPermission(Permission.EDIT_SELECTIONS)
    public SelectionDetail choose(UUID id, long expectedVersion, ChoiceCommand choice) {
        Selection selection = find(id, expectedVersion);
        programmes.require(selection.programmeId(), ProgrammeChange.FACTS);
        decide(selection, choice);
        selections.flush();
        return detail(selection);
    }

    /**
     * Freezes a draft with everything it rests on. It supersedes what was confirmed for the programme before.
     *
     * @param seen the {@link SelectionBasis#digest digest} of the ranking that was seen; the version tells only of changes
     *     of the draft itself
     * @throws DomainException STALE, with {@link #RANKING_CHANGED} where the ranking is another one by now; RULE {@code selection-empty} where nobody is chosen; CONFLICT
     *     {@code selection-confirmed}, {@code selection-confirmed-meanwhile} or {@code programme-archived}; INVALID at
     *     {@code field} where it is no longer known
     */
    @RequiresPermission(Permission.EDIT_SELECTIONS)
    public SelectionDetail confirm(UUID id, long expectedVersion, String seen) {
        Selection selection = find(id, expectedVersion);
        selection.requireDraft();
        programmes.require(selection.programmeId(), ProgrammeChange.FACTS);
        Instant now = clock.instant();
        SelectionBasis ranked = ranker.basis(selection);
        if (!ranked.digest().equals(seen)) {
            throw DomainException.stale(RANKING_CHANGED);
        }
        SelectionBasis basis = ranked.confirmed(currentUser.actor(), now);
        int chosen = basis.chosen().size();
        if (chosen == 0) {
            throw DomainException.rule("selection-empty");
        }
        int number = latest(selection).getOrDefault(selection.programmeId(), 0) + 1;
        selection.confirm(number, BasisJson.write(basis), currentUser.actor(), now);
        selections.flush();
        audit.record("selection.confirmed", SUBJECT, id, title(selection), chosen);
        return detail(selection);
    }

    /**
     * Throws a draft away.
     *
     * @throws DomainException STALE; CONFLICT {@code selection-confirmed}
     */
    @RequiresPermission(Permission.EDIT_SELECTIONS)
    public void delete(UUID id, long expectedVersion) {
        Selection selection = find(id, expectedVersion);
        selection.requireDraft();
        String title = title(selection);
        selections.remove(selection);
        selections.flush();
        audit.record("selection.deleted", SUBJECT, id, title);
    }

    /**
     * A confirmed selection as a dated package for the document system.
     *
     * @throws DomainException NOT_FOUND; CONFLICT {@code selection-not-confirmed}
     */
    public SelectionPackage packageOf(UUID id) {
        Selection selection = find(id);
        if (!selection.isConfirmed()) {
            throw DomainException.conflict("selection-not-confirmed");
        }
        return SelectionPackage.of(detail(selection), selection.document());
    }

    private void decide(Selection selection, ChoiceCommand command) {
        String code = command.municipalityCode();
        if (!municipalities.names().containsKey(code)) {
            throw DomainException.invalid("municipalityCode", "municipality-unknown");
        }
        Boolean chosen = command.chosen();
        if (chosen == null) {
            if (selection.undecide(code, currentUser.actor(), clock.instant())) {
                audit.record(
                        "selection.left", SUBJECT, selection.id(), title(selection), AuditTrail.municipality(code));
            }
            return;
        }
        Choice choice = new Choice(code, chosen, command.note(), currentUser.actor(), clock.instant());
        if (selection.choices().stream().noneMatch(choice::says)) {
            selection.decide(choice);
            audit.record(
                    chosen ? "selection.added" : "selection.dropped",
                    SUBJECT,
                    selection.id(),
                    title(selection),
                    AuditTrail.municipality(code));
        }
    }

    private SelectionRanker.Checked checked(SelectionCommand command) {
        return ranker.checked(command.settings(this::defaultYears));
    }

    private SelectionDetail detail(Selection selection) {
        SelectionBasis basis = selection.isConfirmed() ? BasisJson.read(selection.document()) : ranker.basis(selection);
        return SelectionDetail.of(
                selection, state(selection, selection.isConfirmed() ? latest(selection) : Map.of()), basis);
    }

    private Map<UUID, Integer> latest(Selection selection) {
        return selections.confirmedNumbers(List.of(selection.programmeId()));
    }

    private static SelectionState state(Selection selection, Map<UUID, Integer> latest) {
        return SelectionState.of(selection.confirmedNumber(), latest.get(selection.programmeId()));
    }

    private String title(Selection selection) {
        UUID programme = selection.programmeId();
        return programmes.titles(List.of(programme)).getOrDefault(programme, "");
    }

    private Selection find(UUID id) {
        return selections.find(id).orElseThrow(() -> DomainException.notFound("selection-not-found"));
    }

    private Selection find(UUID id, long expectedVersion) {
        Selection selection = find(id);
        if (selection.version() != expectedVersion) {
            throw DomainException.stale("stale-version");
        }
        return selection;
    }
}
