package dk.forloeb.identity.application;

import java.time.Instant;

/** A token as it is told once to whoever asked for it; only its hash is kept. */
public record IssuedToken(String token, Instant expiresAt) {}
