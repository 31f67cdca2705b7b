/** Tokens for programs, and who the token stands for. */
@NullMarked
package dk.forloeb.identity.rest;

import org.jspecify.annotations.NullMarked;
