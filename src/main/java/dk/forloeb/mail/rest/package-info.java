/** Mails and their templates over REST. */
@NullMarked
package dk.forloeb.mail.rest;

import org.jspecify.annotations.NullMarked;
