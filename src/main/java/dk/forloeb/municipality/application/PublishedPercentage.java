package dk.forloeb.municipality.application;

import dk.forloeb.shared.CsvTable;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reversal percentage that was really published, as it was: mostly without counts, so that it has no interval, and
 * sometimes only as a bound, which is no value.
 *
 * @param municipality code; 0000 for the whole country
 * @param area key of the area, as on the ministry's maps or the municipality's own
 * @param period a year, or months from and to
 * @param merits decisions on the merits, where they were told
 * @param percent null where only bounds were published
 * @param above the rate lies above it, in percent
 * @param below the rate lies below it, in percent
 * @param officialMap whether it stood on the ministry's map
 * @param source address of what published it
 */
public record PublishedPercentage(
        String municipality,
        String name,
        String area,
        String period,
        @Nullable Integer merits,
        @Nullable BigDecimal percent,
        @Nullable BigDecimal above,
        @Nullable BigDecimal below,
        boolean officialMap,
        String source,
        @Nullable String note) {

    private static final String FILE = "/db/reference/published_percentages.csv";

    /** Everything that comes with the product, in the order of the file. */
    static List<PublishedPercentage> all() {
        return CsvTable.read(FILE).stream().map(PublishedPercentage::of).toList();
    }

    private static PublishedPercentage of(CsvTable.Row row) {
        BigDecimal merits = number(row.get("realitetsbehandlede"));
        return new PublishedPercentage(
                row.get("municipality_code"),
                row.get("municipality_name"),
                row.get("area"),
                row.get("period"),
                merits == null ? null : merits.intValueExact(),
                number(row.get("omgoerelsesprocent")),
                number(row.get("lower_bound")),
                number(row.get("upper_bound")),
                row.get("official_map").equals("ja"),
                row.get("source_url").replaceAll("\\?rss$", ""),
                row.get("note").isEmpty() ? null : row.get("note"));
    }

    private static @Nullable BigDecimal number(String text) {
        return text.isEmpty() ? null : new BigDecimal(text);
    }

    /** Who published it: the host in the address of the source. */
    public String host() {
        return URI.create(source).getHost().replaceFirst("^www\\.", "");
    }

    /** Whether only a bound is known. */
    public boolean isBound() {
        return percent == null;
    }
}
