package dk.forloeb.platform;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;

/** Marks the session cookie as secure where the product is reached by HTTPS; the rest stands in the descriptors. */
public class SessionCookie implements ServletContextListener {
    @Inject
    Configuration configuration;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        boolean https = "https".equals(configuration.publicUrl().getScheme());
        event.getServletContext().getSessionCookieConfig().setSecure(https);
    }
}
