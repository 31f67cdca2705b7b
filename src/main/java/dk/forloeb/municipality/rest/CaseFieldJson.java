package dk.forloeb.municipality.rest;

import dk.forloeb.municipality.application.CaseField;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A field: a named set of case subjects. */
@Schema(name = "CaseField")
public record CaseFieldJson(
        @Schema(description = "Follows from the Danish name when the field is made", readOnly = true)
        String key,

        String nameDa,

        @Schema(description = "The Danish name if absent") String nameEn,

        @Schema(description = "Case subjects, as exports spell them")
        List<String> subjects) {

    static CaseFieldJson of(CaseField field) {
        return new CaseFieldJson(field.key(), field.nameDa(), field.nameEn(), field.subjects());
    }
}
