package dk.forloeb.mail.application;

import dk.forloeb.shared.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Every kind of mail that the product sends. */
@ApplicationScoped
class TemplateCatalogue {

    @Inject
    @Any
    Instance<MailTemplates> capabilities;

    /** All, by key. */
    List<MailTemplate> all() {
        return capabilities.stream()
                .flatMap(capability -> capability.templates().stream())
                .sorted(Comparator.comparing(MailTemplate::key))
                .toList();
    }

    Optional<MailTemplate> find(String key) {
        return all().stream().filter(template -> template.key().equals(key)).findFirst();
    }

    /** @throws DomainException NOT_FOUND {@code mail-template-not-found} */
    MailTemplate get(String key) {
        return find(key).orElseThrow(() -> DomainException.notFound("mail-template-not-found"));
    }
}
