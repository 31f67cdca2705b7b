package dk.forloeb.evaluation.application.imports;

import dk.forloeb.evaluation.domain.AnswerSheet;
import dk.forloeb.evaluation.domain.disclosure.GroupLabel;
import dk.forloeb.evaluation.domain.imports.AnswerMapping;
import dk.forloeb.evaluation.domain.imports.ImportRepository;
import dk.forloeb.evaluation.domain.imports.MappedColumn;
import dk.forloeb.identity.application.RequiresPermission;
import dk.forloeb.identity.domain.Permission;
import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.sheet.SheetLimits;
import dk.forloeb.shared.sheet.SheetReader;
import dk.forloeb.shared.sheet.Upload;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Takes in answers that were given on paper or in another survey program, while the survey is open. They use no invitation
 * and have no receipt.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
@RequiresPermission(Permission.RUN_SURVEYS)
public class AnswerImportService {

    /** What a file may hold; texts that are too long for an answer are named as such, up to a length nobody types. */
    public static final SheetLimits LIMITS = new SheetLimits(64L << 20, 250_000, 300, 20_000);

    private static final int FIRST_ROWS = 10;

    @Inject
    ImportContexts contexts;

    @Inject
    ImportBox box;

    @Inject
    ImportRepository imports;

    /**
     * What a file would do; nothing stays of it.
     *
     * @param mapping null where the columns are headed by keys
     * @throws DomainException NOT_FOUND; CONFLICT unless the survey is open; INVALID at {@code file} for what is no table
     */
    public AnswerPreview preview(UUID surveyId, Upload file, @Nullable AnswerMapping mapping) {
        ImportContext context = contexts.open(surveyId);
        SeenColumns seen = new SeenColumns();
        SheetReader.read(file, LIMITS, seen);
        List<SeenColumn> columns = seen.all();
        List<AnswerRow> first = new ArrayList<>();
        AnswerRows rows = read(context, file, mapping, (number, group, sheet) -> {
            if (first.size() < FIRST_ROWS) {
                first.add(AnswerRow.of(number, group, sheet.byKey(context.questions())));
            }
        });
        return new AnswerPreview(
                tally(context, file, rows), first, columns, MappingProposal.of(context.questions(), columns));
    }

    /**
     * What the values of a column seem to stand for where it is said to answer a question.
     *
     * @throws DomainException NOT_FOUND; CONFLICT unless the survey is open; INVALID at {@code columns} for an unknown
     *     question
     */
    public MappedColumn guess(UUID surveyId, SeenColumn column, String question) {
        return contexts.open(surveyId).questions().stream()
                .filter(known -> known.key().equals(question))
                .findFirst()
                .map(known -> MappingProposal.answers(column, known))
                .orElseThrow(() -> DomainException.invalid("columns", "unknown-question"));
    }

    /**
     * Takes in a file: all of it or, where a row is at fault, nothing unless the others are asked for.
     *
     * @throws DomainException as {@link #preview}; INVALID with row and column of what is wrong; CONFLICT {@code
     *     answers-file-taken} where the same file was taken before; INVALID at {@code file}: {@code answers-none}
     */
    public AnswerTally take(UUID surveyId, Upload file, ImportChoice choice) {
        ImportContext context = contexts.open(surveyId);
        AnswerRows rows = read(context, file, choice.mapping(), (number, group, sheet) -> {});
        AnswerTally tally = tally(context, file, rows);
        if (tally.unreadable() || tally.refused() > 0 && !choice.skipRefused()) {
            throw DomainException.invalid(tally.faults());
        }
        if (tally.takenBefore() && !choice.repeat()) {
            throw DomainException.conflict("answers-file-taken");
        }
        if (tally.taken() == 0) {
            throw DomainException.invalid("file", "answers-none");
        }
        box.take(context, file, choice, rows.groups());
        return tally;
    }

    /**
     * Takes in one answer that somebody types from paper; the same page again changes nothing.
     *
     * @param nonce 128 random bits of the page
     * @param municipality code, or null
     * @param role key, or null
     * @param answers question key to option key or text
     * @return whether it is new; false where this page was sent before, whatever it said then
     * @throws DomainException NOT_FOUND; CONFLICT unless the survey is open; INVALID with the question's key as field, or
     *     at {@code municipality}, {@code role}, or {@code answers} where nothing is answered
     */
    public boolean type(
            UUID surveyId,
            String nonce,
            @Nullable String municipality,
            @Nullable String role,
            Map<String, String> answers) {
        ImportContext context = contexts.open(surveyId);
        AnswerSheet sheet = AnswerSheet.read(context.questions(), answers);
        if (sheet.byKey(context.questions()).isEmpty()) {
            throw DomainException.invalid("answers", "answers-row-empty");
        }
        GroupLabel group = new GroupLabel(
                known("municipality", municipality, "answers-municipality", context),
                known("role", role, "role-unknown", context));
        return box.take(context, nonce, group, sheet);
    }

    private static @Nullable String known(String field, @Nullable String key, String code, ImportContext context) {
        if (key == null || key.isEmpty()) {
            return null;
        }
        return (field.equals("role")
                        ? context.groups().role(key)
                        : context.groups().municipality(key))
                .orElseThrow(() -> DomainException.invalid(field, code));
    }

    private static AnswerRows read(
            ImportContext context, Upload file, @Nullable AnswerMapping mapping, AnswerRows.Taker taker) {
        AnswerRows rows = new AnswerRows(context, mapping, taker);
        SheetReader.read(file, LIMITS, rows);
        return rows;
    }

    private AnswerTally tally(ImportContext context, Upload file, AnswerRows rows) {
        return AnswerTally.of(rows, file.sha256(), imports.isTaken(context.surveyId(), file.sha256()));
    }
}
