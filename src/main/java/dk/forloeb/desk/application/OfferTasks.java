package dk.forloeb.desk.application;

import dk.forloeb.identity.application.CurrentUser;
import dk.forloeb.identity.domain.Permission;
import dk.forloeb.offer.application.OfferRoundService;
import dk.forloeb.offer.application.OfferStanding;
import dk.forloeb.offer.application.RequestService;
import dk.forloeb.offer.domain.RequestFilter;
import dk.forloeb.offer.domain.RequestState;
import dk.forloeb.programme.application.ProgrammeRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What offers and requests ask of the authority. */
@ApplicationScoped
class OfferTasks {

    private static final int MOST_REQUESTS = 20;

    @Inject
    OfferRoundService offers;

    @Inject
    RequestService requests;

    @Inject
    CurrentUser currentUser;

    List<DeskTask> of(List<ProgrammeSummary> active) {
        if (!currentUser.may(Permission.EDIT_OFFERS)) {
            return List.of();
        }
        List<DeskTask> tasks = new ArrayList<>();
        Map<UUID, OfferStanding> standings = offers.standings(
                active.stream().map(summary -> summary.programme().id()).toList());
        for (ProgrammeSummary summary : active) {
            ProgrammeRow programme = summary.programme();
            OfferStanding standing = standings.get(programme.id());
            if (standing != null) {
                kinds(standing).forEach(kind -> tasks.add(new DeskTask(kind, programme.id(), programme.title())));
            }
        }
        requests.search(new RequestFilter(null, RequestState.RECEIVED, false), 0, MOST_REQUESTS)
                .items()
                .forEach(request ->
                        tasks.add(new DeskTask(DeskTaskKind.ANSWER_REQUEST, request.id(), request.municipality())));
        return tasks;
    }

    static Set<DeskTaskKind> kinds(OfferStanding standing) {
        Set<DeskTaskKind> kinds = EnumSet.noneOf(DeskTaskKind.class);
        if (standing.isUnsent()) {
            kinds.add(DeskTaskKind.OFFERS_TO_SEND);
        }
        if (standing.isWithoutSuccessor()) {
            kinds.add(DeskTaskKind.OFFERS_WITHOUT_SUCCESSOR);
        }
        if (standing.dueSoon() > 0) {
            kinds.add(DeskTaskKind.OFFERS_DUE);
        }
        return kinds;
    }
}
