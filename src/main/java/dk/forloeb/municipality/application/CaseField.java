package dk.forloeb.municipality.application;

import dk.forloeb.municipality.domain.AppealField;
import java.util.List;

/**
 * A field (sagsområde): a named set of case subjects.
 *
 * @param key stable, in addresses; of subjects chosen without a field, the text they were chosen by
 * @param version for the next edit
 */
public record CaseField(String key, String nameDa, String nameEn, List<String> subjects, long version) {

    static CaseField of(AppealField field) {
        return new CaseField(field.key(), field.nameDa(), field.nameEn(), field.subjects(), field.version());
    }

    /** The name in the language of that code. */
    public String name(String language) {
        return language.equals("en") ? nameEn : nameDa;
    }
}
