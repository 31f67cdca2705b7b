package dk.forloeb.effect.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The made-up counts that {@code effect.R} estimates effects from, and what it says of them. */
final class ReferenceCases {

    static final Path FOLDER = Path.of("src/test/resources/reference/effect");

    private ReferenceCases() {}

    /** A case with both groups. */
    record Case(List<YearCount> treated, List<YearCount> comparison, Periods periods) {

        List<Member> treatedMembers() {
            return Member.of(treated, periods);
        }

        List<Member> comparisonMembers() {
            return Member.of(comparison, periods);
        }

        EffectAnalysis analysis() {
            return EffectAnalysis.of(
                    new EffectAnalysis.Groups(treated, places(treated), comparison, places(comparison)), periods);
        }

        private static int places(List<YearCount> counts) {
            return (int) counts.stream().map(YearCount::municipality).distinct().count();
        }
    }

    /** By name, in the order of the file. */
    static Map<String, Case> all() {
        Map<String, List<String[]>> rows = new LinkedHashMap<>();
        lines(FOLDER.resolve("cases.csv")).forEach(line -> {
            String[] cells = line.split(",");
            rows.computeIfAbsent(cells[0], name -> new ArrayList<>()).add(cells);
        });
        Map<String, Case> cases = new LinkedHashMap<>();
        rows.forEach((name, cells) -> cases.put(name, of(cells)));
        return cases;
    }

    private static Case of(List<String[]> rows) {
        int firstAfter = Integer.parseInt(rows.get(0)[4]);
        List<Integer> years = rows.stream()
                .map(row -> Integer.valueOf(row[3]))
                .distinct()
                .sorted()
                .toList();
        Periods periods = new Periods(
                years.stream().filter(year -> year < firstAfter).toList(),
                List.of(),
                List.of(),
                years.stream().filter(year -> year >= firstAfter).toList(),
                firstAfter);
        return new Case(counts(rows, "1"), counts(rows, "0"), periods);
    }

    private static List<YearCount> counts(List<String[]> rows, String treated) {
        return rows.stream()
                .filter(row -> row[2].equals(treated))
                .map(row -> new YearCount(
                        row[1],
                        Integer.parseInt(row[3]),
                        new Tally(Integer.parseInt(row[5]), Integer.parseInt(row[6])),
                        Integer.parseInt(row[7])))
                .toList();
    }

    /** Values by case and figure, {@code ten,effect.value}. */
    static Map<String, Double> values(List<String> lines) {
        Map<String, Double> values = new LinkedHashMap<>();
        lines.forEach(line -> {
            int comma = line.lastIndexOf(',');
            values.put(line.substring(0, comma), Double.valueOf(line.substring(comma + 1)));
        });
        return values;
    }

    static List<String> lines(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            return lines.subList(1, lines.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
