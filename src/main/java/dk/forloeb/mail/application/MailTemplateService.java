package dk.forloeb.mail.application;

import dk.forloeb.identity.application.AuditTrail;
import dk.forloeb.identity.application.RequiresPermission;
import dk.forloeb.identity.domain.Permission;
import dk.forloeb.mail.domain.EditedTemplate;
import dk.forloeb.mail.domain.StoredWording;
import dk.forloeb.mail.domain.Wording;
import dk.forloeb.mail.domain.WordingRepository;
import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.EmailAddress;
import dk.forloeb.shared.Texts;
import dk.forloeb.shared.Violations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What mails say, in both languages. */
@ApplicationScoped
@Transactional
public class MailTemplateService {

    /** The languages of mails, the first one first. */
    public static final List<String> LANGUAGES = List.of("da", "en");

    /** Most test mails at once. */
    public static final int MOST_TESTS = 100;

    @Inject
    TemplateCatalogue catalogue;

    @Inject
    Wordings wordings;

    @Inject
    WordingRepository written;

    @Inject
    MailWriter writer;

    @Inject
    MailConfiguration configuration;

    @Inject
    Outbox outbox;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** All kinds of mail, by key. */
    @RequiresPermission(Permission.VIEW_MAIL)
    public List<MailTemplateView> all() {
        return catalogue.all().stream().map(this::view).toList();
    }

    /** @throws DomainException NOT_FOUND {@code mail-template-not-found} */
    @RequiresPermission(Permission.VIEW_MAIL)
    public MailTemplateView get(String key) {
        return view(catalogue.get(key));
    }

    /**
     * Rewords a template.
     *
     * @param commands {@code da} and {@code en} → what it shall say; nothing for the product's own wording
     * @throws DomainException NOT_FOUND; STALE if {@code expectedVersion} is not the present one; INVALID with all faults
     */
    @RequiresPermission(Permission.EDIT_MAIL)
    public MailTemplateView edit(String key, long expectedVersion, Map<String, WordingCommand> commands) {
        MailTemplate template = catalogue.get(key);
        EditedTemplate edited = written.find(key).orElse(null);
        if ((edited == null ? 0 : edited.version()) != expectedVersion) {
            throw DomainException.stale("stale-version");
        }
        Map<String, Wording> wanted = checked(template, commands);
        if (!changes(key, wanted)) {
            return view(template);
        }
        EditedTemplate target = edited == null ? added(key) : edited;
        LANGUAGES.forEach(language -> reword(target, language, wanted.get(language)));
        audit.record("mail-template.changed", "mail-template", key, AuditTrail.word("mail." + key + ".name"));
        written.flush();
        return view(template);
    }

    /**
     * What a mail with this wording would look like, with examples for its values.
     *
     * @throws DomainException NOT_FOUND; INVALID with all faults
     */
    @RequiresPermission(Permission.VIEW_MAIL)
    public RenderedMail preview(String key, String language, WordingCommand command) {
        MailTemplate template = catalogue.get(key);
        return writer.sample(template, language, check(template, language, command));
    }

    /**
     * Sends the wording in use, with examples for its values and without a working link, to addresses.
     *
     * @param to 1–{@value #MOST_TESTS} addresses
     * @return the ids of the mails, in the order of the addresses
     * @throws DomainException NOT_FOUND; INVALID at {@code to} or {@code to[n]}
     */
    @RequiresPermission(Permission.EDIT_MAIL)
    public List<UUID> test(String key, String language, List<String> to) {
        MailTemplate template = catalogue.get(key);
        Violations violations = new Violations();
        if (to.isEmpty()) {
            violations.add("to", "required");
        } else if (to.size() > MOST_TESTS) {
            violations.add("to", "mail-too-many-tests", MOST_TESTS);
        }
        for (int i = 0; i < to.size(); i++) {
            String field = to.size() == 1 ? "to" : "to[" + i + "]";
            String address = to.get(i);
            violations.check(() -> EmailAddress.checked(field, address));
        }
        violations.refuseAny();
        MailAbout about = new MailAbout("mail-template", UUID.randomUUID(), null, null);
        String name = Texts.get(Locale.forLanguageTag(language), "mail.sample.recipient");
        audit.record("mail-template.tested", "mail-template", key, AuditTrail.word("mail." + key + ".name"));
        return to.stream()
                .map(address -> outbox.put(new MailOrder(
                        key, Locale.forLanguageTag(language), name, address, template.sampleValues(), null, about)))
                .toList();
    }

    private boolean changes(String key, Map<String, Wording> wanted) {
        return LANGUAGES.stream().anyMatch(language -> {
            int revision = wordings.current(key, language);
            Wording wording = wanted.get(language);
            return wording == null
                    ? revision != EditedTemplate.OWN
                    : !wordings.find(key, language, revision)
                            .filter(wording::equals)
                            .isPresent();
        });
    }

    private void reword(EditedTemplate edited, String language, @Nullable Wording wanted) {
        String key = edited.template();
        Wording own = wordings.find(key, language, EditedTemplate.OWN).orElseThrow();
        if (wanted == null || wanted.equals(own)) {
            edited.reset(language);
            return;
        }
        Wording current =
                wordings.find(key, language, edited.revision(language)).orElse(own);
        if (!wanted.equals(current)) {
            written.add(new StoredWording(key, language, edited.reword(language), wanted, clock.instant()));
        }
    }

    private EditedTemplate added(String key) {
        EditedTemplate edited = new EditedTemplate(key);
        written.add(edited);
        return edited;
    }

    private static Map<String, Wording> checked(MailTemplate template, Map<String, WordingCommand> commands) {
        Violations violations = new Violations();
        Map<String, Wording> wanted = new LinkedHashMap<>();
        commands.forEach((language, command) -> {
            Wording wording = violations.check(() -> check(template, language, command));
            if (wording != null) {
                wanted.put(language, wording);
            }
        });
        violations.refuseAny();
        return wanted;
    }

    private static Wording check(MailTemplate template, String language, WordingCommand command) {
        return Wording.checked(
                language,
                command.subject(),
                command.body(),
                template.placeholders(),
                template.hasLink() ? MailTemplate.LINK : null);
    }

    private MailTemplateView view(MailTemplate template) {
        String key = template.key();
        Map<String, Wording> inUse = new LinkedHashMap<>();
        for (String language : LANGUAGES) {
            inUse.put(
                    language,
                    wordings.find(key, language, wordings.current(key, language))
                            .orElseThrow());
        }
        return new MailTemplateView(
                key,
                written.find(key).map(EditedTemplate::version).orElse(0L),
                template.hasLink(),
                examples(template),
                inUse,
                LANGUAGES.stream()
                        .filter(language -> wordings.current(key, language) != EditedTemplate.OWN)
                        .toList());
    }

    private Map<String, String> examples(MailTemplate template) {
        Map<String, String> examples = new LinkedHashMap<>();
        for (String name : template.placeholders()) {
            examples.put(
                    name,
                    switch (name) {
                        case MailTemplate.AUTHORITY -> configuration.fromName();
                        case MailTemplate.RECIPIENT -> Texts.get(Texts.DANISH, "mail.sample.recipient");
                        case MailTemplate.LINK -> "https://…";
                        default -> template.sampleValues().getOrDefault(name, "");
                    });
        }
        return examples;
    }
}
