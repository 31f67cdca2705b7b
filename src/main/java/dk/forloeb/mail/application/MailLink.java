package dk.forloeb.mail.application;

import dk.forloeb.platform.PersonalLinks;
import java.util.UUID;

/**
 * The personal link that a mail's {@code {link}} stands for; only this is stored, and the link is made when the mail is
 * handed over.
 *
 * @param subject what the link leads to
 */
public record MailLink(PersonalLinks.Purpose purpose, UUID subject) {}
