package dk.forloeb.shared.faces;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.UISelectOne;
import jakarta.faces.context.FacesContext;
import java.util.Optional;
import org.primefaces.component.api.InputHolder;

/** Finds inputs and the element in which each of them takes focus. */
final class Inputs {

    private Inputs() {}

    /** The first input below a component. */
    static Optional<UIInput> firstIn(UIComponent parent) {
        for (UIComponent child : parent.getChildren()) {
            Optional<UIInput> found = child instanceof UIInput input ? Optional.of(input) : firstIn(child);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The id of the element that a label belongs to and a link in the error summary leads to. */
    static String focusId(UIComponent input, FacesContext context) {
        if (input instanceof InputHolder holder) {
            return holder.getInputClientId();
        }
        return isChoiceList(input) ? input.getClientId(context) + ":0" : input.getClientId(context);
    }

    /** A message that begins with the name of its field, as Faces' own do. */
    static String withLabel(String message, UIComponent input) {
        String prefix = labelPrefix(input);
        return prefix.isEmpty() || message.startsWith(prefix) ? message : prefix + message;
    }

    /** A message without the name of its field, where it begins with it. */
    static String withoutLabel(String message, UIComponent input) {
        String prefix = labelPrefix(input);
        return message.startsWith(prefix) ? message.substring(prefix.length()) : message;
    }

    private static String labelPrefix(UIComponent input) {
        Object label = input.getAttributes().get("label");
        return label == null ? "" : label + ": ";
    }

    /** Radio buttons and check boxes: many elements, of which the first takes focus. */
    private static boolean isChoiceList(UIComponent input) {
        boolean selects = input instanceof UISelectOne || input instanceof UISelectMany;
        String renderer = String.valueOf(input.getRendererType());
        return selects && (renderer.endsWith("Radio") || renderer.endsWith("Checkbox"));
    }
}
