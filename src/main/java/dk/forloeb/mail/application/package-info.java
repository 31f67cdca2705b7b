/** Lets capabilities send mail with their own change, keeps the log, and hands mails over in the background. */
@NullMarked
package dk.forloeb.mail.application;

import org.jspecify.annotations.NullMarked;
