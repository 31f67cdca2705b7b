/** Stores mails and wordings. */
@NullMarked
package dk.forloeb.mail.persistence;

import org.jspecify.annotations.NullMarked;
