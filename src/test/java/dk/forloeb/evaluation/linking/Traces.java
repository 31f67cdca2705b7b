package dk.forloeb.evaluation.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What answers leave besides themselves. */
final class Traces {

    private Traces() {}

    /** Tables in which a row was added, changed or removed. */
    static Set<String> changed(Snapshot before, Snapshot after) {
        Set<String> changed = new TreeSet<>();
        for (String table : after.tables()) {
            if (!texts(before, table).equals(texts(after, table))) {
                changed.add(table);
            }
        }
        return changed;
    }

    private static Set<String> texts(Snapshot snapshot, String table) {
        Set<String> texts = new HashSet<>();
        for (Map<String, Object> row : snapshot.rows(table)) {
            Map<String, String> text = new TreeMap<>();
            row.forEach((column, value) -> text.put(
                    column, value instanceof byte[] bytes ? ByteBuffer.wrap(bytes) + hash(bytes) : value + ""));
            texts.add(text.toString());
        }
        return texts;
    }

    private static String hash(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** By how many forms the counters of each label have grown. */
    static Map<String, Integer> counted(Snapshot before, Snapshot after) {
        Map<String, Integer> forms = forms(after);
        forms(before).forEach((label, count) -> forms.merge(label, -count, Integer::sum));
        return forms;
    }

    private static Map<String, Integer> forms(Snapshot snapshot) {
        Map<String, Integer> forms = new TreeMap<>();
        for (Map<String, Object> row : snapshot.ofSurvey("answer_counter")) {
            if (number(row, "option_position") == -1 && number(row, "question_position") == 0) {
                forms.put(row.get("group_municipality") + " " + row.get("group_role"), number(row, "n"));
            }
        }
        return forms;
    }

    private static int number(Map<String, Object> row, String column) {
        return ((Number) Objects.requireNonNull(row.get(column))).intValue();
    }

    /** Files of product and database that hold one of these words. */
    static Set<String> files(Set<String> words, Path directory, Database database) throws SQLException, IOException {
        List<ByteBuffer> patterns = words.stream()
                .map(word -> ByteBuffer.wrap(word.getBytes(StandardCharsets.US_ASCII)))
                .toList();
        try (Stream<Path> own = Files.walk(directory)) {
            Set<String> found =
                    holding(own.filter(Files::isRegularFile).map(RawFile::new).toList(), patterns);
            found.addAll(database.look((tables, files) -> holding(files, patterns)));
            return found;
        }
    }

    private static Set<String> holding(List<RawFile> files, List<ByteBuffer> patterns) {
        assertThat(files).isNotEmpty();
        Set<String> holding = new TreeSet<>();
        for (RawFile file : files) {
            if (!file.places(patterns).isEmpty()) {
                holding.add(file.name());
            }
        }
        return holding;
    }
}
