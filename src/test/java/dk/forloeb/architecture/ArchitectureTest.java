package dk.forloeb.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {
    private static final String ROOT = "dk.forloeb";
    private static final String PLANTED = "dk.forloeb.architecture.planted";

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);
    private static final JavaClasses VIOLATIONS = new ClassFileImporter().importPackages(PLANTED);

    @TestFactory
    Stream<DynamicTest> the_product_keeps_every_rule() {
        return new Rules(ROOT)
                .all().stream().map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(PRODUCT)));
    }

    @TestFactory
    Stream<DynamicTest> every_rule_notices_a_planted_violation() {
        return new Rules(PLANTED)
                .all().stream().map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> assertNoticed(rule)));
    }

    /** A target package that does not exist passes every rule. */
    @Test
    void the_rules_name_every_package_there_is_and_no_other() {
        List<String> packages = PRODUCT.stream()
                .map(type -> type.getPackageName())
                .filter(name -> name.startsWith(ROOT + "."))
                .map(name -> name.substring(ROOT.length() + 1).split("\\.")[0])
                .distinct()
                .toList();
        assertThat(packages)
                .containsExactlyInAnyOrderElementsOf(Stream.of(Rules.CAPABILITIES, Rules.SERVING, List.of("launcher"))
                        .flatMap(List::stream)
                        .toList());
    }

    @Test
    void every_layer_that_a_rule_names_has_classes() {
        assertThat(List.of("domain", "application", "persistence", "rest", "faces"))
                .allSatisfy(layer -> assertThat(PRODUCT.stream()
                                .filter(type ->
                                        type.getPackageName().matches("dk\\.forloeb\\.\\w+\\." + layer + "(\\..*)?")))
                        .isNotEmpty());
    }

    private static void assertNoticed(ArchRule rule) {
        assertThat(rule.evaluate(VIOLATIONS).hasViolation())
                .as("a violation of: %s", rule.getDescription())
                .isTrue();
    }
}
