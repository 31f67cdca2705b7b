package dk.forloeb.mail.application;

/** Fired where mails have become due, within the transaction that makes them so. */
record MailQueued() {}
