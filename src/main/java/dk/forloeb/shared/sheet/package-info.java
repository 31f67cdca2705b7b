/**
 * Tables that people upload or paste, and those they take away: CSV and XLSX read row by row with little memory, numbers
 * as Danes write them, and cells that no spreadsheet takes for a formula.
 */
@NullMarked
package dk.forloeb.shared.sheet;

import org.jspecify.annotations.NullMarked;
