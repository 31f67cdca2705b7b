package dk.forloeb.offer.faces;

import dk.forloeb.municipality.application.MunicipalityService;
import dk.forloeb.offer.application.OfferRoundService;
import dk.forloeb.offer.application.OfferRow;
import dk.forloeb.offer.application.OfferService;
import dk.forloeb.programme.application.ProgrammeService;
import dk.forloeb.shared.Texts;
import dk.forloeb.shared.rest.ApiNames;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The form with which a municipality that no selection chose is queued. */
@Named
@ViewScoped
public class OfferAddBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OfferService offers;

    @Inject
    private OfferRoundService rounds;

    @Inject
    private ProgrammeService programmes;

    @Inject
    private MunicipalityService municipalities;

    private @Nullable String programme;
    private @Nullable String programmeTitle;
    private ArrayList<SelectItem> choices = new ArrayList<>();
    private @Nullable String municipalityCode;
    private @Nullable String note;

    /** Lists the municipalities without an offer. */
    public void load() {
        programmeTitle = programmes.get(programmeId()).title();
        Set<String> present = rounds.board(programmeId()).offers().stream()
                .map(OfferRow::municipalityCode)
                .collect(Collectors.toSet());
        choices = municipalities.names().entrySet().stream()
                .filter(municipality -> !present.contains(municipality.getKey()))
                .map(municipality -> new SelectItem(municipality.getKey(), municipality.getValue()))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    public void save() throws IOException {
        boolean madeUp = programmes.get(programmeId()).facts().madeUp() != null;
        OfferRow added = offers.add(programmeId(), municipalityCode, note, madeUp);
        Messages.create(Texts.get(Faces.getLocale(), "add.offer.added", added.municipality()))
                .flash()
                .add();
        Faces.redirect("programme/detail?id=%s&tab=offers", programme);
    }

    private UUID programmeId() {
        return ApiNames.pathId(String.valueOf(programme), "programme-not-found");
    }

    public List<SelectItem> getChoices() {
        return choices;
    }

    public @Nullable String getProgramme() {
        return programme;
    }

    public void setProgramme(@Nullable String programme) {
        this.programme = programme;
    }

    public @Nullable String getProgrammeTitle() {
        return programmeTitle;
    }

    public @Nullable String getMunicipalityCode() {
        return municipalityCode;
    }

    public void setMunicipalityCode(@Nullable String municipalityCode) {
        this.municipalityCode = municipalityCode;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }
}
