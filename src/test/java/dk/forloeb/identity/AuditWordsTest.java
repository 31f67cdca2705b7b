package dk.forloeb.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forloeb.shared.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The audit trail shows a code where nobody has words for it; nobody should have to read one. */
class AuditWordsTest {
    private static final Pattern RECORD = Pattern.compile("\\.record\\(\\s*\"([a-z.-]+)\"");
    private static final Pattern SUBJECT = Pattern.compile("\\.record\\(\\s*\"[a-z.-]+\",\\s*\"([a-z-]+)\"");

    private static Set<String> codes(Pattern pattern) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith("Service.java"))
                    .flatMap(file -> pattern.matcher(read(file)).results())
                    .map((MatchResult found) -> found.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Test
    void says_every_event_in_words() throws IOException {
        assertThat(codes(RECORD)).hasSizeGreaterThan(15).allSatisfy(AuditWordsTest::hasAction);
    }

    @Test
    void says_every_kind_of_thing_in_words() throws IOException {
        assertThat(codes(SUBJECT)).hasSizeGreaterThan(3).allSatisfy(AuditWordsTest::hasSubject);
    }

    private static void hasAction(String code) {
        assertThat(Texts.get(Texts.DANISH, "action." + code)).isNotBlank();
        assertThat(Texts.get(Texts.ENGLISH, "action." + code)).isNotBlank();
    }

    private static void hasSubject(String code) {
        assertThat(Texts.get(Texts.DANISH, "subject." + code)).isNotBlank();
        assertThat(Texts.get(Texts.ENGLISH, "subject." + code)).isNotBlank();
    }
}
