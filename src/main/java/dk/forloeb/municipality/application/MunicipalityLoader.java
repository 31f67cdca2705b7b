package dk.forloeb.municipality.application;

import dk.forloeb.municipality.domain.Municipalities;
import dk.forloeb.platform.DatabaseReady;
import dk.forloeb.shared.CsvTable;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Brings municipalities and regions in line with the reference data of this release, at every start. */
@ApplicationScoped
public class MunicipalityLoader {

    private static final String FILE = "/db/reference/municipalities.csv";

    @Inject
    Municipalities municipalities;

    @Transactional
    void load(@Observes @Priority(100) DatabaseReady ready) {
        MunicipalityCsv reference = readReference();
        reference.regions().forEach(municipalities::put);
        reference.municipalities().forEach(municipalities::put);
    }

    static MunicipalityCsv readReference() {
        return MunicipalityCsv.of(CsvTable.read(FILE));
    }
}
