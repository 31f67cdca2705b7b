package dk.forloeb.mail.application;

/**
 * A mail as its reader sees it.
 *
 * @param subject one line
 * @param text the plain version
 * @param document the version in HTML, as it is sent
 * @param fragment the same for a page of ours
 */
public record RenderedMail(String subject, String text, String document, String fragment) {}
