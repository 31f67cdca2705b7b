package dk.forloeb.testing;

import java.util.Map;

/** A test whose methods get a {@link Product} each that nobody else uses, instead of the shared one. */
public interface OwnProduct {

    /** Environment variables that it is started with. */
    Map<String, String> environment();
}
