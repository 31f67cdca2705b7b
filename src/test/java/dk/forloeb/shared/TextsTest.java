package dk.forloeb.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextsTest {
    private static final Path BUNDLES = Path.of("src/main/resources/i18n");

    static List<String> capabilities() throws IOException {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("_da.properties"))
                    .map(name -> name.replace("_da.properties", ""))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("capabilities")
    void is_complete_in_both_languages(String capability) throws IOException {
        Properties danish = bundle(capability, "da");
        Properties english = bundle(capability, "en");
        assertThat(english.keySet()).containsExactlyInAnyOrderElementsOf(danish.keySet());
        assertThat(danish.values()).doesNotContain("");
        assertThat(english.values()).doesNotContain("");
    }

    @ParameterizedTest
    @MethodSource("capabilities")
    void takes_the_same_arguments_in_both_languages(String capability) throws IOException {
        Properties english = bundle(capability, "en");
        bundle(capability, "da")
                .forEach((key, text) -> assertThat(arguments((String) text))
                        .as("%s of %s", key, capability)
                        .isEqualTo(arguments(english.getProperty((String) key))));
    }

    @Test
    void a_message_that_stands_in_two_bundles_takes_the_same_arguments_in_both() throws IOException {
        Map<String, Object> known = new HashMap<>();
        for (String capability : capabilities()) {
            bundle(capability, "da").forEach((key, text) -> {
                if (key.toString().startsWith("error.")) {
                    Object arguments = arguments((String) text);
                    assertThat(Objects.requireNonNullElse(known.put(key.toString(), arguments), arguments))
                            .as("%s of %s", key, capability)
                            .isEqualTo(arguments);
                }
            });
        }
    }

    @Test
    void fills_placeholders() {
        assertThat(Texts.get(Texts.DANISH, "error.unexpected", "A1")).endsWith("nummer A1.");
        assertThat(Texts.get(Locale.UK, "error.unexpected", "A1")).endsWith("number A1.");
    }

    @Test
    void speaks_danish_to_whoever_asks_for_another_language() {
        assertThat(Texts.choose(List.of(Locale.FRENCH))).isEqualTo(Texts.DANISH);
        assertThat(Texts.choose(List.of(Locale.FRENCH, Locale.US, Texts.DANISH)))
                .isEqualTo(Texts.ENGLISH);
        assertThat(Texts.choose(List.of())).isEqualTo(Texts.DANISH);
    }

    @Test
    void names_a_key_that_no_bundle_has() {
        assertThatThrownBy(() -> Texts.get(Texts.DANISH, "no.such.key"))
                .isInstanceOf(MissingResourceException.class)
                .hasMessageContaining("no.such.key");
    }

    private static int arguments(String text) {
        return text.contains("{0") ? new MessageFormat(text).getFormatsByArgumentIndex().length : 0;
    }

    private static Properties bundle(String capability, String language) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(BUNDLES.resolve(capability + "_" + language + ".properties"))) {
            texts.load(reader);
        }
        return texts;
    }
}
