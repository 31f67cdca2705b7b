package dk.forloeb.evaluation.linking;

import dk.forloeb.testing.MariaDbServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The product's database as its administrator gets at it: MariaDB by SQL and by its files, H2 by its file. */
final class Database implements AutoCloseable {

    private static final String NAME = "linking";

    /** What the redo log, undo log and tables are called; ibdata1 has the undo log where there are no files for it. */
    private static final String INNODB_FILES = "ib_logfile0|ibdata1|undo\\d+|ib_buffer_pool|.*-bin\\.\\d+";

    private final Path directory;
    private final Connection reader;

    /** @param directory of the product, which has the embedded database in its folder {@code data} */
    Database(Path directory) throws SQLException {
        this.directory = directory;
        this.reader = MariaDbServer.isWanted() ? server() : DriverManager.getConnection("jdbc:h2:mem:nothing");
    }

    /** The product's environment for this database. */
    static Map<String, String> environment() {
        return MariaDbServer.isWanted()
                ? Map.of(
                        "FORLOEB_DB_URL", MariaDbServer.database(NAME),
                        "FORLOEB_DB_USER", "root",
                        "FORLOEB_DEMO", "true")
                : Map.of();
    }

    static boolean isServer() {
        return MariaDbServer.isWanted();
    }

    /**
     * Begins to read and does not end, as a dump does: meanwhile the server keeps the transaction numbers of all rows, which
     * else it sets to zero when nobody needs them any more.
     */
    void keepTransactionNumbers() throws SQLException {
        if (isServer()) {
            try (Statement begin = reader.createStatement()) {
                begin.execute("SET SESSION TRANSACTION ISOLATION LEVEL REPEATABLE READ");
                begin.execute("START TRANSACTION WITH CONSISTENT SNAPSHOT");
            }
        }
    }

    /** Reads tables and files as they lie on the disk now. */
    interface Look<T> {
        T at(Connection tables, List<RawFile> files) throws SQLException;
    }

    <T> T look(Look<T> look) throws SQLException, IOException {
        return isServer() ? lookAtServer(look) : lookAtFile(look);
    }

    private static <T> T lookAtServer(Look<T> look) throws SQLException, IOException {
        try (Connection tables = server();
                Statement flush = tables.createStatement()) {
            flush.execute("FLUSH TABLES invitation, envelope, response FOR EXPORT");
            try (Connection other = server()) {
                return look.at(other, serverFiles(flush));
            } finally {
                flush.execute("UNLOCK TABLES");
            }
        }
    }

    private static List<RawFile> serverFiles(Statement statement) throws SQLException, IOException {
        Path data;
        try (ResultSet row = statement.executeQuery("SELECT @@datadir")) {
            row.next();
            data = Path.of(row.getString(1));
        }
        try (Stream<Path> shared = Files.list(data);
                Stream<Path> tables = Files.list(data.resolve(NAME))) {
            return Stream.concat(
                            shared.filter(file -> file.getFileName().toString().matches(INNODB_FILES)),
                            tables.filter(file -> file.toString().endsWith(".ibd")))
                    .filter(Database::isNotEmpty)
                    .map(RawFile::new)
                    .toList();
        }
    }

    private static boolean isNotEmpty(Path file) {
        try {
            return Files.size(file) > 0;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private <T> T lookAtFile(Look<T> look) throws SQLException, IOException {
        Path copies = Files.createTempDirectory(directory, "copy");
        Path copy = Files.copy(directory.resolve("data/forloeb.mv.db"), copies.resolve("forloeb.mv.db"));
        Path untouched = Files.copy(copy, copies.resolve("untouched.mv.db"));
        String url = "jdbc:h2:file:" + copies.resolve("forloeb") + ";DATABASE_TO_LOWER=TRUE;MODE=MySQL";
        try (Connection tables = DriverManager.getConnection(url, "sa", "")) {
            return look.at(tables, List.of(new RawFile(untouched)));
        }
    }

    private static Connection server() throws SQLException {
        return DriverManager.getConnection(MariaDbServer.database(NAME), "root", "");
    }

    @Override
    public void close() throws SQLException {
        reader.close();
    }
}
