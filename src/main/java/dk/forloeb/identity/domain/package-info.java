/** Accounts, roles, permissions and the audit trail as the field knows them. */
@NullMarked
package dk.forloeb.identity.domain;

import org.jspecify.annotations.NullMarked;
