package dk.forloeb.mail.application;

import dk.forloeb.mail.domain.EditedTemplate;
import dk.forloeb.mail.domain.Wording;
import dk.forloeb.mail.domain.WordingRepository;
import dk.forloeb.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;

/** The wording of a template: the one somebody wrote, else the product's own. */
@ApplicationScoped
class Wordings {

    @Inject
    WordingRepository written;

    /** The number of the one in use in a language. */
    int current(String template, String language) {
        return written.find(template).map(edited -> edited.revision(language)).orElse(EditedTemplate.OWN);
    }

    /** One of the wordings there are and were; nothing for a template that the product has no more. */
    Optional<Wording> find(String template, String language, int revision) {
        return revision == EditedTemplate.OWN ? own(template, language) : written.wording(template, language, revision);
    }

    private static Optional<Wording> own(String template, String language) {
        Locale locale = Locale.forLanguageTag(language);
        String key = "mail." + template + ".";
        return Texts.has(key + "subject")
                ? Optional.of(new Wording(Texts.get(locale, key + "subject"), Texts.get(locale, key + "body")))
                : Optional.empty();
    }
}
