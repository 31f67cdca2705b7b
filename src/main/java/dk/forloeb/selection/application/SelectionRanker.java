package dk.forloeb.selection.application;

import dk.forloeb.municipality.application.CaseField;
import dk.forloeb.municipality.application.FiguresService;
import dk.forloeb.municipality.application.FiguresSource;
import dk.forloeb.programme.application.ProgrammeService;
import dk.forloeb.programme.domain.ProgrammeFacts;
import dk.forloeb.selection.domain.Candidate;
import dk.forloeb.selection.domain.Choice;
import dk.forloeb.selection.domain.Prior;
import dk.forloeb.selection.domain.Ranking;
import dk.forloeb.selection.domain.Selection;
import dk.forloeb.selection.domain.SelectionSettings;
import dk.forloeb.selection.domain.Shortlist;
import dk.forloeb.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes the ranking of a draft from what is known today. */
@ApplicationScoped
class SelectionRanker {

    @Inject
    FiguresService figures;

    @Inject
    ProgrammeService programmes;

    @Inject
    CandidateSource source;

    /** Settings with what their field is made of. */
    record Checked(SelectionSettings settings, List<CaseField> fields) {}

    /**
     * The ranking with everything that explains it.
     *
     * @throws dk.forloeb.shared.DomainException INVALID at {@code field} where a part of it is not known
     */
    SelectionBasis basis(Selection selection) {
        return basis(selection, checked(selection.settings()));
    }

    /** The same of a draft that was just arranged by settings of which it is known what their field is made of. */
    SelectionBasis basis(Selection selection, Checked checked) {
        SelectionSettings settings = checked.settings();
        List<CaseField> fields = checked.fields();
        ProgrammeFacts programme = programmes.get(selection.programmeId()).facts();
        List<String> subjects = fields.stream()
                .flatMap(field -> field.subjects().stream())
                .distinct()
                .toList();
        List<Candidate> candidates = source.candidates(
                selection.programmeId(), programme, subjects, settings.years(), settings.exclusions());
        Ranking ranking = Ranking.of(candidates, settings.weights());
        Prior prior = ranking.prior();
        return new SelectionBasis(
                SelectionBasis.FORMAT,
                Objects.requireNonNullElse(programme.title(), ""),
                programme.caseFileNumber(),
                settings.field(),
                names(fields, CaseField::nameDa),
                names(fields, CaseField::nameEn),
                subjects,
                settings.years(),
                settings.weights(),
                settings.exclusions(),
                settings.places(),
                CandidateRow.Rate.of(ranking.national()),
                prior == null ? null : prior.strength(),
                ranking.eligible(),
                rows(ranking, selection),
                sources(subjects, settings.years()),
                selection.madeUp(),
                new SelectionBasis.Method(
                        Texts.get(Texts.DANISH, "selection.method"), Texts.get(Texts.ENGLISH, "selection.method")),
                null,
                null);
    }

    /**
     * Finds out what the field is made of.
     *
     * @throws dk.forloeb.shared.DomainException INVALID at {@code field} where a part of it is not known
     */
    Checked checked(SelectionSettings settings) {
        return new Checked(settings, figures.fieldsMeant(settings.field()));
    }

    private static String names(List<CaseField> fields, Function<CaseField, String> name) {
        return fields.stream().map(name).distinct().collect(Collectors.joining("; "));
    }

    private static List<CandidateRow> rows(Ranking ranking, Selection selection) {
        Map<String, Choice> byHand =
                selection.choices().stream().collect(Collectors.toMap(Choice::municipalityCode, Function.identity()));
        Set<String> chosen = Shortlist.of(
                ranking.candidates(),
                selection.choices().stream().collect(Collectors.toMap(Choice::municipalityCode, Choice::chosen)),
                selection.settings().places());
        Reasons reasons = new Reasons(ranking, selection.settings().years());
        return ranking.candidates().stream()
                .map(ranked -> CandidateRow.of(
                        ranked, reasons.of(ranked), chosen.contains(ranked.code()), byHand.get(ranked.code())))
                .toList();
    }

    private List<SelectionBasis.Source> sources(Collection<String> subjects, Collection<Integer> years) {
        return figures.sources(subjects, years).stream()
                .map(SelectionRanker::source)
                .toList();
    }

    private static SelectionBasis.Source source(FiguresSource imported) {
        return new SelectionBasis.Source(
                imported.fileName(), imported.sha256(), imported.extractedOn(), imported.madeUp());
    }
}
