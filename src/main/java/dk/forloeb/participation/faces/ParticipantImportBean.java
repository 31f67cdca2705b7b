package dk.forloeb.participation.faces;

import dk.forloeb.identity.application.CurrentUser;
import dk.forloeb.participation.application.ImportCommand;
import dk.forloeb.participation.application.ImportPreview;
import dk.forloeb.participation.application.ImportRow;
import dk.forloeb.participation.application.ImportRow.Outcome;
import dk.forloeb.participation.application.ParticipantImportService;
import dk.forloeb.participation.application.ParticipationRow;
import dk.forloeb.participation.application.ParticipationService;
import dk.forloeb.participation.application.PeopleSheet;
import dk.forloeb.participation.domain.ParticipantRole;
import dk.forloeb.programme.application.ProgrammeService;
import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Texts;
import dk.forloeb.shared.rest.ApiNames;
import dk.forloeb.shared.sheet.Upload;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The page on which a list of people is pasted or sent, seen through, and enrolled as a whole. */
@Named
@ViewScoped
public class ParticipantImportBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ParticipantImportService imports;

    @Inject
    private ParticipationService participations;

    @Inject
    private ProgrammeService programmes;

    @Inject
    private CurrentUser currentUser;

    private @Nullable String programme;
    private @Nullable String programmeTitle;
    private @Nullable String text;
    private transient @Nullable Part file;
    private @Nullable String municipalityCode;
    private @Nullable ParticipantRole role;
    private @Nullable PeopleSheet sheet;
    private @Nullable ImportPreview preview;
    private List<Integer> replaced = new ArrayList<>();

    /** Fills the form. */
    public void load() {
        programmeTitle = programmes.get(programmeId()).title();
        List<ParticipationRow> choices = getMunicipalities();
        if (municipalityCode == null && choices.size() == 1) {
            municipalityCode = choices.get(0).municipalityCode();
        }
    }

    /** Shows what would become of the list; what was pasted stays in the form. */
    public void look() throws IOException {
        preview = null;
        sheet = read();
        replaced = new ArrayList<>();
        preview = imports.preview(command(), sheet);
    }

    private PeopleSheet read() throws IOException {
        if (file != null && file.getSize() > 0) {
            try (InputStream content = file.getInputStream();
                    Upload upload = Upload.of(content, file.getSubmittedFileName(), PeopleSheet.LIMITS)) {
                return PeopleSheet.of(upload);
            }
        }
        if (text == null || text.isBlank()) {
            throw DomainException.invalid("list", "people-list-empty");
        }
        return PeopleSheet.pasted(text);
    }

    /** Back to the list. */
    public void change() {
        preview = null;
    }

    /** Enrols everybody, or shows anew what is wrong where something has changed meanwhile. */
    public void enrol() throws IOException {
        ImportPreview done;
        try {
            done = imports.apply(command(), Objects.requireNonNull(sheet));
        } catch (DomainException refusal) {
            preview = refusal.violations().isEmpty() ? null : imports.preview(command(), Objects.requireNonNull(sheet));
            throw refusal;
        }
        String message = done.seats() + done.waiting() == 0 ? "import.done.none" : "import.done";
        Messages.create(Texts.get(Faces.getLocale(), message, done.seats(), done.waiting()))
                .flash()
                .add();
        Faces.redirect("programme/detail?id=%s&tab=participants", programme);
    }

    private ImportCommand command() {
        return new ImportCommand(programmeId(), municipalityCode, role, false, Set.copyOf(replaced));
    }

    private UUID programmeId() {
        return ApiNames.pathId(String.valueOf(programme), "programme-not-found");
    }

    /** The participating municipalities from which people can come. */
    public List<ParticipationRow> getMunicipalities() {
        return participations.list(programmeId());
    }

    public boolean isMunicipalityFixed() {
        return currentUser.municipality().isPresent();
    }

    public ParticipantRole[] getRoles() {
        return ParticipantRole.values();
    }

    /** Most people in one list. */
    public int getLimit() {
        return PeopleSheet.MAX_LINES;
    }

    public @Nullable ImportPreview getPreview() {
        return preview;
    }

    public List<ImportRow> getNewRows() {
        return rows(Outcome.SEAT, Outcome.WAITING_LIST);
    }

    public List<ImportRow> getPresentRows() {
        return rows(Outcome.PRESENT);
    }

    public List<ImportRow> getRefusedRows() {
        return rows(Outcome.REFUSED);
    }

    private List<ImportRow> rows(Outcome... outcomes) {
        Set<Outcome> wanted = Set.of(outcomes);
        return preview == null
                ? List.of()
                : preview.rows().stream()
                        .filter(row -> wanted.contains(row.outcome()))
                        .toList();
    }

    /** The people who are there already and of whom the list says something else, to choose among. */
    public List<SelectItem> getDifferent() {
        return getPresentRows().stream()
                .filter(ImportRow::isDifferent)
                .map(row -> new SelectItem(row.number(), difference(row)))
                .toList();
    }

    private static String difference(ImportRow row) {
        Locale locale = Faces.getLocale();
        return Texts.get(
                locale,
                "import.different",
                String.valueOf(row.presentName()),
                roleName(row.presentRole(), locale),
                row.name(),
                roleName(row.role(), locale));
    }

    private static String roleName(@Nullable ParticipantRole role, Locale locale) {
        return role == null ? "" : Texts.get(locale, "role." + role.key());
    }

    /** What is wrong with a row, each with its column. */
    public List<String> faults(ImportRow row) {
        Locale locale = Faces.getLocale();
        return row.violations().stream()
                .map(v -> Texts.get(locale, "import.fault", v.field(), Texts.error(locale, v)))
                .toList();
    }

    public List<Integer> getReplaced() {
        return replaced;
    }

    public void setReplaced(List<Integer> replaced) {
        this.replaced = new ArrayList<>(replaced);
    }

    public @Nullable String getProgramme() {
        return programme;
    }

    public void setProgramme(@Nullable String programme) {
        this.programme = programme;
    }

    public @Nullable String getProgrammeTitle() {
        return programmeTitle;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    public @Nullable String getMunicipalityCode() {
        return municipalityCode;
    }

    public void setMunicipalityCode(@Nullable String municipalityCode) {
        this.municipalityCode = municipalityCode;
    }

    public @Nullable ParticipantRole getRole() {
        return role;
    }

    public void setRole(@Nullable ParticipantRole role) {
        this.role = role;
    }
}
