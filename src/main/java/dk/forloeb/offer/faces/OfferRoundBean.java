package dk.forloeb.offer.faces;

import dk.forloeb.identity.application.CurrentUser;
import dk.forloeb.offer.application.OfferRoundService;
import dk.forloeb.offer.application.RoundRow;
import dk.forloeb.offer.domain.ProposedDate;
import dk.forloeb.offer.domain.RoundTerms;
import dk.forloeb.programme.application.ProgrammeService;
import dk.forloeb.shared.ClockProducer;
import dk.forloeb.shared.Texts;
import dk.forloeb.shared.Violations;
import dk.forloeb.shared.rest.ApiNames;
import dk.forloeb.teaching.domain.PlaceType;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The form for the terms of a round of offers. */
@Named
@ViewScoped
public class OfferRoundBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SPARE_ROWS = 3;
    private static final int USUAL_WEEKS = 3;
    private static final int USUAL_ANSWER_DAYS = 14;
    private static final int USUAL_REMINDER_DAYS = 5;

    @Inject
    private OfferRoundService rounds;

    @Inject
    private ProgrammeService programmes;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    private @Nullable String programme;
    private @Nullable String programmeTitle;
    private @Nullable Long version;
    private @Nullable Integer wanted;
    private @Nullable LocalDate deadline;
    private @Nullable Integer answerDays = USUAL_ANSWER_DAYS;
    private @Nullable Integer reminderDays = USUAL_REMINDER_DAYS;
    private boolean automatic = true;
    private @Nullable String language = "da";
    private @Nullable String content;
    private @Nullable String effort;
    private @Nullable String contactName;
    private @Nullable String contactEmail;
    private ArrayList<DateForm> dates = new ArrayList<>();

    /** Fills the form with what there is, or with what is usual. */
    public void load() {
        programmeTitle = programmes.get(programmeId()).title();
        rounds.find(programmeId()).ifPresentOrElse(this::fill, this::propose);
        for (int i = 0; i < SPARE_ROWS; i++) {
            dates.add(new DateForm());
        }
    }

    private void fill(RoundRow round) {
        version = round.version();
        RoundTerms terms = round.terms();
        wanted = terms.wanted();
        deadline = terms.deadline();
        answerDays = terms.answerDays();
        reminderDays = terms.reminderDays();
        automatic = terms.automatic();
        language = terms.language();
        content = terms.content();
        effort = terms.effort();
        contactName = terms.contactName();
        contactEmail = terms.contactEmail();
        terms.dates().stream().map(DateForm::of).forEach(dates::add);
    }

    private void propose() {
        wanted = rounds.usuallyWanted(programmeId());
        deadline = LocalDate.now(clock.withZone(ClockProducer.ZONE)).plusWeeks(USUAL_WEEKS);
        content = Texts.get(Texts.DANISH, "round.content.usual", String.valueOf(programmeTitle));
        effort = Texts.get(Texts.DANISH, "round.effort.usual");
        contactName = currentUser.displayName();
    }

    public void save() throws IOException {
        RoundTerms terms = new RoundTerms(
                wanted,
                deadline,
                answerDays,
                reminderDays,
                automatic,
                language,
                content,
                effort,
                contactName,
                contactEmail,
                days());
        if (version == null) {
            rounds.create(programmeId(), terms);
        } else {
            rounds.edit(programmeId(), version, terms);
        }
        mind(terms);
        Messages.create(Texts.get(Faces.getLocale(), "round.saved")).flash().add();
        Faces.redirect("programme/detail?id=%s&tab=offers", programme);
    }

    /** What is allowed, but seldom meant. */
    private static void mind(RoundTerms terms) {
        LocalDate last = terms.deadline();
        if (last != null
                && terms.dates().stream()
                        .anyMatch(day -> !day.start().toLocalDate().isAfter(last))) {
            Messages.create(Texts.get(Faces.getLocale(), "round.mind.before-deadline"))
                    .warn()
                    .flash()
                    .add();
        }
    }

    private List<ProposedDate> days() {
        Violations faults = new Violations();
        List<ProposedDate> days = new ArrayList<>();
        for (int i = 0; i < dates.size(); i++) {
            DateForm row = dates.get(i);
            String field = "dates-" + i;
            if (row.getDate() != null) {
                days.add(faults.check(() -> row.day(field)));
            }
        }
        faults.refuseAny();
        return days;
    }

    private UUID programmeId() {
        return ApiNames.pathId(String.valueOf(programme), "programme-not-found");
    }

    public boolean isNew() {
        return version == null;
    }

    public List<PlaceType> getPlaces() {
        return List.of(PlaceType.values());
    }

    public List<DateForm> getDates() {
        return dates;
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

    public @Nullable Integer getWanted() {
        return wanted;
    }

    public void setWanted(@Nullable Integer wanted) {
        this.wanted = wanted;
    }

    public @Nullable LocalDate getDeadline() {
        return deadline;
    }

    public void setDeadline(@Nullable LocalDate deadline) {
        this.deadline = deadline;
    }

    public @Nullable Integer getAnswerDays() {
        return answerDays;
    }

    public void setAnswerDays(@Nullable Integer answerDays) {
        this.answerDays = answerDays;
    }

    public @Nullable Integer getReminderDays() {
        return reminderDays;
    }

    public void setReminderDays(@Nullable Integer reminderDays) {
        this.reminderDays = reminderDays;
    }

    public boolean isAutomatic() {
        return automatic;
    }

    public void setAutomatic(boolean automatic) {
        this.automatic = automatic;
    }

    public @Nullable String getLanguage() {
        return language;
    }

    public void setLanguage(@Nullable String language) {
        this.language = language;
    }

    public @Nullable String getContent() {
        return content;
    }

    public void setContent(@Nullable String content) {
        this.content = content;
    }

    public @Nullable String getEffort() {
        return effort;
    }

    public void setEffort(@Nullable String effort) {
        this.effort = effort;
    }

    public @Nullable String getContactName() {
        return contactName;
    }

    public void setContactName(@Nullable String contactName) {
        this.contactName = contactName;
    }

    public @Nullable String getContactEmail() {
        return contactEmail;
    }

    public void setContactEmail(@Nullable String contactEmail) {
        this.contactEmail = contactEmail;
    }
}
