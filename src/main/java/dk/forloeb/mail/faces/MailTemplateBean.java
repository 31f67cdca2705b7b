package dk.forloeb.mail.faces;

import dk.forloeb.mail.application.MailTemplateService;
import dk.forloeb.mail.application.MailTemplateView;
import dk.forloeb.mail.application.RenderedMail;
import dk.forloeb.mail.application.WordingCommand;
import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Texts;
import dk.forloeb.shared.faces.EditConflict;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The form with which a kind of mail ({@code ?key=}) is reworded, looked at and tried. */
@Named
@ViewScoped
public class MailTemplateBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MailTemplateService templates;

    private @Nullable String key;
    private long version;
    private boolean hasLink;
    private LinkedHashMap<String, String> placeholders = new LinkedHashMap<>();
    private ArrayList<String> edited = new ArrayList<>();
    private LinkedHashMap<String, Object> base = new LinkedHashMap<>();
    private LinkedHashMap<String, Object> form = new LinkedHashMap<>();
    private @Nullable EditConflict conflict;
    private @Nullable String to;
    private @Nullable String testLanguage;

    /** Called when the address is read. */
    public void load() {
        fill(templates.get(key()));
        form = new LinkedHashMap<>(base);
    }

    private void fill(MailTemplateView view) {
        version = view.version();
        hasLink = view.hasLink();
        placeholders = new LinkedHashMap<>(view.placeholders());
        edited = new ArrayList<>(view.edited());
        base = new LinkedHashMap<>();
        view.wordings().forEach((language, wording) -> {
            base.put(language + "-subject", wording.subject());
            base.put(language + "-body", wording.body());
        });
    }

    /** Saves what stands in the form; where somebody else was faster, shows both versions instead. */
    public void save() throws IOException {
        try {
            store(commands(), "mail.said.saved");
        } catch (DomainException refusal) {
            if (refusal.kind() != DomainException.Kind.STALE) {
                throw refusal;
            }
            compare();
        }
    }

    private void compare() {
        LinkedHashMap<String, Object> before = base;
        fill(templates.get(key()));
        conflict = new EditConflict(before, form, base, conflict);
        Faces.validationFailed();
    }

    /** Puts the other version of a field into the form. */
    public void exchange(String field) {
        if (conflict != null) {
            conflict.exchange(field, form);
        }
    }

    /** The content of a field as a person reads it. */
    public String shown(String field, Object content) {
        return content.toString();
    }

    /** Takes the product's own wording of a language into use again. */
    public void reset(String language) throws IOException {
        Map<String, WordingCommand> stored = new LinkedHashMap<>();
        templates.get(key()).wordings().forEach((other, wording) -> {
            if (!other.equals(language)) {
                stored.put(other, new WordingCommand(wording.subject(), wording.body()));
            }
        });
        store(stored, "mail.said.reset");
    }

    private void store(Map<String, WordingCommand> commands, String message) throws IOException {
        templates.edit(key(), version, commands);
        again(message);
    }

    /** Shows what the form says; the page does so in any case. */
    public void preview() {
        commands().forEach((language, command) -> templates.preview(key(), language, command));
    }

    /** Sends the stored wording to an address. */
    public void test() throws IOException {
        templates.test(key(), getTestLanguage(), List.of(Objects.requireNonNullElse(to, "")));
        again("mail.said.tested", String.valueOf(to));
    }

    private void again(String message, Object... args) throws IOException {
        Messages.create(Texts.get(Faces.getLocale(), message, args)).flash().add();
        Faces.redirect("mail/template?key=%s", key());
    }

    private Map<String, WordingCommand> commands() {
        Map<String, WordingCommand> commands = new LinkedHashMap<>();
        MailTemplateService.LANGUAGES.forEach(language -> commands.put(language, command(language)));
        return commands;
    }

    private WordingCommand command(String language) {
        return new WordingCommand(typed(language + "-subject"), typed(language + "-body"));
    }

    private @Nullable String typed(String field) {
        return Objects.toString(form.get(field), null);
    }

    /** The mail as the form words it; nothing while the form has faults. */
    public @Nullable RenderedMail rendered(String language) {
        try {
            return templates.preview(key(), language, command(language));
        } catch (DomainException faulty) {
            return null;
        }
    }

    private String key() {
        return Objects.requireNonNullElse(key, "");
    }

    /** Whether the wording of a language is not the product's own. */
    public boolean isEdited(String language) {
        return edited.contains(language);
    }

    public List<String> getLanguages() {
        return MailTemplateService.LANGUAGES;
    }

    public boolean isWithLink() {
        return hasLink;
    }

    public Map<String, String> getPlaceholders() {
        return placeholders;
    }

    public Map<String, Object> getForm() {
        return form;
    }

    public @Nullable EditConflict getConflict() {
        return conflict;
    }

    public @Nullable String getKey() {
        return key;
    }

    public void setKey(@Nullable String key) {
        this.key = key;
    }

    public @Nullable String getTo() {
        return to;
    }

    public void setTo(@Nullable String to) {
        this.to = to;
    }

    /** What was chosen; until then the language of the page, which is known only when it is shown. */
    public String getTestLanguage() {
        return testLanguage == null ? Faces.getLocale().getLanguage() : testLanguage;
    }

    public void setTestLanguage(@Nullable String testLanguage) {
        this.testLanguage = testLanguage;
    }
}
