package dk.forloeb.participation.domain;

import dk.forloeb.shared.EmailAddress;
import dk.forloeb.shared.PersonName;
import dk.forloeb.shared.Violations;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Somebody who stands in for a municipality's contact person (stedfortræder). Having an account is another matter. */
@Embeddable
public class ContactPerson implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;
    private String email;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected ContactPerson() {}

    /**
     * @param field prefix of the fields, for the violations: {@code <field>.name}, {@code <field>.email}
     * @throws dk.forloeb.shared.DomainException INVALID with all faults
     */
    @SuppressWarnings("NullAway.Init")
    public ContactPerson(String field, @Nullable String name, @Nullable String email) {
        Violations violations = new Violations();
        this.name = violations.check(() -> PersonName.checked(field + ".name", name));
        this.email = violations.check(() -> EmailAddress.checked(field + ".email", email));
        violations.refuseAny();
    }

    public String name() {
        return name;
    }

    public String email() {
        return email;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof ContactPerson that && name.equals(that.name) && email.equals(that.email);
    }

    @Override
    public final int hashCode() {
        return Objects.hash(name, email);
    }
}
