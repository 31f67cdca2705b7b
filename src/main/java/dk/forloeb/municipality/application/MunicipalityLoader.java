package dk.forloeb.municipality.application;

import dk.forloeb.municipality.domain.Municipalities;
import dk.forloeb.platform.DatabaseReady;
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
import java.util.Objects;

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
        InputStream file = Objects.requireNonNull(MunicipalityLoader.class.getResourceAsStream(FILE), FILE);
        try (Reader csv = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            return MunicipalityCsv.read(csv);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
