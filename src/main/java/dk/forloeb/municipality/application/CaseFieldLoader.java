package dk.forloeb.municipality.application;

import dk.forloeb.municipality.domain.AppealField;
import dk.forloeb.municipality.domain.AppealFields;
import dk.forloeb.platform.DatabaseReady;
import dk.forloeb.shared.CsvTable;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Brings the fields that come with the product in line with the reference data of this release, at every start. */
@ApplicationScoped
public class CaseFieldLoader {

    private static final String FILE = "/db/reference/case_fields.csv";

    @Inject
    AppealFields fields;

    @Transactional
    void load(@Observes @Priority(100) DatabaseReady ready) {
        readReference().forEach(fields::put);
    }

    static List<AppealField> readReference() {
        List<AppealField> reference = new ArrayList<>();
        for (CsvTable.Row row : CsvTable.read(FILE)) {
            reference.add(AppealField.builtIn(
                    row.get("key"),
                    reference.size(),
                    row.get("name_da"),
                    row.get("name_en"),
                    Arrays.asList(row.get("subjects").split("\\|"))));
        }
        return reference;
    }
}
