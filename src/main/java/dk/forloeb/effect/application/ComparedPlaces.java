package dk.forloeb.effect.application;

import dk.forloeb.municipality.application.MunicipalityService;
import dk.forloeb.offer.application.OfferRoundService;
import dk.forloeb.offer.application.OfferRow;
import dk.forloeb.participation.application.ParticipationRow;
import dk.forloeb.participation.application.ParticipationService;
import dk.forloeb.selection.application.ConfirmedSelection;
import dk.forloeb.selection.application.RankedMunicipality;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which municipalities are compared: those that take part, and those that were next in line. They too were ranked for high
 * rates, and so are prone to the same fall by themselves.
 */
@ApplicationScoped
class ComparedPlaces {

    /** How many are compared with for each that takes part: more add little, and lie ever further down the ranking. */
    static final int FOR_EACH = 2;

    @Inject
    ParticipationService participations;

    @Inject
    OfferRoundService offers;

    @Inject
    MunicipalityService municipalities;

    /**
     * A municipality that is compared.
     *
     * @param rank null for one that takes part without a rank
     */
    record Chosen(
            String code,
            String name,
            boolean treated,
            @Nullable Integer rank) {}

    /** Those that take part, by code; then the next-ranked that were eligible and never offered the programme, by rank. */
    List<Chosen> of(ConfirmedSelection selection) {
        UUID programme = selection.programmeId();
        Set<String> participating = participations.list(programme).stream()
                .map(ParticipationRow::municipalityCode)
                .collect(Collectors.toSet());
        Set<String> offered = offers.board(programme).sent().stream()
                .map(OfferRow::municipalityCode)
                .collect(Collectors.toSet());
        Map<String, RankedMunicipality> ranked = Stream.concat(
                        selection.chosen().stream(), selection.reserve().stream())
                .collect(Collectors.toMap(RankedMunicipality::code, Function.identity()));
        Map<String, String> names = municipalities.names();
        List<Chosen> all = new ArrayList<>();
        participating.stream()
                .sorted()
                .forEach(code ->
                        all.add(new Chosen(code, names.getOrDefault(code, code), true, rank(ranked.get(code)))));
        selection.reserve().stream()
                .filter(next -> !participating.contains(next.code()) && !offered.contains(next.code()))
                .limit((long) FOR_EACH * participating.size())
                .forEach(next -> all.add(new Chosen(next.code(), next.name(), false, next.rank())));
        return all;
    }

    /** A rank of 0 stands for none. */
    private static @Nullable Integer rank(@Nullable RankedMunicipality ranked) {
        return ranked == null || ranked.rank() == 0 ? null : ranked.rank();
    }
}
