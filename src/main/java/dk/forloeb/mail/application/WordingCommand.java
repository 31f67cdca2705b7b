package dk.forloeb.mail.application;

import org.jspecify.annotations.Nullable;

/** A wording as somebody wants it. */
public record WordingCommand(
        @Nullable String subject, @Nullable String body) {}
