package dk.forloeb.offer.faces;

import dk.forloeb.identity.application.CurrentUser;
import dk.forloeb.identity.domain.Permission;
import dk.forloeb.offer.application.OfferDetail;
import dk.forloeb.offer.application.OfferRoundService;
import dk.forloeb.offer.application.OfferRow;
import dk.forloeb.offer.application.OfferService;
import dk.forloeb.offer.application.RoundRow;
import dk.forloeb.offer.domain.OfferState;
import dk.forloeb.programme.application.ProgrammeService;
import dk.forloeb.shared.ClockProducer;
import dk.forloeb.shared.Texts;
import dk.forloeb.shared.rest.ApiNames;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** One offer with everything that was sent and answered, and what the authority can do with it. */
@Named
@ViewScoped
public class OfferBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OfferService offers;

    @Inject
    private OfferRoundService rounds;

    @Inject
    private ProgrammeService programmes;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    private @Nullable String id;
    private long version;
    private @Nullable String programmeTitle;
    private @Nullable String address;
    private @Nullable LocalDate deadline;
    private @Nullable String reason;
    private transient @Nullable OfferDetail detail;

    public void load() {
        OfferRow offer = getDetail().offer();
        version = offer.version();
        address = offer.address();
        programmeTitle = programmes.titles(List.of(offer.programmeId())).getOrDefault(offer.programmeId(), "");
    }

    public void remind() throws IOException {
        offers.remind(offerId(), version);
        again("offer.done.reminded");
    }

    public void resend() throws IOException {
        offers.resend(offerId(), version, address);
        again("offer.done.resent");
    }

    public void extend() throws IOException {
        offers.extend(offerId(), version, deadline);
        again("offer.done.extended");
    }

    public void withdraw() throws IOException {
        boolean next = isNext();
        offers.withdraw(offerId(), version, reason);
        again(next ? "offer.done.withdrawn.next" : "offer.done.withdrawn");
    }

    private void again(String message) throws IOException {
        Messages.create(Texts.get(Faces.getLocale(), message)).flash().add();
        Faces.redirect("offer/detail?id=%s", id);
    }

    private UUID offerId() {
        return ApiNames.pathId(String.valueOf(id), "offer-not-found");
    }

    /** The offer as it stands now. */
    public OfferDetail getDetail() {
        OfferDetail read = detail;
        if (read == null) {
            read = offers.get(offerId());
            detail = read;
        }
        return read;
    }

    private OfferState state() {
        return getDetail().offer().state();
    }

    private boolean isOver() {
        LocalDate last = getDetail().offer().deadline();
        return last != null && LocalDate.now(clock.withZone(ClockProducer.ZONE)).isAfter(last);
    }

    public boolean isRemindable() {
        return isEditable() && state() == OfferState.SENT && !isOver();
    }

    public boolean isResendable() {
        return isEditable() && (state() == OfferState.SENT || state() == OfferState.ACCEPTED) && !isOver();
    }

    public boolean isExtendable() {
        return isEditable() && state() != OfferState.QUEUED && state() != OfferState.WITHDRAWN;
    }

    public boolean isWithdrawable() {
        return isEditable() && (state() == OfferState.QUEUED || state().holdsPlace());
    }

    /** Whether the next in turn is offered the place as soon as this offer is withdrawn. */
    public boolean isNext() {
        RoundRow round = getDetail().round();
        return state().holdsPlace()
                && round != null
                && round.terms().automatic()
                && !rounds.board(getDetail().offer().programmeId()).queue().isEmpty();
    }

    public boolean isEditable() {
        return currentUser.may(Permission.EDIT_OFFERS);
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getProgrammeTitle() {
        return programmeTitle;
    }

    public @Nullable String getAddress() {
        return address;
    }

    public void setAddress(@Nullable String address) {
        this.address = address;
    }

    public @Nullable LocalDate getDeadline() {
        return deadline;
    }

    public void setDeadline(@Nullable LocalDate deadline) {
        this.deadline = deadline;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
