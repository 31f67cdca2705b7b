package dk.forloeb.municipality.faces;

import dk.forloeb.municipality.application.CaseField;
import dk.forloeb.municipality.application.FiguresService;
import dk.forloeb.shared.DomainException;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which figures an address asks for; nonsense means the usual: the social field, and the last three years that are over.
 *
 * @param years ascending; none where there are no figures at all
 */
record FiguresChoice(CaseField field, List<Integer> years) {

    private static final String USUAL_FIELD = "social";

    static FiguresChoice of(
            FiguresService figures, @Nullable String field, @Nullable String from, @Nullable String to) {
        return new FiguresChoice(field(figures, field), years(figures, number(from), number(to)));
    }

    static CaseField field(FiguresService figures, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            try {
                return figures.field(text);
            } catch (DomainException unknown) {
                return figures.field(USUAL_FIELD);
            }
        }
        return figures.field(USUAL_FIELD);
    }

    private static List<Integer> years(FiguresService figures, int from, int to) {
        if (from == 0 && to == 0) {
            return figures.usualYears();
        }
        List<Integer> known = figures.years();
        if (known.isEmpty()) {
            return known;
        }
        int last = to == 0 ? known.get(known.size() - 1) : to;
        int first = from == 0 ? last - FiguresService.USUAL_YEARS + 1 : from;
        return IntStream.rangeClosed(Math.min(first, last), Math.max(first, last))
                .boxed()
                .filter(known::contains)
                .toList();
    }

    private static int number(@Nullable String year) {
        return year != null && year.matches("\\d{4}") ? Integer.parseInt(year) : 0;
    }
}
