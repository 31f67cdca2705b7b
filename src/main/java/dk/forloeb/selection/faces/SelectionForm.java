package dk.forloeb.selection.faces;

import dk.forloeb.selection.application.SelectionCommand;
import dk.forloeb.selection.domain.Exclusions;
import dk.forloeb.selection.domain.SelectionSettings;
import dk.forloeb.selection.domain.Weights;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a ranking is made from, as it stands in the form. */
public class SelectionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable String field;
    private List<Integer> years = new ArrayList<>();
    private @Nullable Double reversalRate = Weights.DEFAULT.reversalRate();
    private @Nullable Double complaints = Weights.DEFAULT.complaints();
    private @Nullable Double size = Weights.DEFAULT.size();
    private boolean running = Exclusions.DEFAULT.running();
    private boolean takingPart = Exclusions.DEFAULT.takingPart();
    private @Nullable Integer recentYears = Exclusions.DEFAULT.recentYears();
    private @Nullable Integer places = SelectionSettings.DEFAULT_PLACES;

    /** The form of a new selection. */
    static SelectionForm of(String field, List<Integer> years) {
        SelectionForm form = new SelectionForm();
        form.field = field;
        form.years = new ArrayList<>(years);
        return form;
    }

    static SelectionForm of(SelectionSettings settings) {
        SelectionForm form = of(String.join("; ", settings.field()), settings.years());
        form.reversalRate = settings.weights().reversalRate();
        form.complaints = settings.weights().complaints();
        form.size = settings.weights().size();
        form.running = settings.exclusions().running();
        form.takingPart = settings.exclusions().takingPart();
        form.recentYears = settings.exclusions().recentYears();
        form.places = settings.places();
        return form;
    }

    /** An empty number is 0: no weight, no rule; an empty number of places is refused as 0 is. */
    SelectionCommand command(UUID programmeId) {
        return new SelectionCommand(
                programmeId,
                Arrays.stream(Objects.requireNonNullElse(field, "").split(";"))
                        .map(String::strip)
                        .toList(),
                years,
                new Weights(zero(reversalRate), zero(complaints), zero(size)),
                new Exclusions(running, takingPart, Objects.requireNonNullElse(recentYears, 0)),
                Objects.requireNonNullElse(places, 0),
                null);
    }

    private static double zero(@Nullable Double number) {
        return Objects.requireNonNullElse(number, 0.0);
    }

    public @Nullable String getField() {
        return field;
    }

    public void setField(@Nullable String field) {
        this.field = field;
    }

    public List<Integer> getYears() {
        return years;
    }

    public void setYears(List<Integer> years) {
        this.years = new ArrayList<>(years);
    }

    public @Nullable Double getReversalRate() {
        return reversalRate;
    }

    public void setReversalRate(@Nullable Double reversalRate) {
        this.reversalRate = reversalRate;
    }

    public @Nullable Double getComplaints() {
        return complaints;
    }

    public void setComplaints(@Nullable Double complaints) {
        this.complaints = complaints;
    }

    public @Nullable Double getSize() {
        return size;
    }

    public void setSize(@Nullable Double size) {
        this.size = size;
    }

    public boolean isRunning() {
        return running;
    }

    public void setRunning(boolean running) {
        this.running = running;
    }

    public boolean isTakingPart() {
        return takingPart;
    }

    public void setTakingPart(boolean takingPart) {
        this.takingPart = takingPart;
    }

    public @Nullable Integer getRecentYears() {
        return recentYears;
    }

    public void setRecentYears(@Nullable Integer recentYears) {
        this.recentYears = recentYears;
    }

    public @Nullable Integer getPlaces() {
        return places;
    }

    public void setPlaces(@Nullable Integer places) {
        this.places = places;
    }
}
