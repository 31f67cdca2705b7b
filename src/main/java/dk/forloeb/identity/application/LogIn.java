package dk.forloeb.identity.application;

/**
 * A log-in that succeeded.
 *
 * @param stamp names the password that was used without telling it; what the log-in opened ends when it changes
 */
public record LogIn(Caller caller, String stamp) {}
