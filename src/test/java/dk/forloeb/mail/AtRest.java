package dk.forloeb.mail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Looks for words in everything that a stopped product has left: each cell of its database, and its files. */
final class AtRest {
    private AtRest() {}

    /** The columns in which one of the words stands, as {@code table.column}. */
    static Set<String> places(Set<String> words, Connection database) throws SQLException {
        Set<String> places = new TreeSet<>();
        for (String table : tables(database)) {
            try (Statement statement = database.createStatement();
                    ResultSet rows = statement.executeQuery("SELECT * FROM " + table)) {
                while (rows.next()) {
                    for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                        if (contains(cell(rows, column), words)) {
                            places.add(table + "." + rows.getMetaData().getColumnName(column));
                        }
                    }
                }
            }
        }
        return places;
    }

    /** The files in which one of the words stands. */
    static Set<Path> places(Set<String> words, Path directory) throws IOException {
        Set<Path> places = new TreeSet<>();
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (contains(text(Files.readAllBytes(file)), words)) {
                    places.add(file);
                }
            }
        }
        return places;
    }

    private static Set<String> tables(Connection database) throws SQLException {
        Set<String> tables = new TreeSet<>();
        try (ResultSet all = database.getMetaData()
                .getTables(database.getCatalog(), database.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (all.next()) {
                tables.add(all.getString("TABLE_NAME"));
            }
        }
        return tables;
    }

    private static String cell(ResultSet rows, int column) throws SQLException {
        return rows.getMetaData().getColumnClassName(column).equals("[B")
                ? text(rows.getBytes(column))
                : rows.getString(column);
    }

    private static String text(byte[] bytes) {
        return bytes == null ? null : new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static boolean contains(String text, Set<String> words) {
        return text != null && words.stream().anyMatch(text::contains);
    }
}
