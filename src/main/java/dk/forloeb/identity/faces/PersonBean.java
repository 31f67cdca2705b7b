package dk.forloeb.identity.faces;

import dk.forloeb.identity.application.CurrentUser;
import dk.forloeb.identity.application.People;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;

/** Names of people on pages. */
@Named("person")
@RequestScoped
public class PersonBean {

    @Inject
    CurrentUser currentUser;

    @Inject
    People people;

    private final Map<String, String> known = new HashMap<>();

    public boolean isLoggedIn() {
        return currentUser.isAuthenticated();
    }

    /** The log-in name of whoever is logged in. */
    public String getUsername() {
        return currentUser.username();
    }

    /** Of whoever is logged in. */
    public String getName() {
        return currentUser.displayName();
    }

    /** Of the person with this user name. */
    public String called(String username) {
        return known.computeIfAbsent(username, people::name);
    }
}
