package dk.forloeb.programme.application;

import dk.forloeb.platform.DatabaseReady;
import dk.forloeb.programme.domain.LegalProvision;
import dk.forloeb.programme.domain.LegalProvisions;
import dk.forloeb.shared.CsvTable;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Brings the legal provisions in line with the reference data of this release, at every start. */
@ApplicationScoped
public class ProvisionLoader {

    private static final String FILE = "/db/reference/legal_provisions.csv";

    @Inject
    LegalProvisions provisions;

    @Transactional
    void load(@Observes @Priority(100) DatabaseReady ready) {
        readReference().forEach(provisions::put);
    }

    static List<LegalProvision> readReference() {
        return ProvisionCsv.of(CsvTable.read(FILE));
    }
}
