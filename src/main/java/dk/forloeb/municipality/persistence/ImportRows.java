package dk.forloeb.municipality.persistence;

import dk.forloeb.municipality.domain.AppealImport;
import dk.forloeb.shared.Violation;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Imports as rows. */
final class ImportRows {

    static final String SELECT = """
            SELECT id, state, file_name, sha256, extracted_on, made_at, actor, made_up, compared_with, row_count, new_count,
              changed_count, older_count, unchanged_count, refused_count, skipped_count, skipped_names FROM appeal_import""";

    /** Of two drawn on one day the later imported one is newer. */
    static final String STANDING = " WHERE state = 'STORED' AND superseded = FALSE ORDER BY extracted_on, id";

    private static final int MOST_NAMES = 10;
    private static final int NAME_LENGTH = 80;
    private static final int ARGUMENTS_LENGTH = 2000;

    private ImportRows() {}

    static AppealImport read(ResultSet row) throws SQLException {
        return new AppealImport(
                row.getInt("id"),
                row.getString("state").equals("STORED"),
                row.getString("file_name"),
                row.getString("sha256"),
                row.getObject("extracted_on", LocalDate.class),
                row.getObject("made_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("actor"),
                row.getBoolean("made_up"),
                split(row.getString("compared_with")).stream()
                        .map(Integer::valueOf)
                        .toList(),
                tally(row));
    }

    private static AppealImport.Tally tally(ResultSet row) throws SQLException {
        return new AppealImport.Tally(
                row.getInt("row_count"),
                row.getInt("new_count"),
                row.getInt("changed_count"),
                row.getInt("older_count"),
                row.getInt("unchanged_count"),
                row.getInt("refused_count"),
                row.getInt("skipped_count"),
                split(row.getString("skipped_names")));
    }

    static LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    static int row(Violation fault) {
        return Objects.requireNonNull(fault.row());
    }

    /** Each argument with a line end behind it, so that an empty one is more than none. */
    static String arguments(Violation fault) {
        String joined = fault.args().stream()
                .map(argument -> argument.toString().replaceAll("\\R", " ") + "\n")
                .collect(Collectors.joining());
        return joined.length() > ARGUMENTS_LENGTH ? joined.substring(0, ARGUMENTS_LENGTH) : joined;
    }

    /** The arguments of a fault as {@link #arguments} gave them. */
    static List<Object> arguments(String stored) {
        return List.copyOf(stored.lines().toList());
    }

    static String joined(Collection<String> names) {
        return names.stream()
                .limit(MOST_NAMES)
                .map(name -> name.length() > NAME_LENGTH ? name.substring(0, NAME_LENGTH) : name)
                .collect(Collectors.joining("\n"));
    }

    private static List<String> split(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split("\n"));
    }
}
