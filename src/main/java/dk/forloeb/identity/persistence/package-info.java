/** Accounts, tokens and the audit trail in the database. */
@NullMarked
package dk.forloeb.identity.persistence;

import org.jspecify.annotations.NullMarked;
