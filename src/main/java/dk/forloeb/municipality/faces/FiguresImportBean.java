package dk.forloeb.municipality.faces;

import dk.forloeb.municipality.application.FiguresImportService;
import dk.forloeb.municipality.domain.AppealFigures;
import dk.forloeb.municipality.domain.AppealImport;
import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Texts;
import dk.forloeb.shared.faces.PagedList;
import dk.forloeb.shared.sheet.Upload;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Uploading a file of figures, and the imports so far. */
@Named
@ViewScoped
public class FiguresImportBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    FiguresImportService imports;

    private transient @Nullable Part file;
    private @Nullable LocalDate extractedOn;
    private @Nullable String page;
    private transient PagedList<AppealImport> list = PagedList.empty();

    /** Called when the address is read. */
    public void load() {
        list = PagedList.read(page, imports::list);
    }

    /** Reads the file into a draft and shows it. */
    public void upload() throws IOException {
        Part sent = file;
        if (sent == null) {
            throw DomainException.invalid("file", "file-required");
        }
        try (InputStream bytes = sent.getInputStream();
                Upload upload = Upload.of(bytes, sent.getSubmittedFileName(), FiguresImportService.LIMITS)) {
            AppealImport draft = imports.prepare(upload, extractedOn);
            Faces.redirect("figures/import?id=%s", Integer.toString(draft.id()));
        }
    }

    /** {@code 2023} or {@code 2. kvartal 2023}. */
    public static String period(AppealFigures figures) {
        return figures.quarter() == AppealFigures.WHOLE_YEAR
                ? Integer.toString(figures.year())
                : Texts.get(Faces.getLocale(), "figures.quarter", figures.quarter(), Integer.toString(figures.year()));
    }

    public List<AppealImport> getDrafts() {
        return imports.drafts();
    }

    public PagedList<AppealImport> getList() {
        load();
        return list;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    public @Nullable LocalDate getExtractedOn() {
        return extractedOn;
    }

    public void setExtractedOn(@Nullable LocalDate extractedOn) {
        this.extractedOn = extractedOn;
    }

    public @Nullable String getPage() {
        return page;
    }

    public void setPage(@Nullable String page) {
        this.page = page;
    }
}
