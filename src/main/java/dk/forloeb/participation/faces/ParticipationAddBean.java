package dk.forloeb.participation.faces;

import dk.forloeb.municipality.application.MunicipalityService;
import dk.forloeb.participation.application.ParticipationRow;
import dk.forloeb.participation.application.ParticipationService;
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

/** The form with which several municipalities are added to a programme at once. */
@Named
@ViewScoped
public class ParticipationAddBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ParticipationService participations;

    @Inject
    private ProgrammeService programmes;

    @Inject
    private MunicipalityService municipalities;

    private @Nullable String programme;
    private @Nullable String programmeTitle;
    private ArrayList<SelectItem> choices = new ArrayList<>();
    private List<String> chosen = List.of();

    /** Offers the municipalities that do not take part yet, in Danish alphabetical order. */
    public void load() {
        programmeTitle = programmes.get(programmeId()).title();
        Set<String> present = participations.list(programmeId()).stream()
                .map(ParticipationRow::municipalityCode)
                .collect(Collectors.toSet());
        choices = municipalities.names().entrySet().stream()
                .filter(municipality -> !present.contains(municipality.getKey()))
                .map(municipality -> new SelectItem(municipality.getKey(), municipality.getValue()))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    public void save() throws IOException {
        participations.addAll(programmeId(), chosen);
        Messages.create(Texts.get(Faces.getLocale(), "participation.added", chosen.size()))
                .flash()
                .add();
        Faces.redirect("programme/detail?id=%s&tab=municipalities", programme);
    }

    private UUID programmeId() {
        return ApiNames.pathId(String.valueOf(programme), "programme-not-found");
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

    public List<SelectItem> getChoices() {
        return choices;
    }

    public List<String> getChosen() {
        return chosen;
    }

    public void setChosen(List<String> chosen) {
        this.chosen = List.copyOf(chosen);
    }
}
