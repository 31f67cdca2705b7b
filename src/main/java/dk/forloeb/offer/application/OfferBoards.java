package dk.forloeb.offer.application;

import dk.forloeb.identity.application.CurrentUser;
import dk.forloeb.municipality.application.MunicipalityService;
import dk.forloeb.offer.domain.DateVotes;
import dk.forloeb.offer.domain.Offer;
import dk.forloeb.offer.domain.OfferCounts;
import dk.forloeb.offer.domain.OfferRepository;
import dk.forloeb.offer.domain.OfferRound;
import dk.forloeb.offer.domain.OfferState;
import dk.forloeb.offer.domain.ProposedDate;
import dk.forloeb.teaching.application.TeachingDayQuery;
import dk.forloeb.teaching.application.TeachingDayRow;
import dk.forloeb.teaching.application.TeachingDayService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts together what callers of the services get to see; a municipal contact sees the own municipality's offer only. */
@ApplicationScoped
class OfferBoards {

    private static final int ALL_DAYS = 500;

    @Inject
    OfferRepository offers;

    @Inject
    MunicipalityService municipalities;

    @Inject
    TeachingDayService days;

    @Inject
    OfferQueue queue;

    @Inject
    CurrentUser currentUser;

    OfferBoard board(UUID programmeId) {
        Optional<OfferRound> round = offers.round(programmeId);
        List<Offer> visible =
                offers.ofProgramme(programmeId).stream().filter(this::isVisible).toList();
        boolean own = isForMunicipality();
        return new OfferBoard(
                own ? null : round.map(RoundRow::of).orElse(null),
                OfferCounts.of(round.map(OfferRound::wanted).orElse(0), visible),
                rows(visible),
                own ? List.of() : round.map(r -> dates(r, visible)).orElse(List.of()),
                own ? 0 : queue.missing(programmeId, visible));
    }

    List<OfferRow> rows(List<Offer> all) {
        Map<String, String> names = municipalities.names();
        return all.stream()
                .sorted(OfferCounts.IN_TURN)
                .map(offer -> row(offer, names))
                .toList();
    }

    OfferRow row(Offer offer) {
        return row(offer, municipalities.names());
    }

    private OfferRow row(Offer offer, Map<String, String> names) {
        String name = names.getOrDefault(offer.municipalityCode(), offer.municipalityCode());
        return OfferRow.of(offer, name, isForMunicipality());
    }

    /** As it is shown to whoever holds the municipality's link. */
    OfferRow linkRow(Offer offer) {
        return OfferRow.of(
                offer, municipalities.names().getOrDefault(offer.municipalityCode(), offer.municipalityCode()), true);
    }

    /** Whether whoever asks belongs to a municipality, and is told what a municipality may know. */
    boolean isForMunicipality() {
        return currentUser.municipality().isPresent();
    }

    /** A municipality knows nothing of an offer before it is sent. */
    boolean isVisible(Offer offer) {
        return currentUser
                .municipality()
                .map(own -> own.equals(offer.municipalityCode()) && offer.state() != OfferState.QUEUED)
                .orElse(true);
    }

    private List<DateRow> dates(OfferRound round, List<Offer> all) {
        List<TeachingDayRow> planned = planned(round.programmeId());
        return round.dates().stream()
                .map(date -> date(date, all, planned))
                .sorted(Comparator.comparing(DateRow::start))
                .toList();
    }

    DateRow date(OfferRound round, ProposedDate date) {
        return date(date, offers.ofProgramme(round.programmeId()), planned(round.programmeId()));
    }

    private static DateRow date(ProposedDate date, List<Offer> all, List<TeachingDayRow> planned) {
        return DateRow.of(date, DateVotes.of(date.id(), all), clash(date, planned), fixed(date, planned));
    }

    /** The proposed days as they stand, for a municipality: it learns nothing of what others answered. */
    List<DateRow> linkDates(OfferRound round) {
        return dates(round, List.of());
    }

    private static @Nullable TeachingDayRow fixed(ProposedDate date, List<TeachingDayRow> planned) {
        return planned.stream()
                .filter(day -> date.teachingDayId().filter(day.id()::equals).isPresent())
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String clash(ProposedDate date, List<TeachingDayRow> planned) {
        return planned.stream()
                .filter(day -> !day.cancelled())
                .filter(day -> !date.teachingDayId().filter(day.id()::equals).isPresent())
                .filter(day -> date.overlaps(day.start(), day.end()))
                .map(TeachingDayRow::title)
                .findFirst()
                .orElse(null);
    }

    private List<TeachingDayRow> planned(UUID programmeId) {
        return days.search(new TeachingDayQuery(programmeId, null, null, false, 0, ALL_DAYS))
                .items();
    }
}
