package dk.forloeb.effect.domain;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The estimates equal those of R, of which the values are kept beside the script that makes them. */
class EffectReferenceTest {

    private static final double TOLERANCE = 1e-6;
    private static final Path VALUES = ReferenceCases.FOLDER.resolve("values.csv");

    @Test
    void estimates_equal_the_stored_values_of_r() {
        assertEqual(computed(), ReferenceCases.values(ReferenceCases.lines(VALUES)));
    }

    @Test
    void the_stored_values_are_what_the_script_says(@TempDir Path folder) throws IOException, InterruptedException {
        Assumptions.assumeTrue(isInstalled("Rscript"), "R is not installed");
        Path said = folder.resolve("values.csv");
        Process process = new ProcessBuilder("Rscript", "effect.R", "cases.csv")
                .directory(ReferenceCases.FOLDER.toFile())
                .redirectOutput(said.toFile())
                .redirectError(folder.resolve("errors.txt").toFile())
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(folder.resolve("errors.txt")))
                .isZero();

        assertEqual(
                ReferenceCases.values(ReferenceCases.lines(said)), ReferenceCases.values(ReferenceCases.lines(VALUES)));
    }

    @Test
    void drawn_assignments_come_near_all_of_them() {
        ReferenceCases.Case twelve = requireNonNull(ReferenceCases.all().get("twelve"));
        PermutationTest all = PermutationTest.of(twelve.treatedMembers(), twelve.comparisonMembers());
        PermutationTest drawn =
                PermutationTest.of(twelve.treatedMembers(), twelve.comparisonMembers(), 791, PermutationTest.SEED);

        assertThat(all.exhaustive()).isTrue();
        assertThat(all.assignments()).isEqualTo(792);
        assertThat(drawn.exhaustive()).isFalse();
        assertThat(drawn.p()).isCloseTo(all.p(), within(4 * Math.sqrt(all.p() * (1 - all.p()) / 791) + 1.0 / 792));
        assertThat(PermutationTest.of(twelve.treatedMembers(), twelve.comparisonMembers(), 791, PermutationTest.SEED))
                .isEqualTo(drawn);
    }

    private static void assertEqual(Map<String, Double> actual, Map<String, Double> expected) {
        assertThat(actual.keySet()).isEqualTo(expected.keySet());
        assertThat(expected)
                .hasSizeGreaterThan(80)
                .allSatisfy((figure, value) ->
                        assertThat(actual.get(figure)).as(figure).isCloseTo(value, within(TOLERANCE)));
    }

    private static Map<String, Double> computed() {
        Map<String, Double> values = new LinkedHashMap<>();
        ReferenceCases.all().forEach((name, one) -> {
            EffectAnalysis analysis = one.analysis();
            DifferenceInDifferences difference =
                    requireNonNull(analysis.difference().estimate());
            put(values, name + ",effect", difference.effect());
            values.put(name + ",clusters", (double) difference.treated() + difference.comparison());
            PermutationTest permutations = requireNonNull(analysis.permutations());
            if (permutations.exhaustive()) {
                values.put(name + ",permutation.assignments", (double) permutations.assignments());
                values.put(name + ",permutation.p", permutations.p());
            }
            InterruptedSeries series = requireNonNull(analysis.series().estimate());
            values.put(name + ",dispersion", series.dispersion());
            put(values, name + ",trend", series.trend());
            put(values, name + ",level", series.level());
            put(values, name + ",slope", series.slope());
        });
        return values;
    }

    private static void put(Map<String, Double> values, String figure, Estimate estimate) {
        values.put(figure + ".value", estimate.value());
        values.put(figure + ".error", estimate.standardError());
        values.put(figure + ".low", estimate.low());
        values.put(figure + ".high", estimate.high());
        values.put(figure + ".p", estimate.p());
    }

    private static boolean isInstalled(String program) {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
