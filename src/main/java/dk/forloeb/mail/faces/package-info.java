/** Pages of the log of mails and their templates. */
@NullMarked
package dk.forloeb.mail.faces;

import org.jspecify.annotations.NullMarked;
