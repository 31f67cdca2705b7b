/**
 * The results of a closed survey as files: workbooks, rows and a report to print. Made of what the application services give
 * out and of what pages show of it; requests and pages hand the same files on.
 */
@NullMarked
package dk.forloeb.evaluation.export;

import org.jspecify.annotations.NullMarked;
