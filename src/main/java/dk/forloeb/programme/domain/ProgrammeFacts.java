package dk.forloeb.programme.domain;

import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Input;
import dk.forloeb.shared.Period;
import dk.forloeb.shared.Violations;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is written down about a learning programme, apart from where it is in its life; as typed, until
 * {@link #checked()}.
 *
 * @param announcedWording the legal field in the words the programme was announced with; stays when the law changes
 * @param asOf the day as of which the facts are known, where that is not today
 * @param madeUp what about it is made up for a demonstration; null for a real programme
 */
public record ProgrammeFacts(
        @Nullable ProgrammeKind kind,
        @Nullable String title,
        @Nullable UUID initiativeId,
        @Nullable String caseFileNumber,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable String announcedWording,
        @Nullable String description,
        @Nullable LocalDate asOf,
        @Nullable String madeUp,
        Set<UUID> provisionIds) {

    public static final int TITLE_LENGTH = 200;
    public static final int CASE_FILE_NUMBER_LENGTH = 40;
    public static final int WORDING_LENGTH = 300;
    public static final int DESCRIPTION_LENGTH = 4000;

    public ProgrammeFacts {
        provisionIds = Set.copyOf(provisionIds);
    }

    /**
     * The facts cleaned; kind and title are there.
     *
     * @throws DomainException INVALID with all violations: missing kind or title, too long, CPR number, end before start
     */
    public ProgrammeFacts checked() {
        Violations faults = new Violations();
        if (kind == null) {
            faults.add("kind", "required");
        }
        String line = faults.check(() -> Input.line("title", title, TITLE_LENGTH));
        String number =
                faults.check(() -> Input.optionalLine("caseFileNumber", caseFileNumber, CASE_FILE_NUMBER_LENGTH));
        String wording = faults.check(() -> Input.optionalLine("announcedWording", announcedWording, WORDING_LENGTH));
        String text = faults.check(() -> Input.optionalText("description", description, DESCRIPTION_LENGTH));
        String label = faults.check(() -> Input.optionalLine("madeUp", madeUp, WORDING_LENGTH));
        Period.check(faults, "startsOn", startsOn, "endsOn", endsOn);
        Period.checkPlausible(faults, "asOf", asOf);
        faults.refuseAny();
        return new ProgrammeFacts(
                kind, line, initiativeId, number, startsOn, endsOn, wording, text, asOf, label, provisionIds);
    }
}
