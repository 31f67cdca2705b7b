package dk.forloeb.evaluation.linking;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Everything that the administrator reads at one moment: all rows of all tables, and clues in the files. */
final class Snapshot {

    /** The tables between which the attack looks for links; each has a key of 16 bytes as its first stored column. */
    private static final List<String> BALLOT_TABLES = List.of("invitation", "envelope", "response");

    private static final int KEY_BYTES = 16;
    private static final int TRANSACTION_BYTES = 6;
    private static final int ROLL_POINTER_BYTES = 7;

    private final Map<String, List<Map<String, Object>>> tables = new TreeMap<>();
    private final Map<String, Clues> clues = new TreeMap<>();
    private final Map<String, List<Map<String, Object>>> earlier = new HashMap<>();
    private final String survey;

    private Snapshot(String survey) {
        this.survey = survey;
    }

    /**
     * Reads all there is as soon as the tables of answers are as expected.
     *
     * @param before an earlier look, whose rows are looked for in the files even if they are not in the tables any more
     */
    static Snapshot take(Database database, String survey, Optional<Snapshot> before, Predicate<Snapshot> expected)
            throws Exception {
        Optional<Snapshot> taken = Optional.empty();
        while (taken.isEmpty()) {
            TimeUnit.SECONDS.sleep(1);
            taken = database.look((connection, files) -> {
                Snapshot snapshot = new Snapshot(survey);
                before.ifPresent(
                        look -> BALLOT_TABLES.forEach(table -> snapshot.earlier.put(table, look.ofSurvey(table))));
                for (String table : List.of("envelope", "response", "answer_counter")) {
                    snapshot.read(connection, table);
                }
                return expected.test(snapshot) ? Optional.of(snapshot.complete(connection, files)) : Optional.empty();
            });
        }
        return taken.get();
    }

    private Snapshot complete(Connection connection, List<RawFile> files) throws SQLException {
        for (String table : names(connection)) {
            read(connection, table);
        }
        BALLOT_TABLES.forEach(table -> readClues(table, files));
        return this;
    }

    /** Rows in the order in which the database gives them when asked for none. */
    List<Map<String, Object>> rows(String table) {
        return tables.getOrDefault(table, List.of());
    }

    /** Those of this survey. */
    List<Map<String, Object>> ofSurvey(String table) {
        return rows(table).stream()
                .filter(row -> survey.equals(row.get("survey_id")))
                .toList();
    }

    Collection<String> tables() {
        return tables.keySet();
    }

    /** Clues by the hexadecimal key of the rows of this survey in a table. */
    Clues clues(String table) {
        return clues.getOrDefault(table, new Clues());
    }

    static String key(Map<String, Object> row) {
        return HexFormat.of().formatHex(bytes(row, "id"));
    }

    static byte[] bytes(Map<String, Object> row, String column) {
        return row.get(column) instanceof byte[] bytes ? bytes : new byte[0];
    }

    private void read(Connection connection, String table) throws SQLException {
        List<Map<String, Object>> rows = new ArrayList<>();
        String columns = Database.isServer() ? "t.*" : "_ROWID_ AS hidden_row_id, t.*";
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT " + columns + " FROM " + table + " t")) {
            while (row.next()) {
                rows.add(row(row));
            }
        }
        tables.put(table, rows);
    }

    private static List<String> names(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet all = connection
                .getMetaData()
                .getTables(
                        connection.getCatalog(), connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (all.next()) {
                names.add(all.getString("TABLE_NAME"));
            }
        }
        return names;
    }

    private static Map<String, Object> row(ResultSet row) throws SQLException {
        Map<String, Object> read = new LinkedHashMap<>();
        ResultSetMetaData columns = row.getMetaData();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            boolean binary = columns.getColumnClassName(i).equals("[B");
            Object value = binary ? row.getBytes(i) : row.getObject(i);
            if (value != null) {
                read.put(columns.getColumnLabel(i).toLowerCase(Locale.ROOT), value);
            }
        }
        return read;
    }

    private void readClues(String table, List<RawFile> files) {
        Clues found = clues.computeIfAbsent(table, key -> new Clues());
        int place = 0;
        for (Map<String, Object> row : ofSurvey(table)) {
            String key = key(row);
            found.add("place", key, place++);
            row.forEach((column, value) -> {
                found.add(column, key, value);
                if (value instanceof byte[] bytes) {
                    found.add("length of " + column, key, bytes.length);
                }
            });
        }
        files.forEach(file -> readFile(table, file, found));
    }

    /** Where keys and hashes first and last stand in a file, and the numbers that InnoDB keeps in front of each row. */
    private void readFile(String table, RawFile file, Clues found) {
        Map<ByteBuffer, String> patterns = new HashMap<>();
        List<Map<String, Object>> known = new ArrayList<>(earlier.getOrDefault(table, List.of()));
        known.addAll(ofSurvey(table));
        for (Map<String, Object> row : known) {
            Stream.of("id", "confirmation", "receipt_hash")
                    .map(column -> bytes(row, column))
                    .filter(value -> value.length > 0)
                    .forEach(value -> patterns.put(ByteBuffer.wrap(value), key(row)));
        }
        file.places(patterns.keySet()).forEach((pattern, places) -> {
            String row = patterns.getOrDefault(pattern, "");
            String what = pattern.limit() == KEY_BYTES ? "key" : "hash";
            found.add("first " + what + " in " + file.name(), row, places.get(0));
            found.add("last " + what + " in " + file.name(), row, places.get(places.size() - 1));
            if (file.name().equals(table + ".ibd") && pattern.limit() == KEY_BYTES) {
                places.forEach(place -> readNumbers(file, place, row, found));
            }
        });
    }

    /**
     * A row of a clustered index is its key, the number of the transaction that wrote it, where its former state is, and the
     * other columns, of which the survey's id is the first.
     */
    private void readNumbers(RawFile file, long place, String row, Clues found) {
        int numbers = TRANSACTION_BYTES + ROLL_POINTER_BYTES;
        byte[] behind = file.bytes(place + KEY_BYTES, numbers + survey.length());
        if (new String(behind, StandardCharsets.ISO_8859_1).endsWith(survey) && behind.length > survey.length()) {
            String hex = HexFormat.of().formatHex(behind);
            found.add("transaction", row, hex.substring(0, 2 * TRANSACTION_BYTES));
            found.add("roll pointer", row, hex.substring(2 * TRANSACTION_BYTES, 2 * numbers));
        }
    }
}
