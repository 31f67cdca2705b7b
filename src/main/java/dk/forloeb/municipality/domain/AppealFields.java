package dk.forloeb.municipality.domain;

import java.util.List;
import java.util.Optional;

/** All fields. */
public interface AppealFields {

    /** Every field: those that come with the product in their order, then the others by name. */
    List<AppealField> all();

    Optional<AppealField> find(String key);

    void add(AppealField field);

    /** Adds the field, or brings the one with its key in line with it. */
    void put(AppealField field);

    /** Writes an edited field, whose version rises. */
    void save(AppealField field);

    void remove(AppealField field);
}
