package dk.forloeb.publication.download;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forloeb.publication.application.PublishedRevision;
import dk.forloeb.shared.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RScriptTest {

    private static final String ADDRESS = "https://tal.example/p/evaluering?revision=3";

    /** Ends a string, a comment or a line in some language, and would leave a file behind if R ran it. */
    private static final String HOSTILE = "\"); file.create('broken-out'); cat(\"\\\\\" ' ` %s %d \n\r\u2028\u0000"
            + "file.create('broken-out') # 100 % æøå 😀 \uD800 \u202E";

    @Test
    void holds_the_counts_and_the_published_figures() {
        String script = script(Published.revision(), Texts.DANISH);
        assertThat(script).contains("counts <- c(25, 52, 12, 0, 6)", "agreeing <- c(TRUE, TRUE, FALSE, FALSE, FALSE)");
        assertThat(script).contains("n <- c(RESPONDENTS = 100,", "invited <- 130", "k = 77, n = 100", "percent = 77");
        assertThat(script).contains("share(\"Kommune: Frederiksberg\", \"RESPONDENTS\", 44, 56, 52, 70,");
        assertThat(script).contains("withheld(\"Kommune: K\\u00f8benhavn\")");
        assertThat(script).doesNotContain("København\", \"RESPONDENTS\"");
    }

    @Test
    void speaks_the_language_asked_for() {
        assertThat(script(Published.revision(), Texts.ENGLISH)).contains("# Run it with R", "\"To some degree\"");
        assertThat(script(Published.revision(), Texts.DANISH)).contains("# Kør det med R", "\"I nogen grad\"");
    }

    @Property
    boolean quotes_any_text_so_that_nothing_ends_the_string(@ForAll String text) {
        String literal = RText.of(text);
        String inside = literal.substring(1, literal.length() - 1);
        return literal.chars().allMatch(letter -> letter >= ' ' && letter <= '~')
                && literal.startsWith("\"")
                && literal.endsWith("\"")
                && inside.matches("([^\"\\\\]|\\\\[\"\\\\]|\\\\u[0-9a-f]{4}|\\\\U[0-9a-f]{8})*");
    }

    @Property
    boolean keeps_any_comment_on_one_line(@ForAll String text) {
        String comment = RText.comment(text + HOSTILE);
        return comment.startsWith("# ") && comment.indexOf('\n') == comment.length() - 1 && !comment.contains("\r");
    }

    @EnabledIf("rIsInstalled")
    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void finds_in_r_every_figure_as_published(String language, @TempDir Path folder) throws Exception {
        Run run = run(script(Published.revision(), Locale.forLanguageTag(language)), folder);
        assertThat(run.exit()).as(run.output()).isZero();
        assertThat(run.output()).contains("77 / 100 = 77 %", "77 / 130 = 59 %", "44 / 56 = 79 %");
        assertThat(run.output()).containsPattern(language.equals("da") ? "\\d{2,} tal er" : "\\d{2,} figures were");
    }

    @EnabledIf("rIsInstalled")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "percent = 77|percent = 76",
                "share = 0.77|share = 0.7701",
                "n = 100|n = 101",
                "counts <- c(25,|counts <- c(26,",
                "44, 56, 52, 70|44, 56, 53, 70",
                "invited <- 130|invited <- 131",
                "level = 0.95|level = 0.9"
            })
    void stops_in_r_where_a_figure_is_another(String change, @TempDir Path folder) throws Exception {
        String[] words = change.split("\\|");
        String script = script(Published.revision(), Texts.DANISH);
        assertThat(script).contains(words[0]);
        Run run = run(script.replace(words[0], words[1]), folder);
        assertThat(run.exit()).as(run.output()).isNotZero();
        assertThat(run.output()).contains("men offentliggjort som");
    }

    @EnabledIf("rIsInstalled")
    @Test
    void runs_in_r_whatever_a_question_says(@TempDir Path folder) throws Exception {
        Run run = run(script(Published.revision(HOSTILE, null), Texts.DANISH), folder);
        assertThat(run.exit()).as(run.output()).isZero();
        assertThat(run.output()).contains("\"); file.create('broken-out'); cat(\"\\\\\" ' `");
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactly("script.R");
        }
    }

    private static String script(PublishedRevision revision, Locale language) {
        return RScript.of(revision, ADDRESS, language);
    }

    private record Run(int exit, String output) {}

    private static Run run(String script, Path folder) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("script.R"), script, StandardCharsets.UTF_8);
        Process process = new ProcessBuilder("Rscript", "--vanilla", file.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return new Run(process.exitValue(), output);
    }

    /** Rscript is no part of what the tests bring along. */
    static boolean rIsInstalled() {
        return Arrays.stream(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "Rscript")));
    }
}
