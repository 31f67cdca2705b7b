package dk.forloeb.municipality.domain;

import java.util.List;
import java.util.Optional;

/** All municipalities and regions. */
public interface Municipalities {

    /** Every municipality, by Danish alphabet. */
    List<Municipality> all();

    Optional<Municipality> find(String code);

    /** Every region there is or will be, by code. */
    List<Region> regions();

    /** Adds the region, or brings the one with its code in line with it. */
    void put(Region region);

    /** Adds the municipality, or brings the one with its code in line with it. */
    void put(Municipality municipality);
}
