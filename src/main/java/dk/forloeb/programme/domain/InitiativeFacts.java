package dk.forloeb.programme.domain;

import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Input;
import dk.forloeb.shared.Period;
import dk.forloeb.shared.Violations;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is written down about an initiative; as typed, until {@link #checked()}.
 *
 * @param kind one of {@link InitiativeKinds#KNOWN}, or the installation's own word for another kind
 * @param finalTitle the title it got in the end, where that differs from the working title
 * @param agreement the political agreement that set it going
 */
public record InitiativeFacts(
        @Nullable String kind,
        @Nullable String workingTitle,
        @Nullable String finalTitle,
        @Nullable String agreement,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable LeadAuthority leadAuthority,
        @Nullable String caseFileNumber,
        @Nullable String description) {

    public static final int KIND_LENGTH = 40;
    public static final int TITLE_LENGTH = 200;
    public static final int AGREEMENT_LENGTH = 300;
    public static final int CASE_FILE_NUMBER_LENGTH = 40;
    public static final int DESCRIPTION_LENGTH = 4000;

    /**
     * The facts cleaned; kind, working title and lead authority are there.
     *
     * @throws DomainException INVALID with all violations
     */
    public InitiativeFacts checked() {
        Violations faults = new Violations();
        String word = faults.check(() -> Input.line("kind", kind, KIND_LENGTH));
        String working = faults.check(() -> Input.line("workingTitle", workingTitle, TITLE_LENGTH));
        String last = faults.check(() -> Input.optionalLine("finalTitle", finalTitle, TITLE_LENGTH));
        String source = faults.check(() -> Input.optionalLine("agreement", agreement, AGREEMENT_LENGTH));
        String number =
                faults.check(() -> Input.optionalLine("caseFileNumber", caseFileNumber, CASE_FILE_NUMBER_LENGTH));
        String text = faults.check(() -> Input.optionalText("description", description, DESCRIPTION_LENGTH));
        Period.check(faults, "startsOn", startsOn, "endsOn", endsOn);
        if (leadAuthority == null) {
            faults.add("leadAuthority", "required");
        }
        faults.refuseAny();
        return new InitiativeFacts(word, working, last, source, startsOn, endsOn, leadAuthority, number, text);
    }
}
