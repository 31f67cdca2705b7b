/** What can be done with participations and participants, by whom, and with what trace. */
@NullMarked
package dk.forloeb.participation.application;

import org.jspecify.annotations.NullMarked;
