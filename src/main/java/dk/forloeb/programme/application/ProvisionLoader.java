package dk.forloeb.programme.application;

import dk.forloeb.platform.DatabaseReady;
import dk.forloeb.programme.domain.LegalProvision;
import dk.forloeb.programme.domain.LegalProvisions;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

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
        InputStream file = Objects.requireNonNull(ProvisionLoader.class.getResourceAsStream(FILE), FILE);
        try (Reader csv = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            return ProvisionCsv.read(csv);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
