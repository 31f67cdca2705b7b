package dk.forloeb.selection.faces;

import dk.forloeb.selection.application.CandidateRow;
import dk.forloeb.shared.DanishText;
import dk.forloeb.shared.faces.Query;
import dk.forloeb.shared.faces.SortChoice;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The municipalities of a ranking that the address asks for by {@code q}, {@code show} and {@code sort}. */
final class RankedRows {

    private static final SortChoice<Column> USUAL = new SortChoice<>(Column.RANK, false);

    /** What the ranking can be sorted by. */
    enum Column {
        RANK,
        MUNICIPALITY,
        SCORE,
        REVERSAL,
        SHRUNK,
        COMPLAINTS,
        SIZE
    }

    private RankedRows() {}

    static List<CandidateRow> of(List<CandidateRow> inOrder) {
        Query.sortedBy("rank");
        SortChoice<Column> sort = SortChoice.of(Column.class, Query.parameter("sort"), USUAL);
        List<String> words = DanishText.searchWords(Query.parameter("q"));
        String show = Query.parameter("show");
        return inOrder.stream()
                .filter(row -> words.stream().allMatch(DanishText.searchKey(row.name() + " " + row.code())::contains))
                .filter(row -> isShown(row, show))
                .sorted(order(sort))
                .toList();
    }

    static boolean isFiltered() {
        return Query.parameter("q") != null || Query.parameter("show") != null;
    }

    private static boolean isShown(CandidateRow row, @Nullable String show) {
        if (show == null) {
            return true;
        }
        return switch (show) {
            case "chosen" -> row.chosen();
            case "excluded" -> row.excluded();
            case "by-hand" -> row.choice() != null;
            default -> true;
        };
    }

    /** What is missing stands last, whichever way the column is sorted. */
    private static Comparator<CandidateRow> order(SortChoice<Column> sort) {
        return switch (sort.by()) {
            case RANK -> by(CandidateRow::rank, sort.descending());
            case MUNICIPALITY -> by(row -> DanishText.sortKey(row.name()), sort.descending());
            case SCORE -> by(CandidateRow::score, sort.descending());
            case REVERSAL -> by(RankedRows::rate, sort.descending());
            case SHRUNK -> by(RankedRows::shrunk, sort.descending());
            case COMPLAINTS -> by(CandidateRow::complaints, sort.descending());
            case SIZE -> by(CandidateRow::population, sort.descending());
        };
    }

    /** The rate, or at least what it is where figures are suppressed. */
    private static @Nullable Double rate(CandidateRow row) {
        CandidateRow.Rate rate = row.reversal();
        if (rate == null) {
            return null;
        }
        return rate.percent() == null ? rate.low() : (double) rate.count() / rate.base();
    }

    private static @Nullable Double shrunk(CandidateRow row) {
        CandidateRow.Shrunk shrunk = row.shrunk();
        return shrunk == null ? null : shrunk.rate();
    }

    private static <T extends Comparable<T>> Comparator<CandidateRow> by(
            Function<CandidateRow, @Nullable T> key, boolean descending) {
        Comparator<T> order = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return Comparator.comparing(key, Comparator.nullsLast(order));
    }
}
