package dk.forloeb.platform.faces;

import dk.forloeb.platform.Configuration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What pages say about the installation they belong to. */
@Named("installation")
@ApplicationScoped
public class InstallationBean {

    @Inject
    Configuration configuration;

    /** Where the installation is found by its readers. */
    public String getAddress() {
        return configuration.publicUrl().toString();
    }
}
