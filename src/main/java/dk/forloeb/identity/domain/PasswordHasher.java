package dk.forloeb.identity.domain;

/** Turns passwords into hashes that a thief of the database cannot turn back. Deliberately slow. */
public interface PasswordHasher {

    /** A new salted hash with its parameters, at most 255 characters. */
    String hash(String password);

    boolean matches(String password, String hash);
}
