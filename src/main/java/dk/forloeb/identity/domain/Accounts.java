package dk.forloeb.identity.domain;

import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Page;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where accounts are kept. */
public interface Accounts {

    /**
     * Stores a new account at once.
     *
     * @throws DomainException CONFLICT {@code username-taken} at {@code username}, also if somebody took the name a
     *     moment ago
     */
    void add(UserAccount account);

    Optional<UserAccount> find(UUID id);

    /** @param username in small letters */
    Optional<UserAccount> named(String username);

    /** Whether an account that is open has this address, whatever the case of its letters. */
    boolean isAddressOfActive(String email);

    boolean isEmpty();

    /** The accounts that can run the installation, held until the transaction ends so that their number stands. */
    List<UserAccount> heldActiveAdministrators();

    Page<UserAccount> search(Filter filter, int offset, int limit);

    /** Writes what is pending, so that a contradiction shows here and not at commit. */
    void flush();

    /** What a list is ordered by; the name decides among equals. */
    enum Order {
        NAME,
        USERNAME,
        ROLE
    }

    /**
     * What to look for; each null means "any".
     *
     * @param text part of the name, user name or e-mail address
     */
    record Filter(
            @Nullable String text,
            @Nullable Role role,
            @Nullable Boolean active,
            Order order,
            boolean descending) {}
}
