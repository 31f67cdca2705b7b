package dk.forloeb.participation.faces;

import dk.forloeb.participation.application.DuplicatePair;
import dk.forloeb.participation.application.DuplicateService;
import dk.forloeb.participation.application.ParticipantRow;
import dk.forloeb.programme.application.ProgrammeService;
import dk.forloeb.shared.Texts;
import dk.forloeb.shared.rest.ApiNames;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The page on which people whom two municipalities enrolled are made one. */
@Named
@ViewScoped
public class DuplicatesBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DuplicateService duplicates;

    @Inject
    private ProgrammeService programmes;

    private @Nullable String programme;
    private @Nullable String programmeTitle;
    private transient @Nullable List<DuplicatePair> pairs;

    /** Reads who shares an address. */
    public void load() {
        programmeTitle = programmes.get(programmeId()).title();
    }

    public List<DuplicatePair> getPairs() {
        List<DuplicatePair> known = pairs;
        if (known == null) {
            known = duplicates.of(programmeId());
            pairs = known;
        }
        return known;
    }

    /** The entry that stays; the first other one with the address goes. */
    public void keep(DuplicatePair pair, ParticipantRow stays) throws IOException {
        ParticipantRow goes = pair.people().stream()
                .filter(other -> !other.id().equals(stays.id()))
                .findFirst()
                .orElseThrow();
        duplicates.merge(stays.id(), stays.version(), goes.id(), goes.version());
        Messages.create(Texts.get(Faces.getLocale(), "merge.done", stays.name()))
                .flash()
                .add();
        Faces.redirect("participation/duplicates?programme=%s", programme);
    }

    private UUID programmeId() {
        return ApiNames.pathId(String.valueOf(programme), "programme-not-found");
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
}
