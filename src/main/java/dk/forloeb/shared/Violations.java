package dk.forloeb.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Gathers what is wrong with all fields, so that a form or request is told everything at once. */
public final class Violations {

    private final List<Violation> found = new ArrayList<>();
    private boolean malformed;
    private @Nullable DomainException brokenRule;

    /**
     * The checked value. Where the check refuses at a field, the fault is noted and there is no value: what comes back
     * may be used only after {@link #refuseAny()} has let pass. Refusals that are about no field pass through.
     */
    @SuppressWarnings("NullAway")
    public <T extends @Nullable Object> T check(Supplier<T> check) {
        try {
            return check.get();
        } catch (DomainException refusal) {
            note(refusal);
            return null;
        }
    }

    private void note(DomainException refusal) {
        if (refusal.violations().isEmpty()) {
            throw refusal;
        }
        found.addAll(refusal.violations());
        if (refusal.kind() == DomainException.Kind.INVALID) {
            malformed = true;
        } else if (brokenRule == null) {
            brokenRule = refusal;
        }
    }

    /** Notes one more field at fault. */
    public void add(String field, String code, Object... args) {
        found.add(Violation.of(field, code, args));
        malformed = true;
    }

    /**
     * @throws DomainException INVALID with all that was found, if anything is malformed; otherwise the first broken rule,
     *     if there is one
     */
    public void refuseAny() {
        if (malformed) {
            throw DomainException.invalid(found);
        }
        if (brokenRule != null) {
            throw brokenRule;
        }
    }
}
