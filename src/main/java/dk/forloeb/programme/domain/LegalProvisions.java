package dk.forloeb.programme.domain;

import java.util.List;

/** All legal provisions. */
public interface LegalProvisions {

    /** Every provision, by law and section. */
    List<LegalProvision> all();

    /** Adds the provision, or brings the one with its law and section in line with it. */
    void put(LegalProvision provision);
}
