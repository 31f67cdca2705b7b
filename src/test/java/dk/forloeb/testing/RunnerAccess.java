package dk.forloeb.testing;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterRegistration;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.EnumSet;

/**
 * Lets Arquillian reach its servlet in a product that closes every address it does not know: the request is forwarded
 * before the product's filters see it. Deployed with the tests only.
 */
@WebListener
public class RunnerAccess implements ServletContextListener {
    private static final String RUNNER = "/ArquillianServletRunnerEE9";

    @Override
    public void contextInitialized(ServletContextEvent event) {
        ServletContext context = event.getServletContext();
        Filter forward = (request, response, chain) ->
                request.getRequestDispatcher(RUNNER).forward(request, response);
        FilterRegistration.Dynamic registration = context.addFilter("runner-access", forward);
        registration.setAsyncSupported(true);
        registration.addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), false, RUNNER);
    }
}
