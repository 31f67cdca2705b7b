/** What all pages share: appearance and language, formats, the product's own Faces components ({@code fo:}). */
@NullMarked
package dk.forloeb.shared.faces;

import org.jspecify.annotations.NullMarked;
