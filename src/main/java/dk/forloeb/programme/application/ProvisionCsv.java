package dk.forloeb.programme.application;

import dk.forloeb.programme.domain.LegalProvision;
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

    static List<LegalProvision> of(List<Map<String, String>> rows) {
        Map<String, LegalProvision> byLabel = new LinkedHashMap<>();
        for (Map<String, String> row : rows) {
            LegalProvision provision = provision(row, successor(row, byLabel));
            byLabel.put(provision.label(), provision);
        }
        return new ArrayList<>(byLabel.values());
    }

    private static LegalProvision provision(Map<String, String> row, @Nullable LegalProvision successor) {
        return new LegalProvision(
                column(row, "law"),
                column(row, "section"),
                column(row, "topic_da"),
                column(row, "topic_en"),
                date(column(row, "valid_from")),
                date(column(row, "valid_to")),
                successor);
    }

    private static @Nullable LegalProvision successor(Map<String, String> row, Map<String, LegalProvision> known) {
        String label = column(row, "successor_law") + " " + column(row, "successor_section");
        return label.isBlank() ? null : Objects.requireNonNull(known.get(label), label);
    }

    private static String column(Map<String, String> row, String name) {
        return Objects.requireNonNull(row.get(name), name);
    }

    private static @Nullable LocalDate date(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
