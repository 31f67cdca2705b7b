package dk.forloeb.shared.faces;

import jakarta.faces.application.FacesMessage;

/** An error that goes away when the page is opened anew, so that the error summary offers just that. */
public final class ReloadMessage extends FacesMessage {

    private static final long serialVersionUID = 1L;

    public ReloadMessage(String text) {
        super(SEVERITY_ERROR, text, text);
    }
}
