package dk.forloeb.municipality.faces;

import dk.forloeb.municipality.application.RegionPeriod;
import dk.forloeb.municipality.domain.SizeGroup;
import dk.forloeb.shared.Texts;
import dk.forloeb.shared.faces.Formats;
import dk.forloeb.shared.rest.ApiNames;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What sizes and periods are called on pages, in the language of the page. */
@Named
@ApplicationScoped
public class MunicipalityWordsBean implements Serializable {

    private static final long serialVersionUID = 1L;

    public String size(SizeGroup group) {
        return Texts.get(locale(), "size." + ApiNames.of(group));
    }

    /** As in JSON and in addresses. */
    public @Nullable String key(Enum<?> constant) {
        return ApiNames.of(constant);
    }

    /** {@code 1. januar 2007 – 31. december 2026}, or {@code fra 1. januar 2027}. */
    public String period(RegionPeriod period) {
        String from = Formats.date(period.validFrom(), locale());
        return period.validTo() == null
                ? Texts.get(locale(), "detail.from", from)
                : Texts.get(locale(), "detail.between", from, Formats.date(period.validTo(), locale()));
    }

    /** Official codes are digits only. */
    public boolean provisional(RegionPeriod period) {
        return !period.code().matches("\\d+");
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
