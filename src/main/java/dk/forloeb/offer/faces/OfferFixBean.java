package dk.forloeb.offer.faces;

import dk.forloeb.offer.application.DateRow;
import dk.forloeb.offer.application.FixCommand;
import dk.forloeb.offer.application.OfferBoard;
import dk.forloeb.offer.application.OfferRoundService;
import dk.forloeb.programme.application.ProgrammeService;
import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Texts;
import dk.forloeb.shared.rest.ApiNames;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Makes a proposed day a teaching day, and tells the municipalities that accepted. */
@Named
@ViewScoped
public class OfferFixBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OfferRoundService rounds;

    @Inject
    private ProgrammeService programmes;

    private @Nullable String programme;
    private @Nullable String date;
    private @Nullable String programmeTitle;
    private @Nullable DateRow day;
    private int mails;
    private @Nullable String title;
    private @Nullable String note;

    /** Finds the day, and how many municipalities will hear of it. */
    public void load() {
        programmeTitle = programmes.get(programmeId()).title();
        OfferBoard board = rounds.board(programmeId());
        day = board.dates().stream()
                .filter(candidate -> candidate.id().equals(dateId()))
                .findFirst()
                .orElseThrow(() -> DomainException.notFound("proposed-date-not-found"));
        mails = board.accepted().size();
    }

    /** Looks again first: if the day suits fewer by now, the page asks for the reason. */
    public void fix() throws IOException {
        load();
        rounds.fix(programmeId(), dateId(), new FixCommand(title, note));
        Messages.create(Texts.get(Faces.getLocale(), "fix.done", mails)).flash().add();
        Faces.redirect("programme/detail?id=%s&tab=offers", programme);
    }

    private UUID programmeId() {
        return ApiNames.pathId(String.valueOf(programme), "programme-not-found");
    }

    private UUID dateId() {
        return ApiNames.pathId(String.valueOf(date), "proposed-date-not-found");
    }

    public @Nullable DateRow getDay() {
        return day;
    }

    public int getMails() {
        return mails;
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

    public @Nullable String getDate() {
        return date;
    }

    public void setDate(@Nullable String date) {
        this.date = date;
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }
}
