package dk.forloeb.mail.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dk.forloeb.mail.domain.Wording;
import dk.forloeb.shared.Texts;
import java.lang.reflect.Constructor;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Looks at the templates of every capability, whoever adds one. */
class MailTemplatesTest {

    private static final List<MailTemplate> TEMPLATES = find();

    static List<MailTemplate> templates() {
        return TEMPLATES;
    }

    private static List<MailTemplate> find() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("dk.forloeb").stream()
                        .filter(type -> type.isAssignableTo(MailTemplates.class) && !type.isInterface())
                        .map(MailTemplatesTest::make)
                        .flatMap(capability -> capability.templates().stream())
                        .toList();
    }

    @Test
    void no_two_templates_share_a_key() {
        assertThat(templates()).extracting(MailTemplate::key).isNotEmpty().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void has_a_wording_in_both_languages_that_uses_only_what_there_is(MailTemplate template) {
        assertThat(template.key()).matches("[a-z0-9]+(-[a-z0-9]+)*").hasSizeLessThanOrEqualTo(60);
        assertThat(Stream.of(Texts.DANISH, Texts.ENGLISH)).allSatisfy(locale -> {
            assertThat(Texts.get(locale, "mail." + template.key() + ".name")).isNotBlank();
            Wording wording = wording(locale, template);
            assertThat(template.placeholders()).containsAll(wording.placeholders());
            assertThat(wording.placeholders().contains(MailTemplate.LINK)).isEqualTo(template.hasLink());
        });
    }

    @ParameterizedTest
    @MethodSource("templates")
    void says_the_same_in_both_languages(MailTemplate template) {
        assertThat(wording(Texts.DANISH, template).placeholders())
                .isEqualTo(wording(Texts.ENGLISH, template).placeholders());
    }

    private static Wording wording(Locale locale, MailTemplate template) {
        return Wording.checked(
                locale.getLanguage(),
                Texts.get(locale, "mail." + template.key() + ".subject"),
                Texts.get(locale, "mail." + template.key() + ".body"),
                template.placeholders(),
                template.hasLink() ? MailTemplate.LINK : null);
    }

    private static MailTemplates make(JavaClass type) {
        try {
            Constructor<?> constructor = type.reflect().getDeclaredConstructor();
            constructor.setAccessible(true);
            return (MailTemplates) constructor.newInstance();
        } catch (ReflectiveOperationException failed) {
            throw new IllegalStateException(type + " must list its templates without help of others", failed);
        }
    }
}
