package dk.forloeb.shared.faces;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** Writes elements on behalf of one component, with the shell's texts at hand. */
final class Html {

    private final FacesContext context;
    private final UIComponent component;
    private final ResponseWriter out;

    Html(FacesContext context, UIComponent component) {
        this.context = context;
        this.component = component;
        this.out = context.getResponseWriter();
    }

    /** Opens an element; attributes come as pairs, and those without a value are left out. */
    Html open(String element, @Nullable Object... attributes) throws IOException {
        out.startElement(element, component);
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                out.writeAttribute((String) attributes[i], attributes[i + 1], null);
            }
        }
        return this;
    }

    Html text(Object text) throws IOException {
        out.writeText(text, null);
        return this;
    }

    Html close(String element) throws IOException {
        out.endElement(element);
        return this;
    }

    /** An element that holds text alone. */
    Html leaf(String element, @Nullable String styleClass, Object text) throws IOException {
        return open(element, "class", styleClass).text(text).close(element);
    }

    /** A text of the shell's bundle in the view's language. */
    String shellText(String key) {
        return ResourceBundle.getBundle("i18n.shell", context.getViewRoot().getLocale())
                .getString(key);
    }

    /** The component's attribute as text, or null where the page gives none. */
    @Nullable
    String attribute(String name) {
        Object value = component.getAttributes().get(name);
        return value == null || value.toString().isBlank() ? null : value.toString();
    }

    boolean flag(String name) {
        return Boolean.parseBoolean(String.valueOf(component.getAttributes().get(name)));
    }

    /** The component's attribute as a number, or null where there is none. */
    @Nullable
    Double number(String name) {
        return component.getAttributes().get(name) instanceof Number number ? number.doubleValue() : null;
    }
}
