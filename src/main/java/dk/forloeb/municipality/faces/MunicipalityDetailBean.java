package dk.forloeb.municipality.faces;

import dk.forloeb.municipality.application.MunicipalityRow;
import dk.forloeb.municipality.application.MunicipalityService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One municipality. */
@Named
@RequestScoped
public class MunicipalityDetailBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    MunicipalityService municipalities;

    private @Nullable String code;
    private @Nullable MunicipalityRow municipality;

    /** The municipality that the address names. */
    public MunicipalityRow getMunicipality() {
        MunicipalityRow found = municipality;
        if (found == null) {
            found = municipalities.get(Objects.requireNonNullElse(code, ""));
            municipality = found;
        }
        return found;
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }
}
