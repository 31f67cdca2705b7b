package dk.forloeb.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * Counts, after all tests, how many of each kind ran, and fails the build where a kind ran none: a mistyped pattern would
 * otherwise look like success.
 */
public final class TestCounts {
    /** Each kind, and where its reports lie; the executions of the build write them there. */
    private static final Map<String, String> KINDS = kinds();

    private TestCounts() {}

    private record Count(int passed, int failed, int skipped) {
        Count plus(Count other) {
            return new Count(passed + other.passed, failed + other.failed, skipped + other.skipped);
        }
    }

    /** @param arguments the build directory */
    public static void main(String[] arguments) throws IOException {
        Count total = new Count(0, 0, 0);
        List<String> empty = new java.util.ArrayList<>();
        for (Map.Entry<String, String> kind : KINDS.entrySet()) {
            Count count = count(Path.of(arguments[0]), kind.getValue());
            System.out.println(line(kind.getKey(), count));
            total = total.plus(count);
            if (count.passed + count.failed == 0) {
                empty.add(kind.getKey());
            }
        }
        System.out.println(line("all tests", total));
        if (!empty.isEmpty()) {
            throw new IllegalStateException("No test ran of: " + String.join(", ", empty));
        }
    }

    private static String line(String kind, Count count) {
        return "%-28s %5d passed, %d failed, %d skipped".formatted(kind, count.passed, count.failed, count.skipped);
    }

    private static Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("unit", "surefire-reports/TEST-(?!dk\\.forloeb\\.architecture\\.).*Test\\.xml");
        kinds.put("architecture", "surefire-reports/TEST-dk\\.forloeb\\.architecture\\..*Test\\.xml");
        kinds.put("in-container, H2", "failsafe-reports/container-h2/TEST-.*IT\\.xml");
        kinds.put("in-container, MariaDB", "failsafe-reports/container-mariadb/TEST-.*IT\\.xml");
        kinds.put("product over HTTP, H2", "failsafe-reports/product-h2/TEST-.*ProductIT\\.xml");
        kinds.put("product over HTTP, MariaDB", "failsafe-reports/product-mariadb/TEST-.*ProductIT\\.xml");
        kinds.put("browser, H2", "failsafe-reports/product-h2/TEST-.*BrowserIT\\.xml");
        kinds.put("browser, MariaDB", "failsafe-reports/product-mariadb/TEST-.*BrowserIT\\.xml");
        return kinds;
    }

    private static Count count(Path build, String pattern) throws IOException {
        if (!Files.isDirectory(build)) {
            return new Count(0, 0, 0);
        }
        try (Stream<Path> reports = Files.walk(build, 3)) {
            return reports.filter(report -> build.relativize(report).toString().matches(pattern))
                    .map(TestCounts::read)
                    .reduce(new Count(0, 0, 0), Count::plus);
        }
    }

    private static Count read(Path report) {
        try {
            Element suite = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(report.toFile())
                    .getDocumentElement();
            int failed = number(suite, "errors") + number(suite, "failures");
            int skipped = number(suite, "skipped");
            return new Count(number(suite, "tests") - failed - skipped, failed, skipped);
        } catch (IOException | SAXException | ParserConfigurationException broken) {
            throw new IllegalStateException("The report " + report + " cannot be read", broken);
        }
    }

    private static int number(Element suite, String attribute) {
        return Integer.parseInt(suite.getAttribute(attribute));
    }
}
