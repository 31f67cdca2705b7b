package dk.forloeb.bench;

import dk.forloeb.testing.MariaDbServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Reversal figures of 98 municipalities, 40 quarters and 50 subjects: 196,000 rows, by plain JDBC in batches into the same
 * table, and as a published export sent to the product.
 */
final class FiguresImportBench {

    static final int ROWS = 98 * 40 * 50;

    private static final int BATCH = 1000;
    private static final int SUBJECTS = 50;
    private static final int FIRST_YEAR = 2016;
    private static final int YEARS = 10;
    private static final String COLUMNS =
            "(import_id INT NOT NULL, subject_id INT NOT NULL, figure_year SMALLINT NOT NULL,"
                    + " municipality_code CHAR(4) NOT NULL, quarter SMALLINT NOT NULL, upheld INT, changed INT, remitted INT,"
                    + " dismissed INT, total INT, handling_time DECIMAL(8, 2),"
                    + " PRIMARY KEY (import_id, subject_id, figure_year, municipality_code, quarter)) ENGINE=InnoDB";

    private final List<String> municipalities;

    FiguresImportBench() throws IOException {
        municipalities = Files.readAllLines(Path.of("db/reference/municipalities.csv")).stream()
                .skip(1)
                .map(line -> line.substring(0, 4))
                .toList();
    }

    /** A row of the table. */
    private interface Row {
        void take(String municipality, int subject, int year, int quarter, int[] counts) throws Exception;
    }

    private void eachRow(Row row) throws Exception {
        SplittableRandom random = new SplittableRandom(1);
        for (String municipality : municipalities) {
            for (int subject = 0; subject < SUBJECTS; subject++) {
                for (int quarter = 0; quarter < 4 * YEARS; quarter++) {
                    int[] counts = random.ints(4, 0, 30).toArray();
                    row.take(municipality, subject, FIRST_YEAR + quarter / 4, 1 + quarter % 4, counts);
                }
            }
        }
    }

    /** Seconds that a plain batch insert takes, with one commit. */
    double plain() throws Exception {
        String url = MariaDbServer.database("figures") + "?user=root&rewriteBatchedStatements=true";
        try (Connection connection = DriverManager.getConnection(url)) {
            connection.createStatement().execute("CREATE TABLE plain_figure " + COLUMNS);
            connection.setAutoCommit(false);
            long start = System.nanoTime();
            try (PreparedStatement insert =
                    connection.prepareStatement("INSERT INTO plain_figure VALUES (1,?,?,?,?,?,?,?,?,?,14.5)")) {
                int[] waiting = new int[1];
                eachRow((municipality, subject, year, quarter, counts) -> {
                    fill(insert, municipality, subject, year, quarter, counts);
                    if (++waiting[0] % BATCH == 0) {
                        insert.executeBatch();
                    }
                });
                insert.executeBatch();
            }
            connection.commit();
            return Load.seconds(start);
        }
    }

    private static void fill(
            PreparedStatement insert, String municipality, int subject, int year, int quarter, int[] counts)
            throws SQLException {
        insert.setInt(1, subject);
        insert.setInt(2, year);
        insert.setString(3, municipality);
        insert.setInt(4, quarter);
        for (int i = 0; i < counts.length; i++) {
            insert.setInt(5 + i, counts[i]);
        }
        insert.setInt(9, total(counts));
        insert.addBatch();
    }

    /** The same rows as a published export. */
    String table() throws Exception {
        StringBuilder table = new StringBuilder("Instans;Sagsemne;Aar;Kvartal;Antal_sager_ialt;Stadfæstelse;"
                + "Ændring.Ophævelse;Hjemvisning;Afvisning.Henvisning;Sagsbehandlingstid\n");
        eachRow((municipality, subject, year, quarter, counts) -> {
            table.append(municipality)
                    .append(";Emne ")
                    .append(subject)
                    .append(';')
                    .append(year);
            table.append(';').append(quarter).append(';').append(total(counts));
            for (int count : counts) {
                table.append(';').append(count);
            }
            table.append(";14,5\n");
        });
        return table.toString();
    }

    private static int total(int[] counts) {
        return counts[0] + counts[1] + counts[2] + counts[3];
    }
}
