/** Speaks SMTP with the configured mail server. */
@NullMarked
package dk.forloeb.mail.smtp;

import org.jspecify.annotations.NullMarked;
