package dk.forloeb.municipality.domain;

import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Input;
import dk.forloeb.shared.Violations;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field (sagsområde): a named set of case subjects, whose figures are added up. Those that come with the product are
 * the areas of the ministry's maps and those of programmes, and cannot be changed.
 */
@Entity
@Table(name = "case_field")
public class AppealField {

    /** Most characters of a name or a subject. */
    public static final int LENGTH = 200;

    private static final int MOST_SUBJECTS = 200;

    @Id
    private String id;

    @Version
    private long version;

    @Column(name = "name_da")
    private String nameDa;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "built_in")
    private boolean builtIn;

    private int place;

    @ElementCollection
    @CollectionTable(name = "case_field_subject", joinColumns = @JoinColumn(name = "field_id"))
    @OrderColumn(name = "place")
    @Column(name = "name")
    private List<String> subjects = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected AppealField() {}

    private AppealField(String key, boolean builtIn, int place) {
        this.id = key;
        this.builtIn = builtIn;
        this.place = place;
        this.nameDa = "";
        this.nameEn = "";
    }

    /**
     * A field that comes with the product.
     *
     * @param place in lists, from 0
     */
    public static AppealField builtIn(String key, int place, String nameDa, String nameEn, List<String> subjects) {
        AppealField field = new AppealField(key, true, place);
        field.describe(nameDa, nameEn, subjects);
        return field;
    }

    /** A field of the authority's own, after those that come with the product; refuses like {@link #edit}. */
    public static AppealField own(
            String key, @Nullable String nameDa, @Nullable String nameEn, Collection<String> subjects) {
        AppealField field = new AppealField(key, false, Integer.MAX_VALUE);
        field.describe(nameDa, nameEn, subjects);
        return field;
    }

    /**
     * Renames it, or gives it other subjects.
     *
     * @param nameEn the Danish name stands in for it where it is blank
     * @throws DomainException INVALID at {@code nameDa}, {@code nameEn} and {@code subjects}; RULE {@code field-built-in}
     */
    public void edit(@Nullable String newNameDa, @Nullable String newNameEn, Collection<String> newSubjects) {
        requireOwn();
        describe(newNameDa, newNameEn, newSubjects);
    }

    /** Brings a field that comes with the product in line with what this release says of it. */
    public void align(AppealField reference) {
        if (!subjects.equals(reference.subjects)
                || !nameDa.equals(reference.nameDa)
                || !nameEn.equals(reference.nameEn)) {
            describe(reference.nameDa, reference.nameEn, reference.subjects);
        }
    }

    /** @throws DomainException RULE {@code field-built-in} if it comes with the product */
    public void requireOwn() {
        if (builtIn) {
            throw DomainException.rule("field-built-in");
        }
    }

    private void describe(@Nullable String newNameDa, @Nullable String newNameEn, Collection<String> newSubjects) {
        Violations faults = new Violations();
        String danish = faults.check(() -> Input.line("nameDa", newNameDa, LENGTH));
        String english = faults.check(() -> Input.optionalLine("nameEn", newNameEn, LENGTH));
        List<String> checked = newSubjects.stream()
                .map(subject -> faults.check(() -> Input.line("subjects", subject, LENGTH)))
                .distinct()
                .toList();
        if (checked.isEmpty()) {
            faults.add("subjects", "required");
        } else if (checked.size() > MOST_SUBJECTS) {
            faults.add("subjects", "subjects-too-many", MOST_SUBJECTS);
        }
        faults.refuseAny();
        nameDa = danish;
        nameEn = english == null ? danish : english;
        subjects.clear();
        subjects.addAll(checked);
    }

    public String key() {
        return id;
    }

    public long version() {
        return version;
    }

    public String nameDa() {
        return nameDa;
    }

    public String nameEn() {
        return nameEn;
    }

    public boolean isBuiltIn() {
        return builtIn;
    }

    public List<String> subjects() {
        return List.copyOf(subjects);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AppealField field && field.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
