/**
 * The entry line: one typed line becomes one entry, and nothing is guessed from prose. Pure and total: what is read depends
 * only on the line, the catalogue, who "I" am, the moment, the zone and the board. Each head part has a class of its own;
 * {@link EntryLine} puts them together. Uses the domain alone.
 */
@NullMarked
package bonghwa.replica.line;

import org.jspecify.annotations.NullMarked;
