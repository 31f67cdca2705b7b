package dk.forloeb.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Gathers what is wrong with all fields, so that a form or request is told everything at once. */
public final class Violations {

    private final List<Violation> found = new ArrayList<>();

    /**
     * The checked value; other refusals pass through. Where the check refused at a field there is no value, and {@link
     * #refuseAny()} has to be called before the result is used: that is why it counts as never null.
     */
    @SuppressWarnings("NullAway")
    public <T extends @Nullable Object> T check(Supplier<T> check) {
        try {
            return check.get();
        } catch (DomainException refusal) {
            if (refusal.kind() != DomainException.Kind.INVALID) {
                throw refusal;
            }
            found.addAll(refusal.violations());
            return null;
        }
    }

    /** Notes one more field at fault. */
    public void add(String field, String code, Object... args) {
        found.add(Violation.of(field, code, args));
    }

    /** @throws DomainException INVALID with all that was found, if anything was */
    public void refuseAny() {
        if (!found.isEmpty()) {
            throw DomainException.invalid(found);
        }
    }
}
