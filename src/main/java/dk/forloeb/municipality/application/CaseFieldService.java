package dk.forloeb.municipality.application;

import dk.forloeb.identity.application.AuditTrail;
import dk.forloeb.identity.application.RequiresPermission;
import dk.forloeb.identity.domain.Permission;
import dk.forloeb.municipality.domain.AppealField;
import dk.forloeb.municipality.domain.AppealFields;
import dk.forloeb.shared.DanishText;
import dk.forloeb.shared.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Keeps the authority's own fields; see {@link FiguresService#fields} for all of them. */
@ApplicationScoped
@Transactional
@RequiresPermission(Permission.IMPORT_FIGURES)
public class CaseFieldService {

    private static final String KIND = "case-field";
    private static final int KEY_LENGTH = 50;

    @Inject
    AppealFields fields;

    @Inject
    AuditTrail audit;

    /** @throws DomainException NOT_FOUND {@code field-not-found} */
    @RequiresPermission(Permission.VIEW_FIGURES)
    public CaseField get(String key) {
        return CaseField.of(find(key));
    }

    /** Whether the field comes with the product, and so cannot be changed. */
    @RequiresPermission(Permission.VIEW_FIGURES)
    public boolean isBuiltIn(String key) {
        return find(key).isBuiltIn();
    }

    /**
     * Makes a field; its key follows from its Danish name.
     *
     * @throws DomainException INVALID at {@code nameDa}, {@code nameEn} and {@code subjects}
     */
    public CaseField create(CaseFieldFacts facts) {
        String key = freeKey(Objects.requireNonNullElse(facts.nameDa(), ""));
        AppealField field = AppealField.own(key, facts.nameDa(), facts.nameEn(), facts.subjects());
        fields.add(field);
        audit.record("case-field.created", KIND, field.key(), field.nameDa());
        return CaseField.of(field);
    }

    /**
     * Changes a field.
     *
     * @throws DomainException as {@link #create}; NOT_FOUND; STALE; RULE {@code field-built-in}
     */
    public CaseField edit(String key, long version, CaseFieldFacts facts) {
        AppealField field = find(key, version);
        field.edit(facts.nameDa(), facts.nameEn(), facts.subjects());
        fields.save(field);
        audit.record("case-field.changed", KIND, key, field.nameDa());
        return CaseField.of(field);
    }

    /** Deletes a field; its figures stay. Refuses like {@link #edit}. */
    public void delete(String key, long version) {
        AppealField field = find(key, version);
        field.requireOwn();
        fields.remove(field);
        audit.record("case-field.deleted", KIND, key, field.nameDa());
    }

    private AppealField find(String key, long version) {
        AppealField field = find(key);
        if (field.version() != version) {
            throw DomainException.stale("stale-version");
        }
        return field;
    }

    private AppealField find(String key) {
        return fields.find(key).orElseThrow(() -> DomainException.notFound("field-not-found"));
    }

    private String freeKey(String name) {
        String words = Arrays.stream(name.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .map(DanishText::searchKey)
                .collect(Collectors.joining("-"));
        String key = words.isEmpty() ? "felt" : words.substring(0, Math.min(KEY_LENGTH, words.length()));
        return IntStream.iterate(1, n -> n + 1)
                .mapToObj(n -> n == 1 ? key : key + "-" + n)
                .filter(candidate -> fields.find(candidate).isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
