/** Mails on their way, the wordings of templates, and what becomes of both. */
@NullMarked
package dk.forloeb.mail.domain;

import org.jspecify.annotations.NullMarked;
