package dk.forloeb.identity.application;

import dk.forloeb.identity.domain.Accounts;
import dk.forloeb.identity.domain.Role;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What to look for among the accounts; each null means "any".
 *
 * @param text part of the name, user name or e-mail address
 * @param sort {@code name}, {@code username} or {@code role}, after a hyphen the other way round; anything else is
 *     {@code name}
 */
public record AccountQuery(
        @Nullable String text,
        @Nullable Role role,
        @Nullable Boolean active,
        @Nullable String sort) {

    Accounts.Filter filter() {
        boolean descending = sort != null && sort.startsWith("-");
        return new Accounts.Filter(
                text == null || text.isBlank() ? null : text, role, active, order(descending), descending);
    }

    private Accounts.Order order(boolean descending) {
        String key = sort == null ? "" : sort.substring(descending ? 1 : 0).toUpperCase(Locale.ROOT);
        for (Accounts.Order order : Accounts.Order.values()) {
            if (order.name().equals(key)) {
                return order;
            }
        }
        return Accounts.Order.NAME;
    }
}
