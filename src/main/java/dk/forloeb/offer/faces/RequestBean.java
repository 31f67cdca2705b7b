package dk.forloeb.offer.faces;

import dk.forloeb.offer.application.RequestDetail;
import dk.forloeb.offer.application.RequestRow;
import dk.forloeb.offer.application.RequestService;
import dk.forloeb.offer.application.RequestStep;
import dk.forloeb.offer.domain.RequestState;
import dk.forloeb.shared.Texts;
import dk.forloeb.shared.rest.ApiNames;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** One request: what is asked for, what was done about it, and the next step. */
@Named
@ViewScoped
public class RequestBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RequestService requests;

    private @Nullable String id;
    private long version;
    private @Nullable String note;
    private @Nullable String message;
    private @Nullable String title;
    private transient @Nullable RequestDetail detail;

    public void load() {
        RequestRow request = getDetail().request();
        version = request.version();
        title = Texts.get(Texts.DANISH, "request.programme.usual", request.municipality());
    }

    public void addNote() throws IOException {
        requests.note(requestId(), note);
        again("request.done.note");
    }

    public void talk() throws IOException {
        move(RequestState.IN_DIALOGUE);
    }

    public void agree() throws IOException {
        move(RequestState.AGREED);
    }

    public void decline() throws IOException {
        move(RequestState.DECLINED);
    }

    private void move(RequestState to) throws IOException {
        requests.move(requestId(), version, new RequestStep(to, message, title));
        again("request.done.moved");
    }

    private void again(String text) throws IOException {
        Messages.create(Texts.get(Faces.getLocale(), text)).flash().add();
        Faces.redirect("offer/request?id=%s", id);
    }

    private UUID requestId() {
        return ApiNames.pathId(String.valueOf(id), "request-not-found");
    }

    /** The request as it stands now. */
    public RequestDetail getDetail() {
        RequestDetail read = detail;
        if (read == null) {
            read = requests.get(requestId());
            detail = read;
        }
        return read;
    }

    /** Whether the authority can take the step, by the state's name. */
    public boolean may(RequestState to) {
        return getDetail().request().state().next().contains(to);
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }

    public @Nullable String getMessage() {
        return message;
    }

    public void setMessage(@Nullable String message) {
        this.message = message;
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }
}
