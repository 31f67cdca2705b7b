package dk.forloeb.programme.application;

import dk.forloeb.programme.domain.LegalProvision;
import dk.forloeb.shared.CsvTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The legal provisions of {@code db/reference/legal_provisions.csv}, where a successor stands before what it succeeds. */
final class ProvisionCsv {

    private ProvisionCsv() {}

    static List<LegalProvision> of(List<CsvTable.Row> rows) {
        Map<String, LegalProvision> byLabel = new LinkedHashMap<>();
        for (CsvTable.Row row : rows) {
            LegalProvision provision = provision(row, successor(row, byLabel));
            byLabel.put(provision.label(), provision);
        }
        return new ArrayList<>(byLabel.values());
    }

    private static LegalProvision provision(CsvTable.Row row, @Nullable LegalProvision successor) {
        return new LegalProvision(
                row.get("law"),
                row.get("section"),
                row.get("topic_da"),
                row.get("topic_en"),
                date(row.get("valid_from")),
                date(row.get("valid_to")),
                successor);
    }

    private static @Nullable LegalProvision successor(CsvTable.Row row, Map<String, LegalProvision> known) {
        String label = row.get("successor_law") + " " + row.get("successor_section");
        return label.isBlank() ? null : Objects.requireNonNull(known.get(label), label);
    }

    private static @Nullable LocalDate date(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
