package dk.forloeb.desk.faces;

import dk.forloeb.offer.application.OfferRow;
import dk.forloeb.offer.application.OfferService;
import dk.forloeb.programme.application.ProgrammeService;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;

/** What was offered to the municipality whose code is the parameter {@code code}. */
@Named
@RequestScoped
public class MunicipalityOffersBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OfferService offers;

    @Inject
    private ProgrammeService programmes;

    private transient List<OfferRow> rows = List.of();
    private transient Map<UUID, String> titles = Map.of();

    @PostConstruct
    void load() {
        rows = offers.ofMunicipality(String.valueOf(Faces.getRequestParameter("code")));
        titles = programmes.titles(rows.stream().map(OfferRow::programmeId).collect(Collectors.toSet()));
    }

    public List<OfferRow> getRows() {
        return rows;
    }

    /** Title of the programme that an offer is about. */
    public String title(OfferRow row) {
        return titles.getOrDefault(row.programmeId(), "");
    }
}
