package dk.forloeb.participation.faces;

import dk.forloeb.participation.application.SeatPlanCommand;
import dk.forloeb.participation.application.SeatPlanRow;
import dk.forloeb.participation.application.SeatPlanRow.MunicipalitySeats;
import dk.forloeb.participation.application.SeatPlanService;
import dk.forloeb.programme.application.ProgrammeService;
import dk.forloeb.shared.Texts;
import dk.forloeb.shared.rest.ApiNames;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The form for a programme's seats and deadlines. */
@Named
@ViewScoped
public class SeatPlanBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SeatPlanService plans;

    @Inject
    private ProgrammeService programmes;

    private @Nullable String programme;
    private @Nullable String programmeTitle;
    private long version;
    private @Nullable Integer seats;
    private @Nullable LocalDate enrolUntil;
    private @Nullable LocalDate cancelUntil;
    private boolean welcomeMail;
    private ArrayList<Quota> quotas = new ArrayList<>();

    /** Fills the form. */
    public void load() {
        SeatPlanRow row = plans.get(programmeId());
        programmeTitle = programmes.get(programmeId()).title();
        version = row.version();
        seats = row.seats();
        enrolUntil = row.enrolUntil();
        cancelUntil = row.cancelUntil();
        welcomeMail = row.welcomeMail();
        quotas = row.municipalities().stream().map(Quota::new).collect(Collectors.toCollection(ArrayList::new));
    }

    public void save() throws IOException {
        Map<String, Integer> wanted = new HashMap<>();
        for (Quota quota : quotas) {
            if (quota.seats != null) {
                wanted.put(quota.code, quota.seats);
            }
        }
        plans.edit(programmeId(), version, new SeatPlanCommand(seats, wanted, enrolUntil, cancelUntil, welcomeMail));
        Messages.create(Texts.get(Faces.getLocale(), "seats.saved")).flash().add();
        Faces.redirect("programme/detail?id=%s&tab=participants", programme);
    }

    private UUID programmeId() {
        return ApiNames.pathId(String.valueOf(programme), "programme-not-found");
    }

    /** One municipality's line of the form. */
    public static final class Quota implements Serializable {

        private static final long serialVersionUID = 1L;

        private final String code;
        private final String name;
        private final long taken;
        private final long waiting;
        private @Nullable Integer seats;

        Quota(MunicipalitySeats row) {
            code = row.code();
            name = row.name();
            taken = row.taken();
            waiting = row.waiting();
            seats = row.seats();
        }

        public String getCode() {
            return code;
        }

        public String getName() {
            return name;
        }

        public long getTaken() {
            return taken;
        }

        public long getWaiting() {
            return waiting;
        }

        public @Nullable Integer getSeats() {
            return seats;
        }

        public void setSeats(@Nullable Integer seats) {
            this.seats = seats;
        }
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

    public @Nullable Integer getSeats() {
        return seats;
    }

    public void setSeats(@Nullable Integer seats) {
        this.seats = seats;
    }

    public @Nullable LocalDate getEnrolUntil() {
        return enrolUntil;
    }

    public void setEnrolUntil(@Nullable LocalDate enrolUntil) {
        this.enrolUntil = enrolUntil;
    }

    public @Nullable LocalDate getCancelUntil() {
        return cancelUntil;
    }

    public void setCancelUntil(@Nullable LocalDate cancelUntil) {
        this.cancelUntil = cancelUntil;
    }

    public boolean isWelcomeMail() {
        return welcomeMail;
    }

    public void setWelcomeMail(boolean welcomeMail) {
        this.welcomeMail = welcomeMail;
    }

    public List<Quota> getQuotas() {
        return quotas;
    }
}
