package dk.forloeb.shared.faces;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.primefaces.context.PrimeFacesContext;

/**
 * Keeps PrimeFaces' content security nonce away from pages that do without PrimeFaces' scripts.
 *
 * <p>PrimeFaces stores a nonce in the view map of every page, which opens a session and so sets a cookie: respondents
 * and readers of published figures are promised none. And it refuses a whole-page submission that brings no nonce, as
 * every browser without JavaScript and every page without its script sends it. Where such a submission is answered with
 * a page, for example with what has to be put right, that page gets a nonce of its own.
 */
public class PlainPagesListener implements PhaseListener {

    private static final long serialVersionUID = 1L;
    private static final String NONCE = "primefaces.nonce";

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        HttpServletRequest request =
                (HttpServletRequest) context.getExternalContext().getRequest();
        if (Appearance.withoutSession(request) || request.getDispatcherType() == DispatcherType.ERROR) {
            PrimeFacesContext.getCspState(context).setInitialized(true);
        } else if (context.getViewRoot() != null && submittedWithoutNonce(context)) {
            renewNonce(context, request);
        }
    }

    /** PrimeFaces draws a new nonce in a submission only for forwarded requests, so this looks like one meanwhile. */
    private static void renewNonce(FacesContext context, HttpServletRequest request) {
        Object forwardedFrom = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        context.getViewRoot().getViewMap().remove(NONCE);
        request.setAttribute(RequestDispatcher.FORWARD_REQUEST_URI, request.getRequestURI());
        try {
            PrimeFacesContext.getCspState(context).getNonce();
        } finally {
            request.setAttribute(RequestDispatcher.FORWARD_REQUEST_URI, forwardedFrom);
        }
    }

    private static boolean submittedWithoutNonce(FacesContext context) {
        return context.isPostback()
                && !context.getPartialViewContext().isAjaxRequest()
                && !context.getExternalContext().getRequestParameterMap().containsKey(NONCE);
    }
}
