package dk.forloeb.identity.application;

import java.util.UUID;

/** An account just made, and its first password, which is told this once. */
public record NewAccount(UUID id, String username, String password) {}
