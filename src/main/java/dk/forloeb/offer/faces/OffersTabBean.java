package dk.forloeb.offer.faces;

import dk.forloeb.identity.application.CurrentUser;
import dk.forloeb.identity.domain.Permission;
import dk.forloeb.offer.application.OfferBoard;
import dk.forloeb.offer.application.OfferRoundService;
import dk.forloeb.offer.application.OfferService;
import dk.forloeb.offer.domain.OfferCounts;
import dk.forloeb.programme.application.ProgrammeDetail;
import dk.forloeb.programme.application.ProgrammeService;
import dk.forloeb.programme.domain.ProgrammeChange;
import dk.forloeb.programme.domain.ProgrammeKind;
import dk.forloeb.shared.Texts;
import dk.forloeb.shared.rest.ApiNames;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The tab "offers" of a programme, whose id is the parameter {@code id}. */
@Named
@RequestScoped
public class OffersTabBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OfferRoundService rounds;

    @Inject
    private OfferService offers;

    @Inject
    private ProgrammeService programmes;

    @Inject
    private CurrentUser currentUser;

    private @Nullable UUID programmeId;
    private transient OfferBoard board = new OfferBoard(null, OfferCounts.of(0, List.of()), List.of(), List.of(), 0);
    private boolean editable;
    private boolean longProgramme;

    @PostConstruct
    void load() {
        UUID id = ApiNames.pathId(String.valueOf(Faces.getRequestParameter("id")), "programme-not-found");
        ProgrammeDetail programme = programmes.get(id);
        programmeId = id;
        board = rounds.board(id);
        longProgramme = programme.kind() == ProgrammeKind.LONG;
        editable = currentUser.may(Permission.EDIT_OFFERS) && programmes.accepts(id, ProgrammeChange.PARTICIPATION);
    }

    /** Queues what was selected since. */
    public void fill() throws IOException {
        back(Texts.get(Faces.getLocale(), "offers.filled", offers.fill(id())));
    }

    /** Offers free places to the next in turn. */
    public void offerNext() throws IOException {
        back(Texts.get(Faces.getLocale(), "offers.next.sent", offers.offerNext(id())));
    }

    private void back(String message) throws IOException {
        Messages.create(message).flash().add();
        Faces.redirect("programme/detail?id=%s&tab=offers", id());
    }

    private UUID id() {
        if (programmeId == null) {
            throw new IllegalStateException("Not loaded yet");
        }
        return programmeId;
    }

    public OfferBoard getBoard() {
        return board;
    }

    /** Whether the authority may still change something here. */
    public boolean isEditable() {
        return editable;
    }

    /** Whether the programme is one that is not offered, since a municipality asked for it. */
    public boolean isLongProgramme() {
        return longProgramme;
    }

    /** Whether a municipality sees its own offer, and not the authority's board. */
    public boolean isOwn() {
        return currentUser.municipality().isPresent();
    }

    public boolean isAnyMadeUp() {
        return board.offers().stream().anyMatch(offer -> offer.madeUp());
    }
}
