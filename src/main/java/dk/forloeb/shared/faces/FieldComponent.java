package dk.forloeb.shared.faces;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.primefaces.component.api.InputHolder;

/**
 * {@code <fo:field>}: label, mark, help and error messages around the one input in its body.
 *
 * <p>The input is told what describes it ({@code aria-describedby}), whether it must be filled in and whether what it
 * holds was refused. With {@code group} the frame is a fieldset, as radio buttons and check boxes need.
 */
@FacesComponent(FieldComponent.TYPE)
public class FieldComponent extends UIComponentBase {

    static final String TYPE = "dk.forloeb.Field";

    @Override
    public String getFamily() {
        return "dk.forloeb";
    }

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        if (!isRendered()) {
            return;
        }
        UIInput input = Inputs.firstIn(this)
                .orElseThrow(() -> new IllegalStateException("No input in fo:field " + getClientId(context)));
        Html html = new Html(context, this);
        List<FacesMessage> errors = context.getMessageList(input.getClientId(context));
        describe(input, html, !errors.isEmpty());
        boolean group = html.flag("group");
        html.open(
                group ? "fieldset" : "div",
                "class",
                "field" + (errors.isEmpty() ? "" : " field--invalid") + width(html),
                "aria-describedby",
                group ? describedBy(html, !errors.isEmpty()) : null);
        encodeLabel(html, input, context);
        encodeHelp(html);
        encodeErrors(html, errors, input);
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        if (isRendered()) {
            Html html = new Html(context, this);
            html.close(html.flag("group") ? "fieldset" : "div");
        }
    }

    /** PrimeFaces' own inputs say themselves, and at the right element, that they are required or refused. */
    private void describe(UIInput input, Html html, boolean invalid) {
        Map<String, Object> attributes = input.getPassThroughAttributes();
        if (input instanceof InputHolder holder) {
            holder.setLabelledBy(labelId());
        }
        boolean plain = !html.flag("group") && !(input instanceof InputHolder);
        set(attributes, "aria-describedby", html.flag("group") ? null : describedBy(html, invalid));
        set(attributes, "aria-invalid", invalid && plain ? "true" : null);
        set(attributes, "aria-required", required(html, input) && plain ? "true" : null);
    }

    private void encodeLabel(Html html, UIInput input, FacesContext context) throws IOException {
        String element = html.flag("group") ? "legend" : "label";
        html.open(
                element,
                "id",
                labelId(),
                "for",
                html.flag("group") ? null : Inputs.focusId(input, context),
                "class",
                html.flag("hideLabel") ? "visually-hidden" : null);
        html.text(getAttributes().getOrDefault("label", ""));
        if (required(html, input)) {
            html.text(" ")
                    .open("span", "class", "field__mark", "aria-hidden", "true")
                    .text("*")
                    .close("span");
            if (html.flag("group")) {
                html.leaf("span", "visually-hidden", " (" + html.shellText("common.required") + ")");
            }
        }
        html.close(element);
    }

    private void encodeHelp(Html html) throws IOException {
        String help = html.attribute("help");
        if (help != null) {
            html.open("div", "class", "field__help", "id", helpId()).text(help).close("div");
        }
    }

    private void encodeErrors(Html html, List<FacesMessage> errors, UIInput input) throws IOException {
        if (errors.isEmpty()) {
            return;
        }
        html.open("div", "class", "field__errors", "id", errorId());
        for (FacesMessage error : errors) {
            html.open("div", "class", "field__error");
            html.leaf("span", "visually-hidden", html.shellText("errors.prefix"));
            html.text(Inputs.withoutLabel(error.getSummary(), input)).close("div");
            error.rendered();
        }
        html.close("div");
    }

    private @Nullable String describedBy(Html html, boolean invalid) {
        String help = html.attribute("help") == null ? "" : helpId();
        String both = (help + " " + (invalid ? errorId() : "")).trim();
        return both.isEmpty() ? null : both;
    }

    private static boolean required(Html html, UIInput input) {
        return html.attribute("required") == null ? input.isRequired() : html.flag("required");
    }

    private static String width(Html html) {
        String width = html.attribute("width");
        return width == null ? "" : " field--" + width;
    }

    private String labelId() {
        return getClientId() + "-label";
    }

    private String helpId() {
        return getClientId() + "-help";
    }

    private String errorId() {
        return getClientId() + "-error";
    }

    private static void set(Map<String, Object> attributes, String name, @Nullable String value) {
        if (value == null) {
            attributes.remove(name);
        } else {
            attributes.put(name, value);
        }
    }
}
