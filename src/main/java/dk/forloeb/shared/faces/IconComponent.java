package dk.forloeb.shared.faces;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** {@code <fo:icon name="…">}: a decorative icon beside words. */
@FacesComponent(IconComponent.TYPE)
public class IconComponent extends UIComponentBase {

    static final String TYPE = "dk.forloeb.Icon";

    @Override
    public String getFamily() {
        return "dk.forloeb";
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        if (isRendered()) {
            Icon.write(new Html(context, this), String.valueOf(getAttributes().get("name")));
        }
    }
}
