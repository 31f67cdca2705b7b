package dk.forloeb.municipality.application;

import dk.forloeb.identity.application.AuditTrail;
import dk.forloeb.identity.application.CurrentUser;
import dk.forloeb.identity.application.RequiresPermission;
import dk.forloeb.identity.domain.Permission;
import dk.forloeb.municipality.domain.AppealFields;
import dk.forloeb.municipality.domain.AppealFiguresStore;
import dk.forloeb.municipality.domain.AppealImport;
import dk.forloeb.municipality.domain.CaseSubject;
import dk.forloeb.municipality.domain.FigureDifference;
import dk.forloeb.municipality.domain.Municipalities;
import dk.forloeb.municipality.domain.Municipality;
import dk.forloeb.shared.ClockProducer;
import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Page;
import dk.forloeb.shared.Violation;
import dk.forloeb.shared.sheet.SheetLimits;
import dk.forloeb.shared.sheet.SheetReader;
import dk.forloeb.shared.sheet.Upload;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Takes in published exports. A draft is a preview that nobody's figures depend on; storing it lets its figures count. One
 * fault anywhere, and nothing of a file is stored.
 */
@ApplicationScoped
@Transactional
@RequiresPermission(Permission.IMPORT_FIGURES)
public class FiguresImportService {

    /** What a file may hold. */
    public static final SheetLimits LIMITS = SheetLimits.LARGE;

    private static final Duration DRAFT_LIFE = Duration.ofDays(7);
    private static final LocalDate FIRST_EXTRACTION = LocalDate.of(2000, 1, 1);

    @Inject
    AppealFiguresStore store;

    @Inject
    AppealFields fields;

    @Inject
    Municipalities municipalities;

    @Inject
    CurrentUser currentUser;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * Reads a file into a draft that can be looked at and then stored or discarded; drafts of more than a week go.
     *
     * @param extractedOn the day on which the figures were drawn; today where it is not known
     * @throws DomainException INVALID at {@code file} for what is no table, at the columns that are absent, and at {@code
     *     extractedOn}: {@code extracted-in-future}, {@code extracted-too-early}
     */
    public AppealImport prepare(Upload file, @Nullable LocalDate extractedOn) {
        Instant now = clock.instant();
        store.draftsBefore(now.minus(DRAFT_LIFE)).forEach(store::discard);
        return compared(read(file, day(extractedOn), false));
    }

    /**
     * Reads a file and stores it at once.
     *
     * @param madeUp whether the figures are invented
     * @throws DomainException as {@link #prepare}; INVALID at every cell that is wrong, with its row
     */
    public AppealImport importNow(Upload file, @Nullable LocalDate extractedOn, boolean madeUp) {
        return store(read(file, day(extractedOn), madeUp));
    }

    /**
     * What a file would change; nothing stays of it.
     *
     * @throws DomainException as {@link #prepare}
     */
    public ImportPreview dryRun(Upload file, @Nullable LocalDate extractedOn, int limit) {
        AppealImport draft = compared(read(file, day(extractedOn), false));
        ImportPreview preview = new ImportPreview(
                draft,
                store.differences(draft.id(), FigureDifference.Kind.CHANGED, 0, limit)
                        .items(),
                strangeSubjects(draft.id()),
                store.faults(draft.id(), 0, AppealSheet.MOST_FAULTS).items());
        store.discard(draft.id());
        return preview;
    }

    /** @throws DomainException NOT_FOUND {@code import-not-found} */
    public AppealImport get(int id) {
        return store.find(id).orElseThrow(() -> DomainException.notFound("import-not-found"));
    }

    /**
     * Stores a draft.
     *
     * @throws DomainException NOT_FOUND; CONFLICT {@code import-stored}; INVALID with the faults if there are any
     */
    public AppealImport confirm(int id) {
        return store(requireDraft(id));
    }

    /** Takes a draft away; refuses like {@link #confirm}. */
    public void discard(int id) {
        if (!store.discard(requireDraft(id).id())) {
            throw DomainException.conflict("import-stored");
        }
    }

    /** The rows of an import that are of one kind, each with the figures it was compared with. */
    public Page<FigureDifference> differences(int id, FigureDifference.Kind kind, int offset, int limit) {
        return store.differences(get(id).id(), kind, offset, limit);
    }

    /** What is wrong with a draft, with row and column. */
    public Page<Violation> faults(int id, int offset, int limit) {
        return store.faults(get(id).id(), offset, limit);
    }

    /**
     * Subjects of a draft that no import and no field has spoken of before: a new one, or one that is misspelt, whose figures
     * count in no field.
     */
    public List<String> strangeSubjects(int id) {
        Set<String> known = fields.all().stream()
                .flatMap(field -> field.subjects().stream())
                .map(CaseSubject::key)
                .collect(Collectors.toSet());
        return store.newSubjects(get(id).id()).stream()
                .filter(subject -> !known.contains(CaseSubject.key(subject)))
                .toList();
    }

    /** Stored imports, newest first. */
    public Page<AppealImport> list(int offset, int limit) {
        return store.stored(offset, limit);
    }

    /** Drafts that are neither stored nor discarded yet, oldest first. */
    public List<AppealImport> drafts() {
        return store.draftsBefore(clock.instant()).stream()
                .flatMap(id -> store.find(id).stream())
                .toList();
    }

    private AppealImport read(Upload file, LocalDate extractedOn, boolean madeUp) {
        int draft =
                store.begin(file.fileName(), file.sha256(), extractedOn, clock.instant(), currentUser.actor(), madeUp);
        try (AppealFiguresStore.Writer writer = store.writer(draft)) {
            AppealSheet sheet = new AppealSheet(authorities(), today().getYear(), writer);
            SheetReader.read(file, LIMITS, sheet);
            writer.finish();
            store.addFaults(draft, sheet.faults());
            store.note(draft, sheet.rows(), sheet.faultCount(), sheet.skippedRows(), sheet.skippedNames());
        }
        return get(draft);
    }

    private AppealImport compared(AppealImport draft) {
        store.compare(draft.id());
        return get(draft.id());
    }

    private AppealImport store(AppealImport draft) {
        if (draft.tally().refused() > 0) {
            throw DomainException.invalid(
                    store.faults(draft.id(), 0, AppealSheet.MOST_FAULTS).items());
        }
        if (draft.tally().rows() == 0) {
            throw DomainException.invalid("file", "no-municipality-rows");
        }
        if (!store.store(draft.id(), clock.instant(), currentUser.actor())) {
            throw DomainException.conflict("import-stored");
        }
        audit.record("figures.imported", "appeal-import", draft.id(), draft.fileName());
        return get(draft.id());
    }

    /** A draft that nobody else stores or discards at the same time: whoever comes second sees what the first has done. */
    private AppealImport requireDraft(int id) {
        AppealImport draft = store.lock(id).orElseThrow(() -> DomainException.notFound("import-not-found"));
        if (draft.stored()) {
            throw DomainException.conflict("import-stored");
        }
        return draft;
    }

    private LocalDate day(@Nullable LocalDate extractedOn) {
        LocalDate day = extractedOn == null ? today() : extractedOn;
        if (day.isAfter(today())) {
            throw DomainException.invalid("extractedOn", "extracted-in-future");
        }
        if (day.isBefore(FIRST_EXTRACTION)) {
            throw DomainException.invalid("extractedOn", "extracted-too-early");
        }
        return day;
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ClockProducer.ZONE));
    }

    private AuthorityNames authorities() {
        return new AuthorityNames(
                municipalities.all().stream().collect(Collectors.toMap(Municipality::code, Municipality::name)));
    }
}
