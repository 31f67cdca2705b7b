package dk.forloeb.programme.faces;

import dk.forloeb.programme.application.InitiativeService;
import dk.forloeb.programme.application.ProgrammeDetail;
import dk.forloeb.programme.application.ProgrammeService;
import dk.forloeb.programme.application.ProvisionRow;
import dk.forloeb.programme.application.ProvisionService;
import dk.forloeb.programme.domain.ProgrammeFacts;
import dk.forloeb.programme.domain.ProgrammeKind;
import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Texts;
import dk.forloeb.shared.faces.EditConflict;
import dk.forloeb.shared.faces.Formats;
import dk.forloeb.shared.rest.ApiNames;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Writes down a programme, new or known; two people who edit the same one lose nothing. */
@Named
@ViewScoped
public class ProgrammeEditBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ProgrammeService programmes;

    @Inject
    InitiativeService initiatives;

    @Inject
    ProvisionService provisionService;

    @Inject
    ProgrammeWordsBean words;

    private @Nullable String id;
    private @Nullable String initiative;
    private long version;
    private LinkedHashMap<String, Object> base = new LinkedHashMap<>();
    private LinkedHashMap<String, Object> form = new LinkedHashMap<>();
    private @Nullable EditConflict conflict;

    /** Called when the address is read. */
    public void load() {
        if (isNew()) {
            form.put("kind", ProgrammeKind.SHORT.name());
            if (initiative != null) {
                form.put(
                        "initiativeId",
                        ApiNames.pathId(initiative, "initiative-not-found").toString());
            }
        } else {
            ProgrammeDetail current = programmes.get(key());
            version = current.version();
            base = ProgrammeForm.of(current.facts());
            form = new LinkedHashMap<>(base);
        }
    }

    /** Saves what stands in the form; where somebody else was faster, shows both versions instead. */
    public void save() {
        ProgrammeFacts facts = ProgrammeForm.facts(form);
        try {
            ProgrammeDetail saved = isNew() ? programmes.create(facts) : programmes.edit(key(), version, facts);
            Messages.addFlashGlobalInfo("{0}", text(isNew() ? "edit.created" : "edit.saved"));
            String next = isNew() ? "/programme/detail?id=%s&tab=municipalities" : "/programme/detail?id=%s";
            Faces.redirect(Faces.getRequestContextPath() + next, saved.id());
        } catch (DomainException refusal) {
            if (refusal.kind() != DomainException.Kind.STALE) {
                throw refusal;
            }
            compare();
        }
    }

    private void compare() {
        ProgrammeDetail current = programmes.get(key());
        LinkedHashMap<String, Object> theirs = ProgrammeForm.of(current.facts());
        conflict = new EditConflict(base, form, theirs, conflict);
        version = current.version();
        base = theirs;
        Faces.validationFailed();
    }

    /** Puts the other version of a field into the form. */
    public void exchange(String field) {
        if (conflict != null) {
            conflict.exchange(field, form);
        }
    }

    /** The title as it is stored, whatever stands in the form. */
    public @Nullable Object getStoredTitle() {
        return base.get("title");
    }

    /** The content of a field as a person reads it. */
    public String shown(String field, @Nullable Object content) {
        if (content == null || content instanceof Collection<?> list && list.isEmpty()) {
            return text("conflict.empty");
        }
        return switch (field) {
            case "kind" -> words.kind(ProgrammeKind.valueOf(content.toString()));
            case "initiativeId" ->
                initiatives.titles().getOrDefault(UUID.fromString(content.toString()), content.toString());
            case "provisionIds" -> labels((Collection<?>) content);
            default -> content instanceof LocalDate date ? Formats.date(date, Faces.getLocale()) : content.toString();
        };
    }

    private String labels(Collection<?> ids) {
        List<String> wanted = ids.stream().map(Object::toString).toList();
        return provisionService.list(null).stream()
                .filter(provision -> wanted.contains(provision.id().toString()))
                .map(ProvisionRow::label)
                .collect(Collectors.joining(", "));
    }

    private static String text(String key) {
        return Texts.get(Faces.getLocale(), key);
    }

    private UUID key() {
        return ApiNames.pathId(Objects.requireNonNullElse(id, ""), "programme-not-found");
    }

    public boolean isNew() {
        return id == null;
    }

    /** Initiatives to choose from, title by id. */
    public Map<UUID, String> getInitiatives() {
        return initiatives.titles();
    }

    public List<ProvisionRow> getProvisions() {
        return provisionService.list(null);
    }

    public ProgrammeKind[] getKinds() {
        return ProgrammeKind.values();
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

    public @Nullable String getInitiative() {
        return initiative;
    }

    public void setInitiative(@Nullable String initiative) {
        this.initiative = initiative;
    }
}
