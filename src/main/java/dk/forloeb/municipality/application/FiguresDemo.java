package dk.forloeb.municipality.application;

import dk.forloeb.municipality.domain.Municipalities;
import dk.forloeb.municipality.domain.Municipality;
import dk.forloeb.shared.ClockProducer;
import dk.forloeb.shared.CsvTable;
import dk.forloeb.shared.DemoStep;
import dk.forloeb.shared.sheet.Upload;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Reversal figures of the demonstration. All of them are made up, the same in every installation: numbers of cases by
 * population, rates around those of {@code db/demo/appeal_subjects.csv}, and cells suppressed here and there.
 */
@ApplicationScoped
public class FiguresDemo implements DemoStep {

    private static final int FIRST_YEAR = 2017;
    private static final int LAST_YEAR = 2025;
    private static final String HEADING = "Instans;Sagsemne;Aar;Kvartal;periode;Antal_sager_ialt;Stadfæstelse;"
            + "Ændring.Ophævelse;Hjemvisning;Afvisning.Henvisning;Sagsbehandlingstid\n";
    private static final int DRAWN_DAYS_AGO = 30;
    private static final double PER_INHABITANTS = 100_000;

    @Inject
    FiguresImportService imports;

    @Inject
    Municipalities municipalities;

    @Inject
    Clock clock;

    @Override
    public int order() {
        return 50;
    }

    @Override
    public void load() {
        byte[] table = table().getBytes(StandardCharsets.UTF_8);
        LocalDate drawn = LocalDate.now(clock.withZone(ClockProducer.ZONE)).minusDays(DRAWN_DAYS_AGO);
        try (Upload file = Upload.of(
                new ByteArrayInputStream(table), "opdigtede-omgoerelsestal.csv", FiguresImportService.LIMITS)) {
            imports.importNow(file, drawn, true);
        }
    }

    private String table() {
        StringBuilder table = new StringBuilder(HEADING);
        List<CsvTable.Row> subjects = CsvTable.read("/db/demo/appeal_subjects.csv");
        for (Municipality municipality : municipalities.all()) {
            Draw draw = new Draw(municipality, table);
            for (CsvTable.Row subject : subjects) {
                int from = Integer.parseInt(subject.get("first_year"));
                int to = Integer.parseInt(subject.get("last_year"));
                IntStream.rangeClosed(Math.max(FIRST_YEAR, from), Math.min(LAST_YEAR, to))
                        .forEach(year -> draw.year(subject, year));
            }
        }
        return table.toString();
    }

    /** Draws the figures of one municipality; the seed is its code. */
    private static final class Draw {

        private final Municipality municipality;
        private final StringBuilder table;
        private final SplittableRandom random;
        private final double leaning;

        Draw(Municipality municipality, StringBuilder table) {
            this.municipality = municipality;
            this.table = table;
            random = new SplittableRandom(Integer.parseInt(municipality.code()));
            leaning = random.nextDouble(-0.14, 0.18);
        }

        /** The last year by quarters, the others as a whole. */
        void year(CsvTable.Row subject, int year) {
            if (year == LAST_YEAR) {
                IntStream.rangeClosed(1, 4).forEach(quarter -> row(subject, year, Integer.toString(quarter), 4));
            } else {
                row(subject, year, "", 1);
            }
        }

        private void row(CsvTable.Row subject, int year, String quarter, int parts) {
            double expected = Double.parseDouble(subject.get("cases_per_100000"))
                    * municipality.population()
                    / PER_INHABITANTS
                    / parts;
            int merits = poisson(expected);
            double rate = Math.max(0.05, Math.min(0.9, Double.parseDouble(subject.get("rate")) + leaning));
            int reversed = binomial(merits, rate);
            int changed = binomial(reversed, 0.25);
            int dismissed = poisson(expected / 10);
            if (merits + dismissed == 0) {
                return;
            }
            boolean suppressed = random.nextInt(8) == 0;
            table.append(municipality.name())
                    .append(';')
                    .append(subject.get("subject"))
                    .append(';')
                    .append(year);
            table.append(';').append(quarter).append(";;").append(merits + dismissed);
            for (int count : new int[] {merits - reversed, changed, reversed - changed, dismissed}) {
                table.append(';').append(suppressed && count < 3 ? "." : Integer.toString(count));
            }
            table.append(';').append(random.nextInt(12, 40)).append(",5\n");
        }

        private int poisson(double expected) {
            double limit = Math.exp(-expected);
            int count = 0;
            for (double product = random.nextDouble(); product > limit; product *= random.nextDouble()) {
                count++;
            }
            return count;
        }

        private int binomial(int n, double p) {
            return (int)
                    IntStream.range(0, n).filter(i -> random.nextDouble() < p).count();
        }
    }
}
