package dk.forloeb.offer.faces;

import dk.forloeb.mail.application.RenderedMail;
import dk.forloeb.offer.application.OfferBoard;
import dk.forloeb.offer.application.OfferRoundService;
import dk.forloeb.offer.application.OfferRow;
import dk.forloeb.offer.application.OfferService;
import dk.forloeb.programme.application.ProgrammeService;
import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.EmailAddress;
import dk.forloeb.shared.Texts;
import dk.forloeb.shared.Violations;
import dk.forloeb.shared.rest.ApiNames;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Sending offers: whom to, where to, and after a look at what goes out. */
@Named
@ViewScoped
public class OfferSendBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OfferService offers;

    @Inject
    private OfferRoundService rounds;

    @Inject
    private ProgrammeService programmes;

    private @Nullable String programme;
    private @Nullable String programmeTitle;
    private ArrayList<SendForm> rows = new ArrayList<>();
    private int soon;
    private int free;
    private boolean confirming;

    /** Lists the queue; as many of it as there are free places are chosen. */
    public void load() {
        programmeTitle = programmes.get(programmeId()).title();
        OfferBoard board = rounds.board(programmeId());
        free = board.counts().free();
        soon = board.soon().size();
        rows = new ArrayList<>();
        for (OfferRow offer : board.queue()) {
            rows.add(new SendForm(offer, rows.size() < free));
        }
    }

    /** Keeps the addresses for later, so that the next in turn can be offered a place without anybody's doing. */
    public void keep() throws IOException {
        keepAddresses();
        back("send.kept", 0);
    }

    private void keepAddresses() {
        offers.address(programmeId(), addresses(addressed()));
    }

    private List<SendForm> addressed() {
        return rows.stream()
                .filter(row -> row.getAddress() != null && !row.getAddress().isBlank())
                .toList();
    }

    /** Shows what would go out, once all of it could. */
    public void check() {
        Violations faults = new Violations();
        for (SendForm row : rows) {
            if (row.isChosen() || addressed().contains(row)) {
                faults.check(() -> EmailAddress.checked("address-" + row.getCode(), row.getAddress()));
            }
        }
        faults.refuseAny();
        if (chosen().isEmpty()) {
            throw DomainException.rule("offers-none-chosen");
        }
        if (chosen().size() > free) {
            throw DomainException.rule("offers-exceed-places", free);
        }
        confirming = true;
    }

    /** Goes back to choosing. */
    public void reconsider() {
        confirming = false;
    }

    /** Sends, and keeps what was typed for the others, whose turn it may be next. */
    public void send() throws IOException {
        keepAddresses();
        offers.send(programmeId(), addresses(chosen()));
        back("send.sent", chosen().size());
    }

    private void back(String message, int count) throws IOException {
        Messages.create(Texts.get(Faces.getLocale(), message, count)).flash().add();
        Faces.redirect("programme/detail?id=%s&tab=offers", programme);
    }

    private static Map<UUID, String> addresses(List<SendForm> some) {
        Map<UUID, String> addresses = new LinkedHashMap<>();
        some.forEach(row -> addresses.put(row.getId(), String.valueOf(row.getAddress())));
        return addresses;
    }

    private UUID programmeId() {
        return ApiNames.pathId(String.valueOf(programme), "programme-not-found");
    }

    public List<SendForm> chosen() {
        return rows.stream().filter(SendForm::isChosen).toList();
    }

    /** The mail to the first of them, as its office will read it. */
    public RenderedMail getPreview() {
        return rounds.preview(programmeId(), chosen().get(0).getId());
    }

    public List<SendForm> getRows() {
        return rows;
    }

    /** Those whose turn is next. */
    public List<SendForm> getSoon() {
        return rows.subList(0, soon);
    }

    /** The rest of the queue. */
    public List<SendForm> getLater() {
        return rows.subList(soon, rows.size());
    }

    /** How many places are to be offered. */
    public int getFree() {
        return free;
    }

    public boolean isConfirming() {
        return confirming;
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
}
