/** What every resource of the REST interface shares: envelopes, cursors, versions, and strict reading of JSON. */
@NullMarked
package dk.forloeb.shared.rest;

import org.jspecify.annotations.NullMarked;
