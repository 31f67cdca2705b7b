package dk.forloeb.identity.domain;

import java.util.Optional;

/** What was decided about this installation once, when its database was made. */
public interface InstallationFacts {

    Optional<String> get(String name);

    /** Settles a fact unless it is settled already, also by another node at the same moment. */
    void settle(String name, String content);
}
