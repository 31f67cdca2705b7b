package dk.forloeb.municipality.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The time during which a municipality belongs to a region. */
@Embeddable
public class RegionMembership {

    @Column(name = "region_code")
    private String regionCode;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @SuppressWarnings("NullAway.Init")
    protected RegionMembership() {}

    /**
     * A membership.
     *
     * @param validTo last day, null until further notice
     */
    public RegionMembership(String regionCode, LocalDate validFrom, @Nullable LocalDate validTo) {
        this.regionCode = regionCode;
        this.validFrom = validFrom;
        this.validTo = validTo;
    }

    public String regionCode() {
        return regionCode;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public @Nullable LocalDate validTo() {
        return validTo;
    }

    boolean covers(LocalDate date) {
        return !date.isBefore(validFrom) && (validTo == null || !date.isAfter(validTo));
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof RegionMembership that
                && that.regionCode.equals(regionCode)
                && that.validFrom.equals(validFrom)
                && Objects.equals(that.validTo, validTo);
    }

    @Override
    public final int hashCode() {
        return Objects.hash(regionCode, validFrom, validTo);
    }
}
