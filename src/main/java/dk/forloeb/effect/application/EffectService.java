package dk.forloeb.effect.application;

import dk.forloeb.effect.domain.EffectAnalysis;
import dk.forloeb.effect.domain.EffectSettings;
import dk.forloeb.effect.domain.Obstacle;
import dk.forloeb.effect.domain.Periods;
import dk.forloeb.identity.application.RequiresPermission;
import dk.forloeb.identity.domain.Permission;
import dk.forloeb.municipality.application.CaseField;
import dk.forloeb.municipality.application.FiguresService;
import dk.forloeb.municipality.application.FiguresSource;
import dk.forloeb.programme.application.ProgrammeService;
import dk.forloeb.selection.application.ConfirmedSelection;
import dk.forloeb.selection.application.SelectionBasis;
import dk.forloeb.selection.application.SelectionService;
import dk.forloeb.shared.ClockProducer;
import dk.forloeb.shared.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What reversal rates say of a programme's effect. It rests on the selection, so municipalities see nothing of it.
 */
@ApplicationScoped
@Transactional
@RequiresPermission(Permission.VIEW_SELECTIONS)
public class EffectService {

    @Inject
    ProgrammeService programmes;

    @Inject
    SelectionService selections;

    @Inject
    FiguresService figures;

    @Inject
    ComparedPlaces places;

    @Inject
    TaughtYears taughtYears;

    @Inject
    Clock clock;

    /**
     * The effect as the figures of the day show it; where they allow no estimate, the answer says why.
     *
     * @throws DomainException NOT_FOUND {@code programme-not-found}; INVALID at {@code lag}, {@code beforeYears} or {@code
     *     field}
     */
    public ProgrammeEffect of(UUID programmeId, EffectQuery query) {
        programmes.get(programmeId);
        EffectSettings settings = query.settings().checked();
        Optional<CaseField> asked = Optional.ofNullable(query.field())
                .filter(field -> !field.isBlank())
                .map(figures::field);
        Optional<ConfirmedSelection> selection = selections.confirmed(programmeId);
        if (selection.isEmpty()) {
            return nothing(programmeId, settings, asked.orElse(NO_FIELD), Obstacle.Kind.NO_SELECTION);
        }
        SelectionBasis basis = selections.get(selection.get().id()).basis();
        CaseField field = asked.orElseGet(() -> fieldOf(basis));
        Optional<Periods.Taught> taught = taughtYears.of(programmeId);
        if (taught.isEmpty()) {
            return nothing(programmeId, settings, field, Obstacle.Kind.NO_TEACHING);
        }
        return analysed(programmeId, settings, field, basis, taught.get(), places.of(selection.get()));
    }

    private ProgrammeEffect analysed(
            UUID programmeId,
            EffectSettings settings,
            CaseField field,
            SelectionBasis basis,
            Periods.Taught taught,
            List<ComparedPlaces.Chosen> chosen) {
        Counts counts = new Counts(figures.byMunicipalityAndYear(field.subjects()), chosen);
        List<Integer> years = counts.yearsBefore(currentYear());
        Periods periods = Periods.of(settings, taught, basis.years(), years);
        List<FiguresSource> sources = figures.sources(field.subjects(), List.of());
        return new ProgrammeEffect(
                programmeId,
                field.nameDa(),
                field.nameEn(),
                field.subjects(),
                settings,
                periods,
                taught,
                counts.rows(periods),
                counts.years(years, periods),
                EffectAnalysis.of(counts.groups(), periods),
                sources,
                basis.madeUp() != null || sources.stream().anyMatch(FiguresSource::madeUp));
    }

    private static final CaseField NO_FIELD = new CaseField("", "", "", List.of(), 0);

    private static ProgrammeEffect nothing(
            UUID programmeId, EffectSettings settings, CaseField field, Obstacle.Kind why) {
        return new ProgrammeEffect(
                programmeId,
                field.nameDa(),
                field.nameEn(),
                field.subjects(),
                settings,
                null,
                null,
                List.of(),
                List.of(),
                EffectAnalysis.none(why),
                List.of(),
                false);
    }

    private static CaseField fieldOf(SelectionBasis basis) {
        return new CaseField("", basis.fieldDa(), basis.fieldEn(), basis.subjects(), 0);
    }

    /** A year that is under way has some quarters of some municipalities. */
    private int currentYear() {
        return LocalDate.now(clock.withZone(ClockProducer.ZONE)).getYear();
    }
}
