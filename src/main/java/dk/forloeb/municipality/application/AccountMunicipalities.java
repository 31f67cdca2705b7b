package dk.forloeb.municipality.application;

import dk.forloeb.identity.application.MunicipalityNames;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Tells which municipalities an account can be tied to. */
@ApplicationScoped
class AccountMunicipalities implements MunicipalityNames {

    @Inject
    MunicipalityService municipalities;

    @Override
    public Map<String, String> byCode() {
        return municipalities.names();
    }
}
