/** Selecting municipalities: ranking, choosing by hand, confirming, and handing over what was decided. */
@NullMarked
package dk.forloeb.selection.application;

import org.jspecify.annotations.NullMarked;
