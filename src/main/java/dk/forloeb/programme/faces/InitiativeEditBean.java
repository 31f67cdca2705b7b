package dk.forloeb.programme.faces;

import dk.forloeb.programme.application.InitiativeDetail;
import dk.forloeb.programme.application.InitiativeService;
import dk.forloeb.programme.domain.InitiativeFacts;
import dk.forloeb.programme.domain.InitiativeKinds;
import dk.forloeb.programme.domain.LeadAuthority;
import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Texts;
import dk.forloeb.shared.faces.EditConflict;
import dk.forloeb.shared.faces.Formats;
import dk.forloeb.shared.rest.ApiNames;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Writes down an initiative, new or known; two people who edit the same one lose nothing. */
@Named
@ViewScoped
public class InitiativeEditBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    InitiativeService initiatives;

    @Inject
    ProgrammeWordsBean words;

    private @Nullable String id;
    private long version;
    private LinkedHashMap<String, Object> base = new LinkedHashMap<>();
    private LinkedHashMap<String, Object> form = new LinkedHashMap<>();
    private @Nullable EditConflict conflict;

    /** Called when the address is read. */
    public void load() {
        if (isNew()) {
            form.put("leadAuthority", LeadAuthority.ANKESTYRELSEN.name());
        } else {
            InitiativeDetail current = initiatives.get(key());
            version = current.version();
            base = fields(current.facts());
            form = new LinkedHashMap<>(base);
        }
    }

    /** Saves; where somebody else was faster, shows both versions instead. */
    public void save() {
        InitiativeFacts facts = facts();
        try {
            InitiativeDetail saved = isNew() ? initiatives.create(facts) : initiatives.edit(key(), version, facts);
            Messages.addFlashGlobalInfo(
                    "{0}", Texts.get(Faces.getLocale(), isNew() ? "initiative.created" : "edit.saved"));
            Faces.redirect(Faces.getRequestContextPath() + "/initiative/detail?id=%s", saved.id());
        } catch (DomainException refusal) {
            if (refusal.kind() != DomainException.Kind.STALE) {
                throw refusal;
            }
            compare();
        }
    }

    private void compare() {
        InitiativeDetail current = initiatives.get(key());
        LinkedHashMap<String, Object> theirs = fields(current.facts());
        conflict = new EditConflict(base, form, theirs, conflict);
        version = current.version();
        base = theirs;
        Faces.validationFailed();
    }

    private InitiativeFacts facts() {
        String authority = text("leadAuthority");
        return new InitiativeFacts(
                kindKey(text("kind")),
                text("workingTitle"),
                text("finalTitle"),
                text("agreement"),
                (LocalDate) form.get("startsOn"),
                (LocalDate) form.get("endsOn"),
                authority == null ? null : LeadAuthority.valueOf(authority),
                text("caseFileNumber"),
                text("description"));
    }

    /** A kind stands in the form by its name. */
    private LinkedHashMap<String, Object> fields(InitiativeFacts facts) {
        LinkedHashMap<String, Object> fields = new LinkedHashMap<>();
        fields.put("kind", facts.kind() == null ? null : words.initiativeKind(facts.kind()));
        fields.put("workingTitle", facts.workingTitle());
        fields.put("finalTitle", facts.finalTitle());
        fields.put(
                "leadAuthority",
                facts.leadAuthority() == null ? null : facts.leadAuthority().name());
        fields.put("agreement", facts.agreement());
        fields.put("caseFileNumber", facts.caseFileNumber());
        fields.put("startsOn", facts.startsOn());
        fields.put("endsOn", facts.endsOn());
        fields.put("description", facts.description());
        return fields;
    }

    private @Nullable String kindKey(@Nullable String typed) {
        return typed == null
                ? null
                : InitiativeKinds.KNOWN.stream()
                        .filter(kind -> words.initiativeKind(kind).equalsIgnoreCase(typed.strip()))
                        .findFirst()
                        .orElse(typed);
    }

    private @Nullable String text(String field) {
        Object content = form.get(field);
        return content == null ? null : content.toString();
    }

    /** Puts the other version of a field into the form. */
    public void exchange(String field) {
        if (conflict != null) {
            conflict.exchange(field, form);
        }
    }

    /** The content of a field as a person reads it. */
    public String shown(String field, @Nullable Object content) {
        if (content == null) {
            return Texts.get(Faces.getLocale(), "conflict.empty");
        }
        if (content instanceof LocalDate date) {
            return Formats.date(date, Faces.getLocale());
        }
        return field.equals("leadAuthority")
                ? words.authority(LeadAuthority.valueOf(content.toString()))
                : content.toString();
    }

    private UUID key() {
        return ApiNames.pathId(Objects.requireNonNullElse(id, ""), "initiative-not-found");
    }

    public boolean isNew() {
        return id == null;
    }

    /** Names of the known kinds, to choose from. */
    public List<String> getKindNames() {
        return InitiativeKinds.KNOWN.stream().map(words::initiativeKind).toList();
    }

    public LeadAuthority[] getAuthorities() {
        return LeadAuthority.values();
    }

    public Map<String, Object> getForm() {
        return form;
    }

    public @Nullable EditConflict getConflict() {
        return conflict;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
