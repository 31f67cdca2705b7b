package dk.forloeb.platform.faces;

import dk.forloeb.platform.Failures;
import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Texts;
import dk.forloeb.shared.Violation;
import dk.forloeb.shared.faces.ReloadMessage;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.UISelectOne;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import java.util.Iterator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Components;

/**
 * Shows a refusal that an action met as a message, at the field it names if there is one, and renders the page again
 * with everything that was typed. Beans therefore let {@link DomainException} pass.
 *
 * <p>What a form cannot put right (an address that names nothing, no permission), and what nobody foresaw, goes on to
 * the error pages.
 */
public class RefusalHandler extends ExceptionHandlerWrapper {
    RefusalHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext context = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            ExceptionQueuedEvent event = events.next();
            Throwable failure = event.getContext().getException();
            boolean inAction = event.getContext().getPhaseId() == PhaseId.INVOKE_APPLICATION && context.isPostback();
            Failures.refusal(failure)
                    .filter(refusal -> inAction && canBePutRight(refusal))
                    .ifPresent(refusal -> {
                        events.remove();
                        show(refusal, context);
                    });
        }
        getWrapped().handle();
    }

    private static boolean canBePutRight(DomainException refusal) {
        return switch (refusal.kind()) {
            case STALE, CONFLICT, RULE, INVALID, BUSY -> true;
            case NOT_FOUND, PRECONDITION_REQUIRED, UNAUTHENTICATED, FORBIDDEN -> false;
        };
    }

    private static void show(DomainException refusal, FacesContext context) {
        Locale locale = context.getViewRoot().getLocale();
        if (refusal.violations().isEmpty()) {
            String text = Texts.error(locale, refusal);
            boolean stale = refusal.kind() == DomainException.Kind.STALE;
            context.addMessage(null, stale ? new ReloadMessage(text) : error(text));
        }
        for (Violation violation : refusal.violations()) {
            UIInput field = Components.findComponentsInChildren(context.getViewRoot(), UIInput.class).stream()
                    .filter(input -> componentId(violation).equals(input.getId()))
                    .findFirst()
                    .orElse(null);
            context.addMessage(
                    field == null ? null : field.getClientId(context), error(text(locale, violation, field)));
        }
        context.validationFailed();
        context.renderResponse();
    }

    /** An empty field is told by what one does to fill it. */
    private static String text(Locale locale, Violation violation, @Nullable UIInput field) {
        if (!violation.code().equals("required")) {
            return Texts.error(locale, violation);
        }
        boolean chosen = field instanceof UISelectOne || field instanceof UISelectMany;
        boolean day =
                field != null && "date".equals(field.getPassThroughAttributes().get("type"));
        return Texts.get(locale, "error.required" + (chosen ? "-choice" : day ? "-date" : ""));
    }

    /** Ids know no dots: the field {@code location.joinUrl} is the input {@code location-joinUrl}. */
    private static String componentId(Violation violation) {
        return violation.field().replace('.', '-');
    }

    private static FacesMessage error(String text) {
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text);
    }
}
