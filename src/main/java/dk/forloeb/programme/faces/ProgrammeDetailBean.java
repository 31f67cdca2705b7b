package dk.forloeb.programme.faces;

import dk.forloeb.programme.application.NextStep;
import dk.forloeb.programme.application.ProgrammeDetail;
import dk.forloeb.programme.application.ProgrammeService;
import dk.forloeb.programme.domain.ProgrammeState;
import dk.forloeb.programme.domain.StepKind;
import dk.forloeb.shared.ClockProducer;
import dk.forloeb.shared.rest.ApiNames;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** A programme with its tabs; and the steps it takes. */
@Named
@ViewScoped
public class ProgrammeDetailBean implements Serializable {

    private static final long serialVersionUID = 1L;

    /** In the order in which they are shown; each is an include of the capability that owns it. */
    private static final List<String> TABS = List.of(
            "overview", "selection", "offers", "municipalities", "participants", "teaching", "evaluation", "effect");

    @Inject
    ProgrammeService programmes;

    @Inject
    ProgrammeWordsBean words;

    @Inject
    Clock clock;

    private @Nullable String id;
    private transient @Nullable ProgrammeDetail detail;
    private long version;
    private @Nullable ProgrammeState target;
    private @Nullable String note;

    /** Called when the address is read. */
    public void load() {
        ProgrammeDetail found = getDetail();
        version = found.version();
        target = found.nextSteps().isEmpty() ? null : found.nextSteps().get(0).to();
    }

    /** The programme as it is now. */
    public ProgrammeDetail getDetail() {
        ProgrammeDetail current = detail;
        if (current == null) {
            current = programmes.get(key());
            detail = current;
        }
        return current;
    }

    /** Takes the chosen step from the version that the page showed, and shows the page anew. */
    public void move() {
        StepKind kind = step().kind();
        ProgrammeDetail moved = programmes.move(key(), version, Objects.requireNonNull(target), note);
        Messages.addFlashGlobalInfo("{0}", words.moved(moved, kind));
        LocalDate start = moved.facts().startsOn();
        boolean begun = moved.state() == ProgrammeState.RUNNING || moved.state() == ProgrammeState.EVALUATING;
        if (begun && start != null && start.isAfter(LocalDate.now(clock.withZone(ClockProducer.ZONE)))) {
            Messages.addFlashGlobalWarn("{0}", words.startsLater(start));
        }
        Faces.redirect(Faces.getRequestContextPath() + "/programme/detail?id=%s", moved.id());
    }

    private NextStep step() {
        return getDetail().nextSteps().stream()
                .filter(step -> step.to() == target)
                .findFirst()
                .orElseGet(() -> new NextStep(Objects.requireNonNull(target), StepKind.FORWARD));
    }

    private UUID key() {
        return ApiNames.pathId(Objects.requireNonNullElse(id, ""), "programme-not-found");
    }

    /** The tab that the address names; the overview where it names none there is. */
    public String getTab() {
        String asked = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("tab");
        return asked != null && TABS.contains(asked) ? asked : TABS.get(0);
    }

    /** The states of the step indicator; the archive is no step on the way. */
    public List<ProgrammeState> getWay() {
        return Arrays.stream(ProgrammeState.values())
                .filter(state -> state != ProgrammeState.ARCHIVED)
                .toList();
    }

    /** The state whose step is marked: the present one, or the last one before the archive. */
    public ProgrammeState getReached() {
        ProgrammeDetail programme = getDetail();
        boolean archived = programme.state() == ProgrammeState.ARCHIVED
                && !programme.history().isEmpty();
        return archived
                ? programme.history().get(programme.history().size() - 1).from()
                : programme.state();
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable ProgrammeState getTarget() {
        return target;
    }

    public void setTarget(@Nullable ProgrammeState target) {
        this.target = target;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }
}
