package dk.forloeb.identity.application;

import dk.forloeb.identity.domain.Accounts;
import dk.forloeb.identity.domain.Permission;
import dk.forloeb.identity.domain.UserAccount;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Says who the people are that pages and records know by user name. */
@ApplicationScoped
@Transactional
@RequiresPermission(Permission.VIEW_PROGRAMMES)
public class People {

    @Inject
    Accounts accounts;

    /** The person's name; the user name itself where there is no such account. */
    public String name(String username) {
        return accounts.named(username).map(UserAccount::displayName).orElse(username);
    }
}
