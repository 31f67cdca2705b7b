/** How requests to {@code /api/v1} are refused: problem details (RFC 9457), localised, never a stack trace. */
@NullMarked
package dk.forloeb.platform.rest;

import org.jspecify.annotations.NullMarked;
