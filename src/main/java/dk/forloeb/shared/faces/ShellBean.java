package dk.forloeb.shared.faces;

import dk.forloeb.shared.DemoMode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Locale;

/** What every page's frame needs to know: {@code #{shell.locale}}, {@code #{shell.theme}}, {@code #{shell.demo}}. */
@Named("shell")
@RequestScoped
public class ShellBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient HttpServletRequest request;

    @Inject
    private transient Instance<DemoMode> demoMode;

    public Locale getLocale() {
        return Locale.forLanguageTag(getLanguage());
    }

    /** "da" or "en". */
    public String getLanguage() {
        return Appearance.LANGUAGE.of(request);
    }

    /** "auto", "light" or "dark". */
    public String getTheme() {
        return Appearance.THEME.of(request);
    }

    /** Whether the page must say that it shows demonstration data. */
    public boolean isDemo() {
        return demoMode.isResolvable() && demoMode.get().active();
    }

    /** Stands in the addresses of style sheets, so that an upgrade is seen although browsers keep them for a year. */
    public String getAssets() {
        return Assets.version(request.getServletContext());
    }
}
