package dk.forloeb.evaluation.application;

/**
 * A link was mailed to somebody who asked for it.
 *
 * @param addressKey see {@link dk.forloeb.shared.EmailAddress#key}
 */
record LinkSent(String addressKey) {}
