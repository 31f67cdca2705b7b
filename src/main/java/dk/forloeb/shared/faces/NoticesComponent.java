package dk.forloeb.shared.faces;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.List;

/**
 * {@code <fo:notices>}: what went well (information) and what to mind (warnings) of messages that belong to no field.
 * Errors stand in the {@link ErrorSummaryComponent}.
 */
@FacesComponent(NoticesComponent.TYPE)
public class NoticesComponent extends UIComponentBase {

    static final String TYPE = "dk.forloeb.Notices";

    @Override
    public String getFamily() {
        return "dk.forloeb";
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        List<FacesMessage> notices = context.getMessageList(null).stream()
                .filter(message -> message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) < 0)
                .toList();
        if (notices.isEmpty()) {
            return;
        }
        Html html = new Html(context, this);
        html.open("div", "class", "alerts", "role", "status");
        for (FacesMessage notice : notices) {
            encode(html, notice);
        }
        html.close("div");
    }

    private static void encode(Html html, FacesMessage notice) throws IOException {
        boolean warning = notice.getSeverity().equals(FacesMessage.SEVERITY_WARN);
        html.open("div", "class", "alert alert--" + (warning ? "warning" : "success"));
        Icon.write(html, warning ? "warning" : "check");
        html.open("div", "class", "alert__body").leaf("p", null, notice.getSummary());
        if (notice.getDetail() != null && !notice.getDetail().equals(notice.getSummary())) {
            html.leaf("p", null, notice.getDetail());
        }
        html.close("div").close("div");
        notice.rendered();
    }
}
