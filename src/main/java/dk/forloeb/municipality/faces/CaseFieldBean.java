package dk.forloeb.municipality.faces;

import dk.forloeb.municipality.application.CaseField;
import dk.forloeb.municipality.application.CaseFieldFacts;
import dk.forloeb.municipality.application.CaseFieldService;
import dk.forloeb.municipality.application.FiguresService;
import dk.forloeb.shared.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The fields, and one of them being made or edited. */
@Named
@ViewScoped
public class CaseFieldBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    FiguresService figures;

    @Inject
    CaseFieldService fields;

    private @Nullable String key;
    private long version;
    private boolean builtIn;
    private @Nullable String nameDa;
    private @Nullable String nameEn;
    private List<String> subjects = new ArrayList<>();

    /** Called when the address is read. */
    public void load() {
        if (key != null) {
            CaseField field = fields.get(key);
            builtIn = fields.isBuiltIn(key);
            version = field.version();
            nameDa = field.nameDa();
            nameEn = field.nameEn();
            subjects = new ArrayList<>(field.subjects());
        }
    }

    public void save() throws IOException {
        CaseFieldFacts facts = new CaseFieldFacts(nameDa, nameEn, subjects);
        CaseField saved = key == null ? fields.create(facts) : fields.edit(key, version, facts);
        back("figures.field.saved", saved.nameDa());
    }

    public void delete() throws IOException {
        fields.delete(String.valueOf(key), version);
        back("figures.field.deleted", String.valueOf(nameDa));
    }

    private static void back(String message, String name) throws IOException {
        Messages.create(Texts.get(Faces.getLocale(), message, name)).flash().add();
        Faces.redirect("figures/fields");
    }

    public List<CaseField> getAll() {
        return figures.fields();
    }

    /** Everything to choose from. */
    public Collection<String> getKnown() {
        return figures.subjects();
    }

    public boolean isBuiltIn() {
        return builtIn;
    }

    public @Nullable String getKey() {
        return key;
    }

    public void setKey(@Nullable String key) {
        this.key = key;
    }

    public @Nullable String getNameDa() {
        return nameDa;
    }

    public void setNameDa(@Nullable String nameDa) {
        this.nameDa = nameDa;
    }

    public @Nullable String getNameEn() {
        return nameEn;
    }

    public void setNameEn(@Nullable String nameEn) {
        this.nameEn = nameEn;
    }

    public List<String> getSubjects() {
        return subjects;
    }

    public void setSubjects(List<String> subjects) {
        this.subjects = subjects;
    }
}
