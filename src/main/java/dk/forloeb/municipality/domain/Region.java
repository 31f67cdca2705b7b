package dk.forloeb.municipality.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A region, for as long as it exists. */
@Entity
@Table(name = "region")
public class Region {

    @Id
    private String code;

    private String name;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @SuppressWarnings("NullAway.Init")
    protected Region() {}

    /**
     * A region.
     *
     * @param code four characters; digits where Statistics Denmark has given a code
     * @param validTo last day, null until further notice
     */
    public Region(String code, String name, LocalDate validFrom, @Nullable LocalDate validTo) {
        this.code = code;
        this.name = name;
        this.validFrom = validFrom;
        this.validTo = validTo;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public Optional<LocalDate> validTo() {
        return Optional.ofNullable(validTo);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Region region && region.code.equals(code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }
}
