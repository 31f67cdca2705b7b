package dk.forloeb.identity.persistence;

import dk.forloeb.identity.domain.Accounts;
import dk.forloeb.identity.domain.Role;
import dk.forloeb.identity.domain.UserAccount;
import dk.forloeb.platform.Failures;
import dk.forloeb.shared.DanishText;
import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class JpaAccounts implements Accounts {

    @PersistenceContext
    EntityManager entityManager;

    @Override
    public void add(UserAccount account) {
        entityManager.persist(account);
        try {
            entityManager.flush();
        } catch (PersistenceException refused) {
            throw Failures.isDuplicateKey(refused) ? DomainException.conflictAt("username", "username-taken") : refused;
        }
    }

    @Override
    public Optional<UserAccount> find(UUID id) {
        return Optional.ofNullable(entityManager.find(UserAccount.class, id.toString()));
    }

    @Override
    public Optional<UserAccount> named(String username) {
        return entityManager
                .createQuery("select a from UserAccount a where a.username = :username", UserAccount.class)
                .setParameter("username", username)
                .getResultStream()
                .findFirst();
    }

    @Override
    public boolean isAddressOfActive(String email) {
        return !entityManager
                .createQuery(
                        "select a.id from UserAccount a where lower(a.email) = :email and a.active = true",
                        String.class)
                .setParameter("email", email.toLowerCase(Locale.ROOT))
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    @Override
    public boolean isEmpty() {
        return entityManager
                .createQuery("select a.id from UserAccount a", String.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    @Override
    public List<UserAccount> heldActiveAdministrators() {
        return entityManager
                .createQuery(
                        "select a from UserAccount a where a.role = :role and a.active = true order by a.id",
                        UserAccount.class)
                .setParameter("role", Role.ADMINISTRATOR)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    @Override
    public Page<UserAccount> search(Filter filter, int offset, int limit) {
        Conditions conditions = new Conditions();
        DanishText.searchWords(filter.text()).forEach(word -> conditions.and("e.searchText like", "%" + word + "%"));
        return conditions
                .and("e.role =", filter.role())
                .and("e.active =", filter.active())
                .page(entityManager, UserAccount.class, orderBy(filter), offset, limit);
    }

    @Override
    public void flush() {
        entityManager.flush();
    }

    private static String orderBy(Filter filter) {
        String column = switch (filter.order()) {
            case NAME -> "e.sortKey";
            case USERNAME -> "e.username";
            case ROLE -> "e.role";
        };
        return column + (filter.descending() ? " desc" : "") + ", e.sortKey, e.username";
    }
}
